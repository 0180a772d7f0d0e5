import type { Organization, Person, Thing } from 'schema-dts';
import type { Author, Publication } from '../article.ts';
import { isOutlet } from '../byline.ts';
import { authorId, portraitId } from './ids.ts';
import { imageNode } from './media.ts';
import { listOf, node, type Reference, reference } from './node.ts';

/** Somebody who wrote the story, with the portrait: the same nodes on every page. */
export function authorNodes(author: Author, publication: Publication): Thing[] {
  const { image } = author;
  const person = authorNode(author, publication);
  return image ? [person, imageNode(image, portraitId(author, publication))] : [person];
}

function authorNode(author: Author, publication: Publication): Thing {
  const isPerson = author.type === 'Person';
  return node<Person | Organization>({
    '@type': author.type,
    '@id': authorId(author, publication),
    name: author.name,
    honorificPrefix: isPerson ? author.honorificPrefix : undefined,
    honorificSuffix: isPerson ? author.honorificSuffix : undefined,
    url: author.url,
    sameAs: listOf(author.sameAs ?? []),
    email: author.email,
    jobTitle: isPerson ? author.jobTitle : undefined,
    affiliation: isPerson ? affiliationOf(author, publication) : undefined,
    description: author.description,
    image: author.image && reference(portraitId(author, publication)),
    knowsAbout: listOf(author.knowsAbout ?? []),
    knowsLanguage: listOf(author.knowsLanguage ?? []),
  });
}

function affiliationOf(
  { affiliation }: Author,
  { site, publisher }: Publication,
): Reference | { '@type': 'Organization'; name: string } | undefined {
  if (affiliation === undefined) return undefined;
  if (isOutlet(affiliation, { outlets: [site.name, publisher.name] }))
    return reference(`${site.url}#publisher`);
  return { '@type': 'Organization', name: affiliation };
}

import type { Organization, Person, Thing } from 'schema-dts';
import type { Author, Publication } from '../article.ts';
import { authorId } from './ids.ts';
import { listOf, node } from './node.ts';

/** Somebody who wrote the story. */
export function authorNode(author: Author, publication: Publication): Thing {
  return node<Person | Organization>({
    '@type': author.type,
    '@id': authorId(author, publication),
    name: author.name,
    url: author.url,
    sameAs: listOf(author.sameAs ?? []),
    email: author.email,
    jobTitle: author.type === 'Person' ? author.jobTitle : undefined,
  });
}

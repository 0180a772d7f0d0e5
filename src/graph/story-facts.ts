import type { Article as ArticleNode, Organization, Person, Thing } from 'schema-dts';
import type { Article, Author, Publication, StoryPlace, Topic, Work } from '../article.ts';
import { minutesToRead } from '../text.ts';
import { authorId } from './ids.ts';
import { listOf, node, oneOrMore, reference } from './node.ts';

/** What a story tells about itself besides the news, as properties of its node. */
export function storyProperties(
  article: Article,
  publication: Publication,
): { [Key in keyof ArticleNode]?: unknown } {
  const { about = [], mentions = [], contentLocation = [], locationCreated, citation = [] } = article;
  const agents = (list: Author[] = []) => listOf(list.map((each) => agentOf(each, article, publication)));
  return {
    ...printProperties(article),
    locationCreated: locationCreated && placeNode(locationCreated),
    contentLocation: oneOrMore(contentLocation.map(placeNode)),
    about: listOf(about.map(topicNode)),
    mentions: listOf(mentions.map(topicNode)),
    genre: oneOrMore(article.genre ?? []),
    backstory: article.backstory,
    citation: listOf(citation.map(workOrText)),
    isBasedOn: listOf(basesOf(article).map(workNode)),
    editor: agents(article.editor?.filter(({ type }) => type === 'Person')),
    contributor: agents(article.contributor),
    translator: agents(article.translator),
    sourceOrganization:
      article.sourceOrganization && agentOf(article.sourceOrganization, article, publication),
    creditText: article.creditText,
    copyrightHolder: article.copyrightHolder && agentOf(article.copyrightHolder, article, publication),
    copyrightYear: article.copyrightYear,
    copyrightNotice: article.copyrightNotice,
    license: article.license,
    usageInfo: article.usageInfo,
    acquireLicensePage: article.acquireLicensePage,
    conditionsOfAccess: article.conditionsOfAccess,
    timeRequired: article.wordCount > 0 ? `PT${minutesToRead(article.wordCount)}M` : undefined,
  };
}

/** What schema.org gives NewsArticle alone, and an advertisement is none. */
function printProperties({ kind, dateline, printEdition, printSection, printPage, printColumn }: Article) {
  return kind === 'sponsored' ? {} : { dateline, printEdition, printSection, printPage, printColumn };
}

function topicNode({ type, name, sameAs }: Topic): Thing {
  return node<Thing>({ '@type': type, name, sameAs: oneOrMore(sameAs ?? []) });
}

function placeNode(place: StoryPlace): Thing {
  const { name, sameAs = [], latitude, longitude } = place;
  const { addressLocality, addressRegion, addressCountry } = place;
  const address = { addressLocality, addressRegion, addressCountry };
  const hasAddress = Object.values(address).some((each) => each !== undefined);
  return node<Thing>({
    '@type': 'Place',
    name,
    sameAs: oneOrMore(sameAs),
    address: hasAddress ? node<Thing>({ '@type': 'PostalAddress', ...address }) : undefined,
    geo: latitude === undefined ? undefined : { '@type': 'GeoCoordinates', latitude, longitude },
  });
}

/** A citation may be a text, what a story is based on may not. */
function workOrText(work: Work): Thing | string {
  return work.url === undefined && work.name !== undefined ? work.name : workNode(work);
}

/** What a story is made from; of a republished one that is the story where it was published first. */
function basesOf({ isBasedOn = [], syndicatedFrom }: Article): Work[] {
  const original = syndicatedFrom?.url;
  if (original === undefined || isBasedOn.some(({ url }) => url === original)) return isBasedOn;
  return [...isBasedOn, { url: original }];
}

function workNode({ name, url }: Work): Thing {
  return node<Thing>({ '@type': 'CreativeWork', name, url });
}

/** The publisher and the authors have nodes of their own; of everybody else stands here what the page says. */
function agentOf(agent: Author, { author }: Article, publication: Publication): unknown {
  const { publisher, site } = publication;
  if (agent.type === 'Organization' && agent.name === publisher.name)
    return reference(`${site.url}#publisher`);
  const known = author.find(({ type, name }) => type === agent.type && name === agent.name);
  if (known) return reference(authorId(known, publication));
  const { type, name, url, sameAs = [] } = agent;
  return node<Person | Organization>({
    '@type': type,
    '@id': authorId(agent, publication),
    name,
    url,
    sameAs: listOf(sameAs),
  });
}

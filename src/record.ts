import type { Author, Entry, Media, Update } from './article.ts';
import type { Metadata } from './generated/metadata.ts';
import { minutesToRead } from './text.ts';

/** What metadata.json and articles.json say alike of an article. */
export type EntryRecord = Omit<
  Metadata,
  'body' | 'liveBlogUpdate' | 'links' | 'images' | 'gallery' | 'files' | 'source' | 'extra'
>;

/** The order of the schema, in which people read a record. */
const RECORD = words(
  'id url canonicalUrl slug kind headline alternativeHeadline description datePublished dateModified expires ' +
    'coverageStartTime coverageEndTime inLanguage translations author articleSection keywords image audio video ' +
    'dateline locationCreated contentLocation about mentions genre backstory citation isBasedOn syndicatedFrom editor ' +
    'contributor translator sourceOrganization printEdition printSection printPage printColumn creditText copyrightHolder ' +
    'copyrightYear copyrightNotice license usageInfo acquireLicensePage conditionsOfAccess correction access ' +
    'isAccessibleForFree isIndexed wordCount timeRequired',
);
const AUTHOR = words(
  'type id name honorificPrefix honorificSuffix jobTitle affiliation url sameAs email description image ' +
    'knowsAbout knowsLanguage',
);
/** Where people and organisations stand, one or several. */
const AGENTS = [
  'author',
  'editor',
  'contributor',
  'translator',
  'sourceOrganization',
  'copyrightHolder',
] as const;
const IMAGE = words(
  'url width height encodingFormat contentSize alternateName caption creditText creator copyrightNotice license ' +
    'acquireLicensePage digitalSourceType focus variants',
);

const RECORDING = words(
  'url encodingFormat embedUrl contentSize duration width height name description caption creditText thumbnailUrl ' +
    'uploadDate publication track transcriptFile transcript',
);

/** The record of an entry, for programs: what the desk decides for itself (status, embargo, sitemap) stays inside. */
export function recordOf(entry: Entry): EntryRecord {
  const facts = {
    ...entry,
    ...agentsOf(entry),
    image: entry.image.map((image) => inOrder(image, IMAGE)),
    audio: recordings(entry.audio),
    video: recordings(entry.video),
    isAccessibleForFree: entry.access === 'free',
    timeRequired: `PT${minutesToRead(entry.wordCount)}M`,
  };
  return place({}, facts, RECORD) as EntryRecord; // all of them but what stays inside
}

/** Few stories have any, and absent is shorter than empty. */
function recordings(media: Media[]): Media[] | undefined {
  return media.length > 0 ? media.map((each) => inOrder(each, RECORDING)) : undefined;
}

/** An update of a live blog, with the links and pictures of its own. */
export function recordOfUpdate({ body, ...update }: Update): NonNullable<Metadata['liveBlogUpdate']>[number] {
  const images = body.images.map((image) => inOrder(image, IMAGE));
  return {
    ...update,
    author: authorsOf(update),
    body: { html: body.html, text: body.text },
    links: body.links,
    images,
  };
}

function authorsOf({ author }: Pick<Entry, 'author'>): EntryRecord['author'] {
  return author.map(agentOf);
}

/** People and organisations without what the desk calls them. */
function agentsOf(entry: Entry): Record<string, unknown> {
  const named = AGENTS.flatMap((name) => {
    const agents = entry[name];
    if (agents === undefined) return [];
    return [[name, Array.isArray(agents) ? agents.map(agentOf) : agentOf(agents)] as const];
  });
  return Object.fromEntries(named);
}

function agentOf({ id, ...agent }: Author): Omit<Author, 'id'> {
  return inOrder(agent, AUTHOR);
}

/** The same properties with those that have a place in the order in it, after those that have none. */
function inOrder<Thing extends { [Name in keyof Thing]: unknown }>(thing: Thing, order: Set<string>): Thing {
  const others = Object.keys(thing).filter((name) => !order.has(name));
  const placed = place({}, thing, others);
  return place(placed, thing, order) as Thing; // the same keys and values, in another order
}

/** Puts the properties of these names that a thing has behind those that are there. */
function place(
  placed: Record<string, unknown>,
  thing: { [name: string]: unknown },
  names: Iterable<string>,
): Record<string, unknown> {
  for (const name of names) if (Object.hasOwn(thing, name)) placed[name] = thing[name];
  return placed;
}

function words(list: string): Set<string> {
  return new Set(list.split(' '));
}

/** Where a record comes from. */
export function sourceOf({ source, sourceHash }: Entry): Metadata['source'] {
  return { path: source, sha256: sourceHash };
}

import { authorFolder, LIVE_FOLDER, sectionFolder, slugOfTag, urlOf } from '../addresses.ts';
import type { ChannelKind, Entry, Publication } from '../article.ts';
import { ownNameOf } from '../language.ts';

/** A channel that an entry belongs to, besides the whole publication. */
export interface Label {
  kind: ChannelKind;
  /** Which of its kind. */
  key: string;
  /** What the entry calls it. */
  name: string;
}

/** By the last correction of each story, retractions too; or by its last change, without them. */
export type Order = 'corrected' | 'changed';

/** A kind of channel. A new one is a name in `ChannelKind` and a record here. */
export interface Kind {
  kind: ChannelKind;
  /** Has it front pages even where the configuration gives it no feeds? */
  isStanding: boolean;
  /** Which channels of this kind an entry belongs to. */
  labels(entry: Entry): Omit<Label, 'kind'>[];
  /** Folder under the output, ending in `/`. */
  folder(key: string): string;
  name(label: Label, publication: Publication): string;
  /** What the channel is, in a sentence; by default its name and the publication's. */
  description?(label: Label, publication: Publication): string | undefined;
  /** Is this one published here? Without it, all of them are. */
  isHere?(key: string, publication: Publication): boolean;
  /** In which order its stories come, and whether retractions are among them; without it, as they were published. */
  order?: Order;
}

/** The kinds of channels besides the whole publication, in the order in which they are listed. */
export const kinds: Kind[] = [
  {
    kind: 'section',
    isStanding: true,
    labels: ({ articleSection }) => articleSection.map(({ slug, name }) => ({ key: slug, name })),
    folder: sectionFolder,
    name: ({ name }) => name,
    description: ({ key }, { sections }) => sections[key]?.description,
  },
  {
    kind: 'author',
    isStanding: true,
    labels: ({ author }) => author.flatMap(({ id, name }) => (id === undefined ? [] : [{ key: id, name }])),
    folder: authorFolder,
    name: ({ key, name }, { authors }) => authors[key]?.name ?? name,
    isHere: (key, { authors, site }) => authors[key]?.url === urlOf(authorFolder(key), site),
  },
  {
    kind: 'tag',
    isStanding: false,
    labels: ({ keywords }) =>
      keywords.map((name) => ({ key: slugOfTag(name), name })).filter(({ key }) => key !== ''),
    folder: (key) => `tags/${key}/`,
    name: ({ name }) => name,
  },
  {
    kind: 'language',
    isStanding: false,
    labels: ({ inLanguage }) => [{ key: inLanguage, name: inLanguage }],
    folder: (key) => `languages/${key}/`,
    name: ({ key }) => ownNameOf(key),
  },
  {
    kind: 'corrections',
    isStanding: false,
    labels: ({ correction }) => (correction.length === 0 ? [] : [{ key: '', name: '' }]),
    folder: () => 'corrections/',
    // Pages and feeds have a word for it in the language of the site.
    name: () => 'Corrections',
    order: 'corrected',
  },
  {
    kind: 'live',
    isStanding: false,
    labels: ({ kind }) => (kind === 'live' ? [{ key: '', name: '' }] : []),
    folder: () => LIVE_FOLDER,
    // The same.
    name: () => 'Live',
    order: 'changed',
  },
];

/** All channels that an entry belongs to, each once. */
export function labelsOf(entry: Entry): Label[] {
  const labels = kinds.flatMap(({ kind, labels: of }) => of(entry).map((label) => ({ kind, ...label })));
  const known = new Set<string>();
  return labels.filter(({ kind, key }) => {
    const isNew = !known.has(`${kind} ${key}`);
    known.add(`${kind} ${key}`);
    return isNew;
  });
}

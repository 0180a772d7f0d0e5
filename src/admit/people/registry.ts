import { type Author, inByline, type Publication } from '../../article.ts';

/** The registry of authors as articles look it up. */
interface Directory {
  bylines: Map<string, Author>;
  byName: Map<string, Author[]>;
}

const directories = new WeakMap<Publication['authors'], Directory>();

/** An author of the registry by the id, as a byline has it; ids come from articles, so only the registry's own will do. */
export function registeredById({ authors }: Publication, id: string): Author | undefined {
  return directoryOf(authors).bylines.get(id);
}

/** All authors of the registry with this name. */
export function registeredByName({ authors }: Publication, name: string): Author[] {
  return directoryOf(authors).byName.get(name.normalize('NFC')) ?? [];
}

function directoryOf(authors: Publication['authors']): Directory {
  const known = directories.get(authors);
  if (known) return known;
  const bylines = new Map(Object.entries(authors).map(([id, author]) => [id, inByline(author)]));
  const byName = new Map<string, Author[]>();
  for (const author of bylines.values()) {
    const name = author.name.normalize('NFC');
    byName.set(name, [...(byName.get(name) ?? []), author]);
  }
  const directory = { bylines, byName };
  directories.set(authors, directory);
  return directory;
}

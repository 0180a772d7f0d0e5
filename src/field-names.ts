import { type Draft, locateKey, type Origin, type Written } from './article.ts';
import { type Diagnostic, diagnose } from './diagnostic.ts';
import { hintFor } from './nearest.ts';

/** The names that people write for a field, under schema.org's name for it. Case, `-` and `_` make no difference. */
export const FIELD_NAMES: Record<string, string[]> = {
  headline: ['title'],
  alternativeHeadline: ['subtitle', 'subheadline', 'subhead'],
  datePublished: ['date', 'published', 'publishDate', 'pubDate', 'publishedAt'],
  dateModified: [
    'updated',
    'lastmod',
    'modified',
    'lastModified',
    'lastModifiedAt',
    'lastUpdated',
    'updatedAt',
  ],
  author: ['authors', 'byline', 'by', 'creator', 'writer'],
  description: ['summary', 'excerpt', 'teaser', 'deck', 'dek', 'standfirst', 'abstract'],
  keywords: ['tags', 'tag', 'topics', 'topic'],
  articleSection: ['section', 'sections', 'category', 'categories'],
  image: [
    'images',
    'cover',
    'coverImage',
    'hero',
    'heroImage',
    'featuredImage',
    'featureImage',
    'thumbnail',
    'photo',
  ],
  audio: ['podcast'],
  video: [],
  inLanguage: ['lang', 'language', 'locale'],
  slug: [],
  url: ['permalink'],
  identifier: ['id', 'guid', 'uuid'],
  canonicalUrl: ['canonical'],
  draft: [],
  embargo: ['embargoed', 'embargoedUntil', 'embargoUntil'],
  expires: ['expiryDate', 'expiry', 'expirationDate', 'expire', 'unpublishDate'],
  status: ['creativeWorkStatus'],
  kind: [],
  access: ['visibility'],
  isAccessibleForFree: [],
  noindex: ['robotsNoIndex'],
  sitemap: [],
  dateline: [],
  creditText: ['credit', 'photoCredit'],
  correction: ['corrections'],
};

/** The same for the maps inside a field. */
const INNER_NAMES: Record<string, Record<string, string[]>> = {
  author: {
    id: [],
    type: ['@type'],
    name: [],
    url: ['link', 'website', 'homepage', 'web'],
    sameAs: ['social'],
    email: ['mail'],
    jobTitle: ['role', 'job', 'title'],
  },
  image: {
    url: ['src', 'path', 'file', 'href', 'contentUrl'],
    alternateName: ['alt', 'altText'],
    caption: [],
    creditText: ['credit', 'credits'],
    creator: ['photographer', 'author'],
    copyrightNotice: ['copyright'],
    license: ['licence'],
    width: [],
    height: [],
  },
  audio: {
    url: ['src', 'path', 'file', 'href'],
    encodingFormat: ['type', 'mimeType'],
    contentSize: ['length', 'size', 'bytes', 'sizeInBytes'],
    duration: ['durationInSeconds'],
  },
  correction: {
    datePublished: ['date'],
    kind: ['type'],
    text: ['note', 'description', 'message'],
  },
};
const INNER_OF: Record<string, Record<string, string[]> | undefined> = {
  ...INNER_NAMES,
  video: INNER_NAMES['audio'],
};

/** `published: false` says that it is a draft; anything else in that field is a date. */
const PUBLISHED_AS_SWITCH = 'published';
const SWITCH_WORD = /^(true|false|yes|no|on|off)$/i;

/** A draft whose fields carry schema.org's names, and what it has besides. */
export interface NamedDraft extends Draft {
  extra: Record<string, unknown>;
}

/** Gives every field its one name. Unknown fields go to `extra`; a fact that is given twice is a finding. */
export function nameFields(draft: Draft): { draft: NamedDraft; diagnostics: Diagnostic[] } {
  const naming = new Naming(draft);
  for (const [written, value] of Object.entries(draft.fields)) naming.take(written, value);
  naming.takeEmpty();
  return { draft: naming.result(), diagnostics: naming.diagnostics };
}

/** Collects the renamed fields of one draft; kept only while its names are gone through. */
class Naming {
  readonly diagnostics: Diagnostic[] = [];
  readonly #draft: Draft;
  readonly #fields: Record<string, Written> = Object.create(null);
  readonly #extra: Record<string, unknown> = Object.create(null);
  readonly #origin: Origin;
  readonly #spelling: Record<string, string> = Object.create(null);

  constructor(draft: Draft) {
    this.#draft = draft;
    this.#origin = {
      path: draft.origin.path,
      values: { ...draft.origin.values },
      keys: { ...draft.origin.keys },
    };
  }

  take(written: string, value: Written): void {
    const name = nameOf(written, value);
    if (name === undefined) this.#takeUnknown(written);
    else if (this.#spelling[name] !== undefined) this.#reportTwice(this.#spelling[name], written);
    else this.#takeKnown(name, written, value);
  }

  #takeKnown(name: string, written: string, value: Written): void {
    this.#spelling[name] = written;
    this.#move(`/${escaped(written)}`, `/${name}`);
    this.#fields[name] = this.#named(name, value, `/${name}`);
  }

  /** Empty fields carry no fact, but a misspelt one is still worth a word. */
  takeEmpty(): void {
    for (const written of Object.keys(this.#draft.values)) {
      if (!(written in this.#draft.fields) && nameOf(written, '') === undefined) this.#takeUnknown(written);
    }
  }

  result(): NamedDraft {
    return { ...this.#draft, fields: this.#fields, origin: this.#origin, extra: this.#extra };
  }

  #takeUnknown(written: string): void {
    this.#extra[written] = this.#draft.values[written];
    this.diagnostics.push(
      diagnose('unknown-field', locateKey(this.#draft.origin, `/${escaped(written)}`), {
        message: `Copydesk does not know the field "${written}"; metadata.json keeps it under "extra"`,
        ...hintFor(written, Object.entries(FIELD_NAMES).flat(2)),
      }),
    );
  }

  #reportTwice(before: string, written: string): void {
    const [first, second] = [before, written].map((name) =>
      locateKey(this.#draft.origin, `/${escaped(name)}`),
    );
    if (!first || !second) return;
    this.diagnostics.push(
      diagnose('field-twice', second, {
        message: `"${written}" says again what "${before}" says on line ${first.line}`,
        hint: 'Keep one of the two',
      }),
    );
  }

  /** The maps inside a field get their names too; unknown ones go to `extra` as `image.foo`. */
  #named(name: string, value: Written, pointer: string): Written {
    const inner = INNER_OF[name];
    if (!inner || typeof value === 'string') return value;
    if (Array.isArray(value))
      return value.map((each, index) => this.#named(name, each, `${pointer}/${index}`));
    const named: Record<string, Written> = Object.create(null);
    for (const [written, each] of Object.entries(value))
      this.#takeInner(name, inner, named, written, each, pointer);
    return named;
  }

  #takeInner(
    name: string,
    inner: Record<string, string[]>,
    named: Record<string, Written>,
    written: string,
    value: Written,
    pointer: string,
  ): void {
    const known = knownName(inner, written);
    const from = `${pointer}/${escaped(written)}`;
    if (known === undefined) {
      this.#extra[`${name}.${written}`] = value;
      this.diagnostics.push(
        diagnose('unknown-field', locateKey(this.#origin, from), {
          message: `Copydesk does not know "${written}" in "${this.#spelling[name]}"; metadata.json keeps it under "extra"`,
          ...hintFor(written, Object.entries(inner).flat(2)),
        }),
      );
      return;
    }
    if (known in named) {
      this.diagnostics.push(
        diagnose('field-twice', locateKey(this.#origin, from), {
          message: `"${written}" says again what another field of "${this.#spelling[name]}" says`,
          hint: 'Keep one of the two',
        }),
      );
      return;
    }
    this.#move(from, `${pointer}/${known}`);
    named[known] = value;
  }

  /** Places go with the names: one pointer is the address of a fact everywhere. */
  #move(from: string, to: string): void {
    if (from === to) return;
    for (const places of [this.#origin.values, this.#origin.keys]) {
      for (const [pointer, place] of Object.entries(places)) {
        if (pointer === from || pointer.startsWith(`${from}/`))
          places[to + pointer.slice(from.length)] = place;
      }
    }
  }
}

/** The one name of a field that somebody wrote, where Copydesk knows it. */
export function nameOf(written: string, value: Written): string | undefined {
  if (written === PUBLISHED_AS_SWITCH && typeof value === 'string' && SWITCH_WORD.test(value)) {
    return PUBLISHED_AS_SWITCH;
  }
  return knownName(FIELD_NAMES, written);
}

/** The canonical name, whatever the case and the dashes: `Publish-Date` is `publish_date`. */
function knownName(names: Record<string, string[]>, written: string): string | undefined {
  const wanted = folded(written);
  for (const [name, aliases] of Object.entries(names)) {
    if (folded(name) === wanted || aliases.some((alias) => folded(alias) === wanted)) return name;
  }
  return undefined;
}

function folded(name: string): string {
  return name.toLowerCase().replace(/[-_ ]/g, '');
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import {
  faultOfSlug,
  folderOf,
  folderOfPermalink,
  iriOfId,
  sectionFolder,
  sectionNamed,
  slugOfFile,
  urlOf,
} from './addresses.ts';
import type {
  Access,
  Article,
  Correction,
  Draft,
  Kind,
  Publication,
  Section,
  Status,
  Written,
} from './article.ts';
import { Attachments } from './attachments.ts';
import { hasMarker } from './body/restricted-part.ts';
import { makeBody } from './body.ts';
import type { FileLookup, Found } from './contracts.ts';
import { compareInstants, dateInFileName, dayOf, readDate, withoutDate } from './dates.ts';
import { type NamedDraft, nameFields, nearestOf } from './field-names.ts';
import { readAuthors, withoutAbsent } from './people.ts';
import { readImages, readMedia } from './pictures.ts';
import {
  type Desk,
  eachOf,
  isMap,
  quoted,
  readAddress,
  readLanguageTag,
  readList,
  readMoment,
  readText,
  readWord,
  readYesNo,
  report,
  wrongKind,
} from './shapes.ts';
import { beginning, oneLine } from './text.ts';

/** What the gate in needs besides the draft. */
export interface AdmitContext {
  publication: Publication;
  lookup: FileLookup;
  isSource: (path: string) => boolean;
}

/** A draft that could not be admitted is still known to be one that its author holds back, or not. */
export interface Admission extends Found<Article> {
  status: Status;
}

const SUMMARY_LENGTH = 200;

/**
 * The gate in: a draft becomes an article that is typed, complete and absolute, or findings say why not.
 * The result depends on nothing but the draft, the configuration and the files beside the article.
 */
export function admit(written: Draft, context: AdmitContext): Admission {
  const { value: draft, diagnostics } = nameFields(written);
  if (!draft) return { diagnostics, status: 'ready' };
  const desk: Desk = { origin: draft.origin, publication: context.publication, diagnostics };
  const status = readStatus(desk, draft.fields);
  const story = takeHeadline(desk, draft);
  const datePublished = readDatePublished(desk, draft, story.headline);
  const facts = readFacts(desk, draft);
  const address = readAddressOfArticle(desk, draft, datePublished, facts.articleSection);
  if (story.headline === undefined || datePublished === undefined || !address) return { diagnostics, status };
  const attachments = new Attachments({
    ...context,
    pageUrl: address.url,
    folder: address.folder,
    source: draft.origin.path,
  });
  const images = readImages(desk, draft.fields['image'], attachments, facts.creditText);
  const media = readRecordings(desk, draft.fields, attachments);
  const access = readAccess(desk, draft);
  const made = makeBody(story.body, {
    path: draft.origin.path,
    pageUrl: address.url,
    slug: address.slug,
    language: facts.inLanguage,
    isRestricted: access !== 'free',
    attachments,
  });
  diagnostics.push(...made.diagnostics, ...attachments.diagnostics);
  const description = facts.description ?? (beginning(made.beginning, SUMMARY_LENGTH) || undefined);
  const { identifier, dateModified: changed, ...plain } = facts;
  const article = withoutAbsent<Article>({
    source: draft.origin.path,
    sourceHash: draft.hash,
    id: identifier ?? address.url,
    ...address,
    canonicalUrl: facts.canonicalUrl ?? address.url,
    status,
    headline: story.headline,
    ...plain,
    description,
    datePublished,
    dateModified: dateModifiedOf(desk, changed, datePublished),
    image: images,
    ...media,
    access,
    wordCount: made.wordCount,
    body: made.body,
    files: attachments.files,
    extra: draft.extra,
  }) as Article; // every field that an article must have is given above
  return { value: article, diagnostics, status };
}

const STATUS_SYNONYMS = new Map<string, Status>(
  Object.entries({
    published: 'ready',
    publish: 'ready',
    live: 'ready',
    public: 'ready',
    scheduled: 'ready',
    pending: 'draft',
    private: 'draft',
    removed: 'withdrawn',
    deleted: 'withdrawn',
    unpublished: 'withdrawn',
  }),
);

/** When in doubt it is a draft: one field that says so is enough, and so is one that cannot be read. */
function readStatus(desk: Desk, fields: Record<string, Written>): Status {
  const { draft, published, status } = fields;
  const word =
    status === undefined
      ? 'ready'
      : readWord(desk, '/status', status, {
          words: ['draft', 'ready', 'withdrawn'] as const,
          synonyms: STATUS_SYNONYMS,
        });
  const isDraft = draft === undefined ? false : readYesNo(desk, '/draft', draft);
  const isPublished = published === undefined ? true : readYesNo(desk, '/published', published);
  return isDraft === false && isPublished === true ? (word ?? 'draft') : 'draft';
}

/** The headline from the fields, else the heading that the story begins with, which then leaves the story. */
function takeHeadline(desk: Desk, draft: NamedDraft): { headline?: string; body: Root } {
  const written = draft.fields['headline'];
  const headline = written === undefined ? undefined : readText(desk, '/headline', written);
  if (headline !== undefined) return { headline, body: draft.body };
  const first = draft.body.children[0];
  const text = first?.type === 'heading' && first.depth === 1 ? oneLine(textOf(first)) : '';
  if (text !== '') return { headline: text, body: { ...draft.body, children: draft.body.children.slice(1) } };
  if (written === undefined || written === '') reportMissingHeadline(desk, draft);
  return { body: draft.body };
}

function reportMissingHeadline(desk: Desk, draft: NamedDraft): void {
  report(desk, 'missing-headline', '', {
    message: 'The article has no headline ("title")',
    hint: `Add a line "title: …" to the front matter of ${draft.completeIn}, or begin the story with "# …"`,
  });
}

function readDatePublished(desk: Desk, draft: NamedDraft, headline: string | undefined): string | undefined {
  const written = draft.fields['datePublished'];
  if (written !== undefined && written !== '') return readMoment(desk, '/datePublished', written);
  const day = dateInFileName(nameOfFile(draft.origin.path));
  const reading = day === undefined ? undefined : readDate(day, desk.publication.site.timeZone);
  if (reading?.kind === 'moment') return reading.value;
  const title = headline === undefined ? 'title: …, ' : '';
  return report(desk, 'missing-date', '', {
    message: `The article has no publication date ("date")`,
    hint: `Put the lines that it lacks into ${draft.completeIn}: ${title}date: 2026-03-09T08:00, author: …, section: …`,
  });
}

/** A change cannot come before the publication: then the publication was the last change. */
function dateModifiedOf(desk: Desk, changed: string | undefined, datePublished: string): string {
  if (changed === undefined || compareInstants(changed, datePublished) >= 0) return changed ?? datePublished;
  report(desk, 'modified-before-published', '/dateModified', {
    message: `"updated" (${changed}) is before "date" (${datePublished}); it is published as ${datePublished}`,
    hint: 'Put the time of the last change into "updated", or leave it out',
  });
  return datePublished;
}

function nameOfFile(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

const KINDS: readonly Kind[] = [
  'news',
  'analysis',
  'opinion',
  'background',
  'reportage',
  'review',
  'ask-public',
  'satire',
  'sponsored',
];

type Facts = Pick<
  Article,
  | 'kind'
  | 'author'
  | 'articleSection'
  | 'keywords'
  | 'inLanguage'
  | 'correction'
  | 'isIndexed'
  | 'isInSitemap'
> &
  Partial<
    Pick<
      Article,
      | 'alternativeHeadline'
      | 'description'
      | 'dateModified'
      | 'embargo'
      | 'expires'
      | 'canonicalUrl'
      | 'dateline'
      | 'creditText'
    >
  > & { identifier?: string };

/** Every fact that needs nothing but its own field. */
function readFacts(desk: Desk, { fields }: NamedDraft): Facts {
  const { site } = desk.publication;
  const read = <Value>(name: string, by: (pointer: string, value: Written) => Value): Value | undefined => {
    const value = fields[name];
    return value === undefined || value === '' ? undefined : by(`/${name}`, value);
  };
  const text = (name: string) => read(name, (pointer, value) => readText(desk, pointer, value));
  const moment = (name: string) => read(name, (pointer, value) => readMoment(desk, pointer, value));
  const yesNo = (name: string) => read(name, (pointer, value) => readYesNo(desk, pointer, value));
  const identifier = text('identifier');
  return {
    ...withoutAbsent({
      identifier: identifier === undefined ? undefined : iriOfId(identifier, site),
      alternativeHeadline: text('alternativeHeadline'),
      description: text('description'),
      dateModified: moment('dateModified'),
      embargo: moment('embargo'),
      expires: moment('expires'),
      canonicalUrl: read('canonicalUrl', (pointer, value) => readAddress(desk, pointer, value, site.url)),
      dateline: text('dateline'),
      creditText: text('creditText'),
    }),
    kind: read('kind', (pointer, value) => readWord(desk, pointer, value, { words: KINDS })) ?? 'news',
    author: read('author', (pointer, value) => readAuthors(desk, pointer, value)) ?? [],
    articleSection: read('articleSection', (pointer, value) => readSections(desk, pointer, value)) ?? [],
    keywords: read('keywords', (pointer, value) => readList(desk, pointer, value, { separator: ',' })) ?? [],
    inLanguage:
      read('inLanguage', (pointer, value) => readLanguageTag(desk, pointer, value)) ?? site.language,
    correction: read('correction', (pointer, value) => readCorrections(desk, pointer, value)) ?? [],
    isIndexed: yesNo('noindex') !== true,
    isInSitemap: yesNo('sitemap') !== false,
  };
}

function readSections(desk: Desk, pointer: string, value: Written): Section[] {
  const names = readList(desk, pointer, value) ?? [];
  const sections = names.map((name, index) => {
    const { slug, name: known, isDeclared } = sectionNamed(name, desk.publication);
    if (!isDeclared) reportUnknownSection(desk, Array.isArray(value) ? `${pointer}/${index}` : pointer, name);
    return { name: known, slug, url: urlOf(sectionFolder(slug), desk.publication.site) };
  });
  return sections.filter(
    (section, index) => sections.findIndex((other) => other.slug === section.slug) === index,
  );
}

function reportUnknownSection(desk: Desk, pointer: string, name: string): void {
  const names = Object.values(desk.publication.sections).map((section) => section.name);
  const nearest = nearestOf(name, names);
  report(desk, 'unknown-section', pointer, {
    message: `The configuration declares no section ${quoted(name)}`,
    hint: nearest === undefined ? `The sections are ${names.join(', ')}` : `Did you mean "${nearest}"?`,
  });
}

const CORRECTION_KINDS = ['correction', 'clarification', 'update', 'retraction'] as const;

function readCorrections(desk: Desk, pointer: string, value: Written): Correction[] {
  return eachOf(value, pointer).flatMap((each) => {
    if (!isMap(each.value))
      return wrongKind(desk, each.pointer, each.value, 'a map with date and text') ?? [];
    const { datePublished, kind, text } = each.value;
    const date = readMoment(desk, `${each.pointer}/datePublished`, datePublished ?? '');
    const said = readText(desk, `${each.pointer}/text`, text ?? '');
    if (said === undefined) {
      report(desk, 'invalid-field', each.pointer, {
        message: 'A correction has no text',
        hint: 'Say in "text" what was wrong and what is right',
      });
    }
    const word =
      kind === undefined
        ? 'correction'
        : readWord(desk, `${each.pointer}/kind`, kind, { words: CORRECTION_KINDS });
    return date && said && word ? [{ kind: word, datePublished: date, text: said }] : [];
  });
}

function readRecordings(
  desk: Desk,
  fields: Record<string, Written>,
  attachments: Attachments,
): Partial<Article> {
  const { audio, video } = fields;
  return withoutAbsent<Article>({
    audio: audio === undefined ? undefined : readMedia(desk, '/audio', audio, attachments),
    video: video === undefined ? undefined : readMedia(desk, '/video', video, attachments),
  });
}

const ACCESS_SYNONYMS = new Map<string, Access>(
  Object.entries({
    public: 'free',
    open: 'free',
    all: 'free',
    members: 'registration',
    registered: 'registration',
    login: 'registration',
    paid: 'subscription',
    premium: 'subscription',
    subscribers: 'subscription',
    tiers: 'subscription',
    paywall: 'subscription',
  }),
);

/** Who may read all of it. A word that is not known restricts the story: when in doubt nothing gets out. */
function readAccess(desk: Desk, { fields, body }: NamedDraft): Access {
  const { access: written, isAccessibleForFree } = fields;
  const words = ['free', 'registration', 'subscription'] as const;
  const word =
    written === undefined ? 'free' : readWord(desk, '/access', written, { words, synonyms: ACCESS_SYNONYMS });
  const isFree =
    isAccessibleForFree === undefined ? true : readYesNo(desk, '/isAccessibleForFree', isAccessibleForFree);
  const access = word === 'free' && isFree !== true ? 'subscription' : (word ?? 'subscription');
  if (access !== 'free' && !hasMarker(body)) {
    report(desk, 'restricted-without-marker', written === undefined ? '/isAccessibleForFree' : '/access', {
      message: 'The story does not say where its free part ends: nothing of it is free',
      hint: 'Put <!--members-only--> on a line of its own where the free part ends',
    });
  }
  return access;
}

type Address = Pick<Article, 'url' | 'folder' | 'slug'>;

/** The page's address: from the article's own permalink, else from the configuration's pattern. */
function readAddressOfArticle(
  desk: Desk,
  draft: NamedDraft,
  datePublished: string | undefined,
  sections: Section[],
): Address | undefined {
  const { site, permalink } = desk.publication;
  const slug = readSlug(desk, draft);
  if (slug === undefined) return undefined;
  if (draft.fields['url'] !== undefined) return readPermalink(desk, draft.fields['url'], slug);
  if (datePublished === undefined) return undefined;
  const folder = folderOf(permalink, { ...dayOf(datePublished), slug, section: sections[0]?.slug ?? 'news' });
  return { url: urlOf(folder, site), folder, slug };
}

function readSlug(desk: Desk, draft: NamedDraft): string | undefined {
  const { slug: written } = draft.fields;
  const { articles } = desk.publication;
  if (written === undefined || written === '') {
    return slugOfFile(draft.origin.path.slice(articles.length + 1), withoutDate);
  }
  const slug = readText(desk, '/slug', written)
    ?.normalize('NFC')
    .replace(/^\/+|\/+$/g, '');
  const fault = slug === undefined ? undefined : faultOfSlug(slug);
  if (fault === undefined) return slug;
  return report(desk, 'invalid-slug', '/slug', {
    message: `The slug ${quoted(slug ?? '')} ${fault}`,
    hint: `Write letters, digits and dashes, as in "${slugOfFile(slug ?? '', withoutDate)}"`,
  });
}

function readPermalink(desk: Desk, written: Written, slug: string): Address | undefined {
  const text = readText(desk, '/url', written);
  if (text === undefined) return undefined;
  const made = folderOfPermalink(text, desk.publication.site);
  if ('folder' in made) return { url: urlOf(made.folder, desk.publication.site), folder: made.folder, slug };
  return report(desk, 'invalid-permalink', '/url', {
    message: `The permalink ${quoted(text)} ${made.fault}`,
    hint: 'Write a path on this site that ends in "/", as in /specials/flood/',
  });
}

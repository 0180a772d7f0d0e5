import { fragmentOf } from './addresses.ts';
import { readAccess } from './admit/access.ts';
import { type Address, provisionalAddress, readAddressOfArticle } from './admit/address.ts';
import { readAgents } from './admit/agents.ts';
import { Attachments } from './admit/attachments.ts';
import { placeCorrections, type ToldCorrection } from './admit/corrections.ts';
import { readFacts } from './admit/facts.ts';
import { takeHeadline } from './admit/headline.ts';
import { coverageOf, updatesAt } from './admit/live/coverage.ts';
import { readUpdates } from './admit/live.ts';
import { withoutNothing } from './admit/nothing-said.ts';
import { understandOtherSystems } from './admit/other-systems.ts';
import { readAuthors } from './admit/people.ts';
import { readImages } from './admit/pictures.ts';
import { dateModifiedOf, readDatePublished } from './admit/publication-dates.ts';
import { eachOnce, readRecordings } from './admit/recordings.ts';
import type { Desk } from './admit/shapes.ts';
import { readStatus } from './admit/status.ts';
import { readTranslations } from './admit/translations.ts';
import type { Article, Body, Draft, Publication, Status } from './article.ts';
import { makeBody } from './body.ts';
import type { FileLookup } from './contracts.ts';
import type { Diagnostic } from './diagnostic.ts';
import { type NamedDraft, nameFields } from './naming.ts';
import { beginning } from './text.ts';

/** What the gate in needs besides the draft. */
export interface AdmitContext {
  publication: Publication;
  lookup: FileLookup;
  isSource: (path: string) => boolean;
}

/** What became of a draft: the article with the findings, and whether its author holds it back. */
export interface Admission {
  draft: NamedDraft;
  status: Status;
  /** Complete unless there is an error among the findings; then what is missing is empty, so that rules can still look. */
  article: Article;
  /** What only readers with access may read. */
  restricted?: { text: string; addresses: string[] };
  diagnostics: Diagnostic[];
}

/** Graphemes of a summary that is taken from the story: what search results and cards show. */
const SUMMARY_LENGTH = 200;

/**
 * The gate in: a draft becomes an article that is typed, complete and absolute, or findings say why not.
 * The result depends on nothing but the draft, the configuration and the files beside the article.
 * The story is read even where a fact is missing, so that all faults come out in one run.
 */
export function admit(written: Draft, context: AdmitContext): Admission {
  const named = nameFields(written);
  const { draft: understood, diagnostics } = understandOtherSystems(named.draft, named.diagnostics);
  const desk: Desk = { origin: understood.origin, publication: context.publication, diagnostics };
  const draft = withoutNothing(desk, understood);
  const { headline, story } = takeHeadline(desk, draft);
  const datePublished = readDatePublished(desk, draft, headline);
  const { identifier, dateModified, canonicalUrl, told, ...facts } = readFacts(desk, draft);
  const { status, withdrawn } = readStatus(desk, draft.fields, { isRetracted: told.some(isRetraction) });
  const access = readAccess(desk, draft);
  const address = readAddressOfArticle(desk, draft, { datePublished, sections: facts.articleSection });
  const page = address ?? provisionalAddress(context.publication);
  const attachments = attachmentsOf(draft, page, context);
  const restrictedAttachments = attachmentsOf(draft, page, { ...context, isRestricted: true });
  const pictures = { attachments, credit: facts.creditText };
  const image = readImages(desk, draft.fields['image'], { ...pictures, pointer: '/image' });
  const gallery = readImages(desk, draft.fields['gallery'], { ...pictures, pointer: '/gallery' });
  const around = { language: facts.inLanguage, attachments };
  const author = readAuthors(desk, draft.fields['author'], around);
  const agents = readAgents(desk, draft.fields, around);
  const recordings = readRecordings(desk, draft.fields, attachments);
  const correction = placeCorrections(desk, told, { url: page.url, datePublished });
  const path = draft.origin.path;
  const translations = readTranslations(desk, draft, {
    url: page.url,
    language: facts.inLanguage,
    isSource: context.isSource,
  });
  const anchors = correction.map(({ url }) => fragmentOf(url));
  const live =
    facts.kind === 'live' ? readUpdates(desk, story, { datePublished, taken: anchors, around }) : undefined;
  const made = makeBody(live?.intro ?? story, {
    path,
    page,
    pageIds: [...anchors, ...(live?.updates.map(({ id }) => id) ?? [])],
    sections: live?.updates.map((update) => update.story) ?? [],
    language: facts.inLanguage,
    access,
    attachments,
    restrictedAttachments,
  });
  diagnostics.push(...made.diagnostics, ...attachments.diagnostics, ...restrictedAttachments.diagnostics);
  const updates = updatesAt(desk, page.url, live?.updates ?? [], made.sections);
  const description = facts.description ?? beginning(made.beginning, SUMMARY_LENGTH);
  const article: Article = {
    source: path,
    sourceHash: draft.hash,
    id: identifier ?? page.url,
    ...page,
    canonicalUrl: canonicalUrl ?? page.url,
    status,
    ...(withdrawn && { withdrawn }),
    headline: headline ?? '',
    ...facts,
    ...translations,
    ...agents,
    author,
    ...(description !== '' && { description }),
    datePublished: datePublished ?? '',
    dateModified: dateModifiedOf(desk, { dateModified, datePublished, changes: [...correction, ...updates] }),
    ...(live && { ...coverageOf(desk, facts, updates), liveBlogUpdate: updates }),
    correction,
    image,
    audio: eachOnce([...recordings.audio, ...made.recordings.audio]),
    video: eachOnce([...recordings.video, ...made.recordings.video]),
    access,
    wordCount: made.wordCount,
    ...shownTo(context.publication, made.body, { attachments, restrictedAttachments }),
    gallery,
    derivatives: attachments.derivatives,
    extra: draft.extra,
  };
  const { restricted } = made;
  return { draft, status, article, ...(restricted && { restricted }), diagnostics };
}

/** The restricted part and its files go to the page, or nowhere. */
function shownTo(
  { isWithheld }: Publication,
  body: Body,
  { attachments, restrictedAttachments }: { attachments: Attachments; restrictedAttachments: Attachments },
): Pick<Article, 'body' | 'files'> {
  if (!isWithheld) return { body, files: [...attachments.files, ...restrictedAttachments.files] };
  const { restrictedHtml: _, ...free } = body;
  return { body: free, files: attachments.files };
}

function isRetraction({ kind }: ToldCorrection): boolean {
  return kind === 'retraction';
}

function attachmentsOf(
  { origin }: NamedDraft,
  { url, folder }: Address,
  context: AdmitContext & { isRestricted?: true },
): Attachments {
  return new Attachments({ ...context, pageUrl: url, folder, source: origin.path });
}

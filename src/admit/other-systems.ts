import { type Draft, locateKey, type Origin } from '../article.ts';
import { type Diagnostic, diagnose } from '../diagnostic.ts';
import { knownName, type Names } from '../field-names.ts';
import type { NamedDraft } from '../naming.ts';
import { nearestOf } from '../nearest.ts';
import { saysNo, saysYes } from './shapes.ts';

/** One of Copydesk's own fields, with a value that keeps something from readers, or tells them what they read. */
interface Meaning {
  field: 'draft' | 'status' | 'withdrawn' | 'embargo' | 'expires' | 'access' | 'noindex' | 'sitemap' | 'kind';
  value: string;
}

/** What other systems call such a field, when its value keeps something back, and what it means here. */
interface Rule {
  names: Names;
  holds: (value: unknown) => boolean;
  means: (value: unknown) => Meaning;
}

const HELD_STATUS =
  /^(auto-?draft|cancell?ed|deleted|draft|embargoed|hidden|hold|idea|in[- ]?progress|in[- ]?review|inherit|killed|needs[- ].*|on[- ]hold|pending|pitch|private|review|spiked|submitted|trash|unpublished|wip|withdrawn|withheld)$/i;
const RESTRICTED =
  /^(?:only[-_ ])?(member|paid|paywall|premium|registered|restricted|subscri)\w*(?:[-_ ]only)?$|^locked$/i;

const HELD: Meaning = { field: 'draft', value: 'true' };
const RETRACTED: Meaning = { field: 'status', value: 'retracted' };
const PAID: Meaning = { field: 'access', value: 'subscription' };
const UNINDEXED: Meaning = { field: 'noindex', value: 'true' };
const UNLISTED: Meaning = { field: 'sitemap', value: 'false' };

const SWITCHES = `isDraft wip unpublished private hidden unlisted disabled trashed expired protected
  doNotPublish excludeFromCollection excludeFromCollections eleventyExcludeFromCollections`;
const STATES = 'state stage workflow workflowState postStatus pubStatus publishStatus publicationStatus';
const EMBARGOES =
  'embargoDate embargoTime embargoTill embargoEnd embargoEnds embargoLifts underEmbargo isEmbargoed';
const LATER = `holdUntil notBefore releaseAt goLive goLiveAt publishOn publishAt scheduled scheduledAt scheduledFor
  validFrom`;
const GONE = `expireDate expireAt expiresAt expiresOn unpublish unpublishOn unpublishAt validUntil validThrough
  takedown takedownDate removeOn`;
const PREMIUM =
  'premium isPremium paid isPaid locked restricted subscription subscriptionRequired subscribersOnly';
const MEMBERS = 'members membersOnly memberOnly loginRequired requiresLogin registrationRequired';
const SPONSORED = `sponsored isSponsored sponsoredBy sponsor sponsoredContent sponsoredPost advertorial isAdvertorial
  advertisement isAdvertisement paidContent paidPost paidPartnership brandedContent partnerContent nativeAd`;
const OUT_OF_SITEMAP = 'sitemapExclude sitemapIgnore excludeFromSitemap hideFromSitemap noSitemap';

/** Case, `-` and `_` make no difference in the names. */
const RULES: Rule[] = [
  { names: words(SWITCHES), holds: isYes, means: () => HELD },
  {
    names: words('isPublished publish public visible enabled ready approved'),
    holds: isNo,
    means: () => HELD,
  },
  { names: words('retracted isRetracted retractedAt'), holds: isSomething, means: () => RETRACTED },
  { names: words('password'), holds: isSomething, means: () => HELD },
  { names: words('build'), holds: (value) => holdsWord(value, /^(never|false)$/), means: () => HELD },
  { names: words(STATES), holds: (value) => HELD_STATUS.test(String(value)), means: () => HELD },
  { names: words(EMBARGOES), holds: isSomething, means: embargo },
  { names: words(LATER), holds: isDate, means: embargo },
  { names: words(GONE), holds: isDate, means: expires },
  { names: words('paywall paywalled metered'), holds: isSomething, means: () => PAID },
  { names: words(PREMIUM), holds: isYes, means: () => PAID },
  { names: words('free isFree'), holds: isNo, means: () => PAID },
  {
    names: words('tier contentTier audience plan'),
    holds: (value) => RESTRICTED.test(String(value)),
    means: () => PAID,
  },
  { names: words(MEMBERS), holds: isYes, means: () => ({ field: 'access', value: 'registration' }) },
  { names: words('robots metaRobots seo meta yoast'), holds: saysNoindex, means: () => UNINDEXED },
  { names: words('index searchable indexable'), holds: isNo, means: () => UNINDEXED },
  { names: words('hideFromSearch excludeFromSearch searchExclude'), holds: isYes, means: () => UNINDEXED },
  { names: words(OUT_OF_SITEMAP), holds: isYes, means: () => UNLISTED },
  { names: words('inSitemap includeInSitemap'), holds: isNo, means: () => UNLISTED },
  { names: words(SPONSORED), holds: isSomething, means: () => kind('sponsored') },
  { names: words('satire isSatire satirical parody'), holds: isYes, means: () => kind('satire') },
  { names: words('opinion isOpinion opEd'), holds: isYes, means: () => kind('opinion') },
];

/** What a misspelt field would mean, if the word that is nearly its name is meant. */
const MISSPELT: Record<string, Omit<Rule, 'names'>> = {
  draft: { holds: isYes, means: () => HELD },
  published: { holds: isNo, means: () => HELD },
  status: { holds: (value) => HELD_STATUS.test(String(value)), means: () => HELD },
  withdrawn: { holds: isSomething, means: withdrawn },
  withdrawal: { holds: isSomething, means: withdrawn },
  embargo: { holds: isSomething, means: embargo },
  embargoed: { holds: isSomething, means: embargo },
  embargoUntil: { holds: isSomething, means: embargo },
  expires: { holds: isDate, means: expires },
  expiryDate: { holds: isDate, means: expires },
  access: { holds: (value) => RESTRICTED.test(String(value)), means: () => PAID },
  visibility: { holds: (value) => RESTRICTED.test(String(value)), means: () => PAID },
  noindex: { holds: isYes, means: () => UNINDEXED },
  kind: { holds: (value) => /^(sponsor|advert)/i.test(String(value)), means: () => kind('sponsored') },
  sponsored: { holds: isSomething, means: () => kind('sponsored') },
  retraction: { holds: isSomething, means: () => RETRACTED },
};

/**
 * A field of another system, or a misspelt one, that keeps a story from readers is taken at its word, with a finding:
 * nothing gets out because Copydesk does not know a name, and no advert passes for news.
 */
export function understandOtherSystems(
  draft: NamedDraft,
  findings: Diagnostic[],
): { draft: NamedDraft; diagnostics: Diagnostic[] } {
  let understood = draft;
  let diagnostics = findings;
  for (const [written, value] of Object.entries(draft.extra)) {
    const meaning = written in draft.values ? meaningOf(written, value) : undefined;
    if (!meaning) continue;
    const place = locateKey(draft.origin, `/${escaped(written)}`);
    understood = withMeaning(understood, written, meaning);
    diagnostics = diagnostics.filter(({ rule, line, column }) => !isAt(place, { rule, line, column }));
    diagnostics.push(diagnose('unknown-field', place, wordingOf(written, meaning)));
  }
  return { draft: understood, diagnostics };
}

function meaningOf(written: string, value: unknown): Meaning | undefined {
  const rule = RULES.find(({ names }) => knownName(names, written) !== undefined);
  const nearest = rule ? undefined : nearestOf(written, Object.keys(MISSPELT));
  const { holds, means } = rule ?? MISSPELT[nearest ?? ''] ?? {};
  return holds?.(value) ? means?.(value) : undefined;
}

function kind(value: string): Meaning {
  return { field: 'kind', value };
}

function embargo(value: unknown): Meaning {
  return { field: 'embargo', value: String(value) };
}

/** A map under a misspelt name is not looked into: the story is taken back at once. */
function withdrawn(value: unknown): Meaning {
  return { field: 'withdrawn', value: typeof value === 'object' ? 'true' : String(value) };
}

function expires(value: unknown): Meaning {
  return { field: 'expires', value: String(value) };
}

/** What the author says in Copydesk's own field of a date stands; else what keeps more from readers, or tells them more. */
function withMeaning(draft: NamedDraft, written: string, { field, value }: Meaning): NamedDraft {
  const own = draft.fields[field];
  const isDateField = field === 'embargo' || field === 'expires';
  if (field === 'status' && HELD_STATUS.test(String(own))) return draft;
  if (own !== undefined && (isDateField || (field === 'access' && own !== 'free' && own !== 'public')))
    return draft;
  if (field === 'kind' && own !== undefined && value !== 'sponsored') return draft;
  return {
    ...draft,
    fields: { ...draft.fields, [field]: value },
    origin: withPlace(draft.origin, `/${escaped(written)}`, `/${field}`),
  };
}

function withPlace({ path, values, keys }: Draft['origin'], from: string, to: string): Origin {
  const moved = (places: Origin['values']) => ({ ...places, ...(places[from] && { [to]: places[from] }) });
  return { path, values: moved(values), keys: moved(keys) };
}

function isAt(
  place: { line: number; column: number },
  finding: { rule: string; line: number; column: number },
): boolean {
  return finding.rule === 'unknown-field' && finding.line === place.line && finding.column === place.column;
}

function wordingOf(written: string, { field, value }: Meaning) {
  const own = `"${field}: ${value}"`;
  return {
    message: `Copydesk does not know the field "${written}" and takes it for ${own}, so that ${purposeOf(field)}`,
    hint: `Write ${own}, or give the field another name if it means something else`,
    severity: 'warning' as const, // the literal, not any text
  };
}

function purposeOf(field: Meaning['field']): string {
  return field === 'kind' ? 'readers see what they read' : 'nothing gets out by mistake';
}

function isYes(value: unknown): boolean {
  return saysYes(String(value));
}

function isNo(value: unknown): boolean {
  return saysNo(String(value));
}

function isSomething(value: unknown): boolean {
  return value !== null && value !== undefined && String(value).trim() !== '' && !isNo(value);
}

function isDate(value: unknown): boolean {
  return /^\s*\d{4}/.test(String(value));
}

/** `noindex`, `[noindex]`, `{ index: false }`, `{ robots: noindex }`, `{ noindex: true }`, however deep. */
function saysNoindex(value: unknown): boolean {
  if (typeof value === 'string') return /\b(noindex|none)\b/i.test(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, inner]) => {
    if (/^no_?-?index$/i.test(key)) return isYes(inner);
    if (/^index$/i.test(key)) return isNo(inner);
    const isAboutRobots = Array.isArray(value) || /robots/i.test(key);
    return typeof inner === 'object' || isAboutRobots ? saysNoindex(inner) : false;
  });
}

function holdsWord(value: unknown, word: RegExp): boolean {
  return typeof value === 'object' && value !== null
    ? Object.values(value).some((each) => word.test(String(each)))
    : word.test(String(value));
}

function words(list: string): Names {
  const [name = '', ...others] = list.trim().split(/\s+/);
  return { [name]: others };
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

import { type Article, type Draft, locate, type Publication } from './article.ts';
import { type Hit, type Secret, Secrets, secretOf, untoldIn } from './check/leaks.ts';
import type { Output } from './contracts.ts';
import { type Diagnostic, diagnose } from './diagnostic.ts';
import { RESTRICTED_CLASS } from './graph.ts';
import { withoutClass } from './html.ts';

/** What a restricted story is made of besides itself. */
export interface Restricted {
  text: string;
  addresses: string[];
}

interface Told {
  draft: Draft;
  publication: Publication;
}

/** The marks of the part of a story that only readers with access may read. */
export function restrictedSecret(
  article: Article,
  { text, addresses }: Restricted,
  { draft }: Pick<Told, 'draft'>,
): Secret | undefined {
  return secretOf({
    source: article.source,
    text,
    phrases: [],
    addresses: addresses.filter((each) => isItsOwn(each, article)),
    open: openlyIn(article, draft),
  });
}

/** A link to another page of the publication may stand on every page. */
function isItsOwn(address: string, { url, slug }: Article): boolean {
  const site = new URL(url).origin;
  return !address.startsWith(`${site}/`) || (address.startsWith(url) && address !== url && slug !== '');
}

/** What the author put where everybody reads it: the fields and the free part, but nothing that was made of them. */
function openlyIn({ body }: Article, { fields }: Draft): string {
  const addresses = [...body.links, ...body.images.map(({ url }) => url)];
  return [JSON.stringify(fields), body.text, ...addresses].join('\n');
}

/** Finds what is restricted in the outputs of its own article; on the page it has its place, and where metadata is whole. */
export function checkRestricted(
  outputs: Output[],
  secret: Secret,
  { article, draft, publication }: Told & { article: Article },
): Diagnostic[] {
  const secrets = new Secrets([secret]);
  const isWhole = ({ schema }: Output) => publication.isMetadataWhole && schema === 'metadata';
  return outputs.flatMap((output) => {
    if (isWhole(output)) return [];
    const hits = secrets.hitsIn(withoutRestricted(output));
    if (hits.length === 0) return [];
    const untold = untoldIn(untoldIn(hits, openlyIn(article, draft)), JSON.stringify(publication));
    return untold.slice(0, 1).map((hit) => leakFound(output.path, hit));
  });
}

/** A field is read by everybody: whoever writes words of the restricted part into one may not have meant to. */
export function checkFields(
  { source, body }: Article,
  { text }: Restricted,
  { fields, origin }: Draft,
): Diagnostic[] {
  const secret = secretOf({ source, text, phrases: [], addresses: [], open: body.text });
  if (!secret) return [];
  const secrets = new Secrets([secret]);
  return Object.entries(fields).flatMap(([name, value]) => {
    const [hit] = secrets.hitsIn(JSON.stringify(value));
    if (!hit) return [];
    const message = `"${shortened(hit.words)}" stands in the part that only readers with access may read, and here everybody reads it`;
    const hint = 'Write it in other words, or put it before <!--members-only--> if everybody may read it';
    return [diagnose('restricted-text-in-field', locate(origin, `/${name}`), { message, hint })];
  });
}

/** A page without the element that is for readers with access. */
function withoutRestricted({ text, format }: Output): string {
  return format === 'html' ? withoutClass(text, RESTRICTED_CLASS) : text;
}

/** The marks of a story that nobody may know of yet: of its text, its headlines, its address and its id. */
export function withheldSecret(article: Article): Secret | undefined {
  const { source, id, url, headline, alternativeHeadline = '', body, liveBlogUpdate = [] } = article;
  const updates = liveBlogUpdate.flatMap((update) => [update.headline ?? '', update.body.html]);
  return secretOf({
    source,
    text: [body.html, body.restrictedHtml ?? '', ...updates].join('\n'),
    phrases: [headline, alternativeHeadline],
    addresses: id === url ? [url] : [url, id],
    open: '',
  });
}

/** A leak is shown in the source whose secret it is. */
export function leakFound(path: string, { source, words }: Hit): Diagnostic {
  return diagnose(
    'restricted-text-leaked',
    { path: source, line: 1, column: 1 },
    {
      message: `${path} tells everybody "${shortened(words)}" of the part that only readers with access may read`,
      hint: 'If no other field of a story says it, this is a fault in Copydesk: please report it',
    },
  );
}

/** The same of a story that is not published. */
export function withheldFound(path: string, { source, words }: Hit): Diagnostic {
  return diagnose(
    'withheld-story-leaked',
    { path: source, line: 1, column: 1 },
    {
      message: `${path} tells "${shortened(words)}" of a story that is not published yet`,
      hint: 'If it is an address, give the story one that no other page has; if no published story says it, please report a fault in Copydesk',
    },
  );
}

const LONGEST_QUOTATION = 80;

function shortened(words: string): string {
  return words.length > LONGEST_QUOTATION ? `${words.slice(0, LONGEST_QUOTATION - 1)}…` : words;
}

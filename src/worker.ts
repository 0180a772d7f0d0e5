import { admit } from './admit.ts';
import {
  type Article,
  type Draft,
  type Entry,
  type Limits,
  locate,
  type Place,
  type Pointer,
  type Publication,
  type Status,
} from './article.ts';
import { checkAgreement } from './check/agreement.ts';
import { checkOutput } from './check/gate.ts';
import type { Secret } from './check/leaks.ts';
import { rules } from './check/rules.ts';
import type { Copy, FileLookup, Output, Source } from './contracts.ts';
import { decode } from './decode.ts';
import { TooCostly, TooDeep } from './depth.ts';
import { type Diagnostic, diagnose, isError } from './diagnostic.ts';
import { readerFor } from './read/readers.ts';
import { articleRenderers } from './render/renderers.ts';
import { checkFields, checkRestricted, restrictedSecret } from './secrecy.ts';

/** What work on an article needs besides its source: with the same of both, the result is the same. */
export interface WorkContext {
  publication: Publication;
  /** Path of the configuration, for findings that no source explains. */
  configuration: string;
  lookup: FileLookup;
  isSource: (path: string) => boolean;
}

/** All that became of one source. Without an error it has an article and its outputs. */
export interface Work {
  source: string;
  status: Status;
  diagnostics: Diagnostic[];
  draft?: Draft;
  article?: Article;
  outputs: Output[];
  copies: Copy[];
  /** Places of the facts that are compared between articles. */
  places: Record<Pointer, Place>;
  /** The marks of the part that only readers with access may read. */
  secret?: Secret;
}

const COMPARED: Pointer[] = [
  ...['/identifier', '/url', '/slug', '/dateModified'],
  ...['/correction', '/clarification', '/retraction', '/liveBlogUpdate/0'],
];

/** What partners object to, where there are any. */
const OFFERED: Pointer[] = [
  ...['', '/headline', '/image', '/author', '/access', '/inLanguage'],
  ...['/kind', '/noindex', '/canonicalUrl', '/syndicatedFrom'],
];

function comparedIn({ translations = [] }: Article, { feeds }: Publication): Pointer[] {
  const offered = feeds.profiles === undefined ? [] : OFFERED;
  return [...COMPARED, ...translations.map((_, index) => `/translations/${index}`), ...offered];
}

/** One source from bytes to checked outputs: a pure function of the source, the configuration and the files beside it. */
export function work(source: Source, context: WorkContext): Work {
  try {
    return workThrough(source, context);
  } catch (fault) {
    const isTooDeep =
      fault instanceof TooDeep || (fault instanceof RangeError && /call stack/.test(fault.message));
    if (isTooDeep) return tooDeep(source.path);
    if (fault instanceof TooCostly) return tooCostly(source.path, fault.line);
    throw fault;
  }
}

/** Trees are walked by recursion: a story whose blocks stand in each other by the thousand is no story. */
function tooDeep(path: string): Work {
  const message = 'Quotations, lists or elements stand in each other too deeply';
  const hint = 'Take out most of the levels: readers and programs follow a few';
  return {
    ...nothing(path),
    diagnostics: [diagnose('nested-too-deep', { path, line: 1, column: 1 }, { message, hint })],
  };
}

/** A text whose marks would keep a parser busy for minutes is none that somebody wrote. */
function tooCostly(path: string, line: number): Work {
  const message = 'So many marks of Markdown without an end would take too long to read';
  const hint =
    'Write "\\" before marks that are meant as text, or put blank lines between paragraphs; "limits.markupSeconds" of the configuration gives more time';
  return {
    ...nothing(path),
    diagnostics: [diagnose('markup-too-costly', { path, line, column: 1 }, { message, hint })],
  };
}

/** A file beyond the size that an article may have is one of another kind: it is not even decoded. */
function tooLarge({ path }: Source, { size, limit }: { size: number; limit: number }): Diagnostic {
  return diagnose(
    'article-too-large',
    { path, line: 1, column: 1 },
    {
      message: `The article has ${size} bytes, and the limit is ${limit}`,
      hint: 'Take out what is no story, such as pictures in data: addresses, or raise "limits.articleBytes" of the configuration',
    },
  );
}

function workThrough(source: Source, context: WorkContext): Work {
  const read = readDraft(source, context.publication.limits);
  if (!read.draft) return { ...nothing(source.path), diagnostics: read.diagnostics };
  const { article, draft, status, restricted, diagnostics } = admit(read.draft, context);
  const found = [...read.diagnostics, ...diagnostics];
  const places = Object.fromEntries(
    comparedIn(article, context.publication).map((pointer) => [pointer, locate(draft.origin, pointer)]),
  );
  const base = { ...nothing(source.path), status, draft, places };
  found.push(
    ...rules.flatMap((rule) =>
      rule.check(article, { draft, origin: draft.origin, publication: context.publication }),
    ),
  );
  if (restricted) found.push(...checkFields(article, restricted, draft));
  if (found.some(isError)) return { ...base, diagnostics: asFinished(status, found) };
  const outputs = renderArticle(article, context.publication);
  found.push(
    ...outputs.flatMap((output) =>
      checkOutput(output, { origin: draft.origin, configuration: context.configuration }),
    ),
  );
  if (!found.some(isError)) found.push(...outputs.flatMap((output) => checkAgreement(output, only(article))));
  const secret = restricted && restrictedSecret(article, restricted, { draft });
  if (secret) {
    found.push(...checkRestricted(outputs, secret, { article, draft, publication: context.publication }));
  }
  const { files, derivatives } = article;
  const copies = [...files, ...derivatives].map((file) => ({ ...file, source: article.source }));
  return {
    ...base,
    diagnostics: asFinished(status, found),
    article,
    outputs,
    copies,
    ...(secret && { secret }),
  };
}

/** What becomes of a source that the disk does not give. */
export function unreadable(path: string, message: string): Work {
  const hint = 'Give the file back, or the permission to read it';
  return {
    ...nothing(path),
    diagnostics: [diagnose('unreadable-file', { path, line: 1, column: 1 }, { message, hint })],
  };
}

/** Every output of an article. */
export function renderArticle(article: Article, publication: Publication): Output[] {
  return articleRenderers.flatMap((renderer) => renderer.render(article, publication));
}

function readDraft(source: Source, limits: Limits): { draft?: Draft; diagnostics: Diagnostic[] } {
  const size = source.bytes.length + (source.sidecar?.bytes.length ?? 0);
  if (size > limits.articleBytes)
    return { diagnostics: [tooLarge(source, { size, limit: limits.articleBytes })] };
  const { value: text, diagnostics } = decode(source);
  const reader = readerFor(source.path);
  if (!text || !reader) return { diagnostics };
  const { value: draft, diagnostics: found } = reader.read(text, limits);
  return { ...(draft && { draft }), diagnostics: [...diagnostics, ...found] };
}

function nothing(path: string): Work {
  return { source: path, status: 'ready', diagnostics: [], outputs: [], copies: [], places: {} };
}

/** What an author holds back is not finished: all that is found there is a note, but for a field that holds it back. */
function asFinished(status: Status, diagnostics: Diagnostic[]): Diagnostic[] {
  const isSure = !diagnostics.some(({ rule }) => rule === 'invalid-yes-or-no' || rule === 'unknown-value');
  return status === 'draft' && isSure
    ? diagnostics.map((each) => (each.rule === 'unknown-field' ? each : { ...each, severity: 'info' }))
    : diagnostics;
}

function only(article: Article): {
  byId: (id: string) => Entry | undefined;
  byUrl: (url: string) => Entry | undefined;
} {
  return {
    byId: (id) => (id === article.id ? article : undefined),
    byUrl: (url) => (url === article.url ? article : undefined),
  };
}

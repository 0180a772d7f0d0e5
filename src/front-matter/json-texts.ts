import { type JsonScene, replaced } from './json-scene.ts';
import type { Explanation } from './language.ts';
import { shown, TYPOGRAPHIC_QUOTES } from './spelling.ts';

/** A quotation mark that is still open where its line ends. */
export function explainUnclosedText({ fault, text }: JsonScene): Explanation | undefined {
  if (fault.code !== 'unclosed-text') return undefined;
  const line = text.slice(fault.start + 1).split('\n', 1)[0] ?? '';
  const inner = line.replace(/[ \t]*,?[ \t]*$/, '');
  const spot = { start: fault.start, end: fault.start + 1 + inner.length };
  const wording = {
    message: `The quotation mark before ${shown(inner)} is never closed`,
    hint: `Write "${inner}"`,
  };
  return replaced(spot, wording, JSON.stringify(inner));
}

/** A tab or another control character inside a text. */
export function explainControl({ fault, text }: JsonScene): Explanation | undefined {
  if (fault.code !== 'control') return undefined;
  const escaped = JSON.stringify(text[fault.start] ?? '').slice(1, -1);
  const name =
    text[fault.start] === '\t' ? 'A tab' : text[fault.start] === '\n' ? 'A line end' : 'A control character';
  return replaced(
    fault,
    { message: `${name} cannot stand inside a text`, hint: `Write ${escaped}` },
    escaped,
  );
}

/** “x”: what a word processor makes of quotation marks. */
export function explainTypographicQuotes({ fault, ahead }: JsonScene): Explanation | undefined {
  if (!/^[“”„«]/.test(ahead)) return undefined;
  const written =
    /^[“”„«].*?[“”»](?=[ \t]*(?:[:,\]}]|$))/.exec(ahead)?.[0] ?? ahead.replace(/[ \t]*,?[ \t]*$/, '');
  const quoted = JSON.stringify(TYPOGRAPHIC_QUOTES.exec(written)?.[1] ?? written.slice(1));
  const spot = { start: fault.start, end: fault.start + written.length };
  const message = `Typographic quotation marks do not enclose text in JSON: ${shown(written)}`;
  return replaced(spot, { message, hint: `Write ${quoted}` }, quoted);
}

/** 'x', as JavaScript and Python have it. */
export function explainSingleQuotes({ fault, ahead }: JsonScene): Explanation | undefined {
  const written = /^'.*?'(?=[ \t]*(?:[:,\]}]|$))/.exec(ahead)?.[0];
  if (!written) return undefined;
  const quoted = JSON.stringify(written.slice(1, -1));
  const spot = { start: fault.start, end: fault.start + written.length };
  const wording = {
    message: `Text in JSON stands in double quotation marks: ${written}`,
    hint: `Write ${quoted}`,
  };
  return replaced(spot, wording, quoted);
}

/** `"The "big" ferry"`: text begins straight after a quotation mark. */
export function explainInnerQuotes({ fault, text }: JsonScene): Explanation | undefined {
  if (text[fault.start - 1] !== '"' || /^[\s"\]},:=]/.test(text.slice(fault.start))) return undefined;
  const before = text.slice(text.lastIndexOf('\n', fault.start - 1) + 1, fault.start - 1);
  const start = fault.start - 1 - before.length + before.lastIndexOf('"');
  const written = /^".*?"(?=[ \t]*(?:[,\]}]|\n|$))/.exec(text.slice(start))?.[0];
  if (!written || !before.includes('"')) return undefined;
  const quoted = `"${written.slice(1, -1).replace(/(?<!\\)"/g, '\\"')}"`;
  const wording = {
    message: `Quotation marks inside ${shown(written)} end the text too early`,
    hint: `Write ${quoted}`,
  };
  return replaced({ start, end: start + written.length }, wording, quoted);
}

/** A backslash that begins no escape. */
export function explainBackslash({ fault, text }: JsonScene): Explanation | undefined {
  const from = Math.max(0, fault.start - 6); // the longest escape has six characters
  const escapes = [...text.slice(from, fault.start + 6).matchAll(/\\(?:["\\/bfnrt]|u[0-9a-f]{4})|\\/gi)];
  const lone = escapes.find(([written]) => written === '\\');
  if (!lone || from + lone.index > fault.start) return undefined;
  const spot = { start: from + lone.index, end: from + lone.index + 1 };
  const message = `A backslash before ${shown(text[spot.end] ?? '')} means nothing in JSON`;
  return replaced(spot, { message, hint: 'Write "\\\\" for one backslash' }, '\\\\');
}

/** `{title: …}`: a name without quotation marks. */
export function explainNakedName({ fault, ahead }: JsonScene): Explanation | undefined {
  const name = /^[\p{L}_$][\p{L}\p{N}_$-]*(?=[ \t]*:(?!\/\/))/u.exec(ahead)?.[0];
  if (!name) return undefined;
  const spot = { start: fault.start, end: fault.start + name.length };
  return replaced(
    spot,
    { message: `Names in JSON stand in quotation marks: ${name}`, hint: `Write "${name}":` },
    `"${name}"`,
  );
}

const WORDS = new Map(
  Object.entries({
    true: 'true',
    false: 'false',
    yes: 'true',
    no: 'false',
    none: 'null',
    null: 'null',
  }),
);

/** A value without quotation marks. */
export function explainNakedText({ fault, ahead, behind }: JsonScene): Explanation | undefined {
  const written = /^[^\s,\]}"][^,\]}"\n]*/.exec(ahead)?.[0].trimEnd();
  if (!written || !/[:[,]$/.test(behind)) return undefined;
  const quoted = JSON.stringify(written);
  const word = WORDS.get(written.toLowerCase());
  const spot = { start: fault.start, end: fault.start + written.length };
  const hint = `Write ${quoted}${word ? `, or ${word}` : ''}`;
  return replaced(spot, { message: `Text in JSON stands in quotation marks: ${written}`, hint }, quoted);
}

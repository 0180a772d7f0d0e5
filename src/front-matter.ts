import type { Origin, Place, Written } from './article.ts';
import type { Found } from './contracts.ts';
import { type Diagnostic, diagnose } from './diagnostic.ts';
import { nameOf } from './field-names.ts';
import { type Block, type BlockFormat, cutBlock, findBlock, looksLikeField } from './front-matter/block.ts';
import type { Gathered } from './front-matter/gather.ts';
import type { Language } from './front-matter/language.ts';
import { placesIn } from './front-matter/places.ts';
import { readLanguage } from './front-matter/read-language.ts';
import { toml } from './front-matter/toml.ts';
import { yaml } from './front-matter/yaml.ts';
import { json } from './json-places.ts';

/** What somebody filled in, and where. */
export interface Fields {
  /** Text as it was written (`no`, `012`, `2026-03-09`); quoted text as it is meant. What is nothing is absent. */
  fields: Record<string, Written>;
  /** The same with the types of the format, safe for JSON: dates, endless and too exact numbers stay text. */
  values: Record<string, unknown>;
  /** Places in the whole file, of names that hold nothing too. */
  origin: Origin;
}

/** A text cut in two: front matter and the rest. */
export interface FrontMatter extends Fields {
  /** The text with the front matter's lines emptied, so that places in it are places in the file. */
  body: string;
  hasFrontMatter: boolean;
}

/** Characters of front matter that are read at most: more is a file of another kind. */
const LONGEST = 500_000;

const languages: Record<BlockFormat, Language> = { yaml, toml, json };

/**
 * Reads the front matter that a text begins with: YAML, TOML or JSON. The text is decoded, without byte order mark,
 * its line ends `\n`. There is no value where the front matter is so broken that nothing in it can be trusted.
 */
export function readFrontMatter(path: string, text: string): Found<FrontMatter> {
  const block = findBlock(text);
  if (!block) return { value: withoutFrontMatter(path, text), diagnostics: fieldsWithoutFence(path, text) };
  if (!block.isClosed) return readUnclosed(path, text, { block, storyStart: block.end });
  const found = readBlock(path, text, block);
  const storyStart = found.diagnostics.length > 0 ? startOfStory(text, block) : undefined;
  if (storyStart !== undefined) return readUnclosed(path, text, { block, storyStart });
  return { ...found, diagnostics: [...found.diagnostics, ...textAfterObject(path, text, block)] };
}

/** Reads a file that is YAML as a whole: a sidecar. */
export function readYamlFields(path: string, text: string): Found<Fields> {
  return readFields(path, text, yaml);
}

function withoutFrontMatter(path: string, text: string): FrontMatter {
  return {
    fields: {},
    values: {},
    origin: { path, values: {}, keys: {} },
    body: text,
    hasFrontMatter: false,
  };
}

/** Lines that may open front matter in other systems, or were meant to be `---`. */
const FALSE_FENCE = /^(?:[-–—+]{2,}|```\w*|~~~\w*|<!--)$/;

/** Fields at the top of a file that nothing opens: two of them, or one after a line that was meant as a fence. */
function fieldsWithoutFence(path: string, text: string): Diagnostic[] {
  const lines = text.split('\n', 20).map((line) => line.replace(/[\u200b-\u200f\u2060]/g, '').trim());
  const told = [...lines.entries()].filter(([, line]) => line !== '').slice(0, 5);
  const at = told.findIndex(([, line], index) => {
    const isFenced = FALSE_FENCE.test(told[index - 1]?.[1] ?? '');
    return isKnownField(line) && (isFenced || (index === 0 && isKnownField(told[1]?.[1] ?? '')));
  });
  const [line, field = ''] = told[at] ?? [0, undefined];
  if (at < 0) return [];
  return [
    diagnose(
      'invalid-front-matter',
      { path, line: line + 1, column: 1 },
      {
        message: `"${field.slice(0, 60)}" looks like a field, but no front matter begins before it`,
        hint: 'Begin the file with a line "---", and close the fields with another',
      },
    ),
  ];
}

function isKnownField(line: string): boolean {
  const [, name = ''] = /^["']?([\p{L}_][\p{L}\p{N}_-]*)["']?[ \t]*(?::(?!\/\/)|=)/u.exec(line) ?? [];
  return nameOf(name, '') !== undefined;
}

function readBlock(path: string, text: string, block: Block): Found<FrontMatter> {
  const before = text.slice(0, block.start).replace(/[^\n]/g, ' ');
  const { value, diagnostics } = readFields(
    path,
    before + text.slice(block.start, block.end),
    languages[block.format],
  );
  if (!value) return { diagnostics };
  const body = text.slice(0, block.bodyStart).replace(/[^\n]+/g, '') + text.slice(block.bodyStart);
  return { value: { ...value, body, hasFrontMatter: true }, diagnostics };
}

function readFields(path: string, text: string, language: Language): Found<Fields> {
  const placeOf = placesIn(path, text);
  const start = Math.max(0, text.search(/\S/));
  if (text.length - start > LONGEST) {
    return { diagnostics: [tooLong(placeOf({ start, end: start + 1 }), text.length - start)] };
  }
  const { value, diagnostics } = readLanguage(text, language, {
    path,
    rule: 'invalid-front-matter',
    nulls: 'drop',
  });
  if (value?.kind === 'map') return { value: fieldsOf(value), diagnostics };
  if (value) diagnostics.push(notFields(placeOf({ start, end: text.length }), language));
  return { diagnostics };
}

function fieldsOf({ fields, value, origin }: Gathered): Fields {
  return {
    fields: fields as Record<string, Written>, // the tree is a map, and so is what was gathered from it
    values: value as Record<string, unknown>,
    origin,
  };
}

function tooLong(place: Place, length: number): Diagnostic {
  return diagnose('invalid-front-matter', place, {
    message: `The front matter is ${length} characters long, and the limit is ${LONGEST}`,
    hint: 'Close it where the story begins',
  });
}

function notFields(place: Place, { name }: Language): Diagnostic {
  return diagnose('invalid-front-matter', place, {
    message: `The front matter holds a ${name} list or text instead of fields`,
    hint: 'Give each value a name',
  });
}

/** Text after the bracket that closes bare JSON, where its line should end. */
function textAfterObject(path: string, text: string, block: Block): Diagnostic[] {
  if (block.closing !== '}' || block.bodyStart > block.end || block.end === text.length) return [];
  const place = placesIn(path, text)({ start: block.end, end: block.end + 1 });
  return [
    diagnose('invalid-front-matter', place, {
      message: 'Text follows the "}" that closes the front matter',
      hint: 'Begin the story in a new line, or look for a "}" too many',
    }),
  ];
}

/** Where the story begins inside a block that has faults: the closing fence is then a rule in the story. */
function startOfStory(text: string, { format, closing, start, end }: Block): number | undefined {
  if (format !== 'yaml' || closing !== '---') return undefined;
  for (const paragraph of text.slice(start, end).matchAll(/\n[ \t]*\n([^\s#\-[\]{}"'][^\n]*)/g)) {
    if (!looksLikeField(paragraph[1] ?? '')) return start + paragraph.index + 1;
  }
  return undefined;
}

interface Unclosed {
  block: Block;
  storyStart: number;
}

/** Reads the fields before the story as if a fence stood between them, and says that none does. */
function readUnclosed(path: string, text: string, { block, storyStart }: Unclosed): Found<FrontMatter> {
  const fence = text.slice(block.fence.start, block.fence.end).trimEnd();
  const placeOf = placesIn(path, text);
  const { line } = placeOf({ start: storyStart, end: storyStart });
  const missing = diagnose('unclosed-front-matter', placeOf(block.fence), {
    message: `The front matter that begins with "${fence}" is not closed`,
    hint: `Write "${block.closing}" as line ${line}, before the story; a rule at the top of a story is written "***"`,
  });
  const { value, diagnostics } = readBlock(path, text, cutBlock(block, storyStart));
  if (block.closing === '}') return { ...(value && { value }), diagnostics }; // the bracket is among the findings
  return { ...(value && { value }), diagnostics: [missing, ...diagnostics] };
}

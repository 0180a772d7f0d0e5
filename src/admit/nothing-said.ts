import type { Pointer, Written } from '../article.ts';
import type { NamedDraft } from '../naming.ts';
import { type Desk, isMap, nameAsWritten, quoted, report, saysNone } from './shapes.ts';

/**
 * Fields in which nothing, none and yes are answers of their own: what decides who may read a story and when (Eleventy
 * writes no page where `permalink: false` is said), the words of closed lists, languages (`no` is Norwegian), and the
 * headline, which may be "No".
 */
const ANSWERS =
  words(`headline datePublished inLanguage draft published status kind withdrawn embargo expires access
  isAccessibleForFree noindex sitemap url`);

/** Dates, and what was put right: "yes" promises what is missing, which their readers report as an error. */
const PROMISES = words(`dateModified coverageStartTime coverageEndTime copyrightYear correction clarification
  retraction`);

/** Lists of names; a list of several may hold whatever words. */
const NAMES = words('keywords about mentions');

/** Somebody begun as a map is somebody, who lacks a name. */
const PEOPLE = words('author');

/** What looks like an answer and is a fact: No and Null are surnames, Yes is a band, and a tag is what was typed. */
const SURNAME = /^\s*(?:no|null)\s*$/i;
const NAME = /^\s*(?:yes|no|never|null|off|0)\s*$/i;
const TAG = /^\s*(?:yes|true|no|never|null|off|0)\s*$/i;

/** What the maps inside a field tell in words; a latitude may be 0, and a country NO. */
const WORDS =
  words(`name jobTitle honorificPrefix honorificSuffix affiliation description email url sameAs caption
  creditText creator copyrightNotice license acquireLicensePage edition section page column`);

/** How a value is read. */
interface Reading {
  /** Is "yes" left to the field's own reader? */
  isPromise: boolean;
  /** Is it one of a list of names? */
  isNames: boolean;
  /** What is a name of its own here, though it looks like an answer. */
  except?: RegExp;
}

/**
 * The draft without the fields that say nothing: an empty list or map, `none` and `false` are as good as no field. A
 * bare "yes" where a text, a person or a thing is expected says neither which: it is left out too, with a finding.
 */
export function withoutNothing(desk: Desk, draft: NamedDraft): NamedDraft {
  const fields: Record<string, Written> = Object.create(null);
  for (const [name, value] of Object.entries(draft.fields)) {
    const reading = {
      isPromise: PROMISES.has(name),
      isNames: NAMES.has(name),
      ...(name === 'author' && { except: SURNAME }),
    };
    const kept = ANSWERS.has(name) ? value : keptOf(desk, `/${name}`, value, reading);
    const isSaid = PEOPLE.has(name) ? kept !== '' : !isEmpty(kept);
    if (ANSWERS.has(name) || isSaid) fields[name] = kept;
  }
  return { ...draft, fields };
}

function isEmpty(value: Written): boolean {
  return value === '' || (isMap(value) && Object.keys(value).length === 0);
}

/** What a value says; "" where that is nothing. An item keeps its place, which findings name; an empty map is one begun. */
function keptOf(desk: Desk, pointer: Pointer, value: Written, reading: Reading): Written {
  if (Array.isArray(value)) return keptOfList(desk, pointer, value, reading);
  if (isMap(value)) return keptOfMap(desk, pointer, value, reading);
  if (reading.except?.test(value)) return value;
  if (value.trim() === '' || saysNone(value)) return '';
  if (!reading.isPromise && /^\s*(?:true|yes)\s*$/i.test(value)) return reportYes(desk, pointer, value);
  return value;
}

function keptOfList(desk: Desk, pointer: Pointer, list: Written[], reading: Reading): Written {
  const inner = reading.isNames && list.length > 1 ? { ...reading, except: TAG } : reading;
  const items = list.map((each, index) => keptOf(desk, `${pointer}/${index}`, each, inner));
  return items.every((each) => each === '') ? '' : items;
}

function keptOfMap(desk: Desk, pointer: Pointer, map: { [key: string]: Written }, reading: Reading): Written {
  const kept: Record<string, Written> = Object.create(null);
  for (const [key, value] of Object.entries(map)) {
    const inner = key === 'name' ? { ...reading, except: NAME } : reading;
    kept[key] = WORDS.has(key) ? keptOf(desk, `${pointer}/${key}`, value, inner) : value;
  }
  return kept;
}

function reportYes(desk: Desk, pointer: Pointer, value: string): '' {
  report(desk, 'invalid-field', pointer, {
    message: `"${nameAsWritten(desk, pointer)}" says ${quoted(value.trim())}, but not who or what; it is left out`,
    hint: 'Write the text or the name that readers are to see, or leave the field out',
    severity: 'warning',
  });
  return '';
}

function words(list: string): Set<string> {
  return new Set(list.split(/\s+/));
}

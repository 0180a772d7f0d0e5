import { SaxesParser } from 'saxes';

/** Where a text stops being XML, and why. Lines and columns count from 1; columns count UTF-16 code units. */
export interface XmlFault {
  line: number;
  column: number;
  message: string;
}

/**
 * An element as plain data. Names are as written, with their prefix; namespace declarations are attributes.
 * `text` is the character data directly in it. White space between children is layout and is left out.
 */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

/** Half of a character: saxes takes some of them for the first half of the next one. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** The first fault that keeps a text from being well-formed XML 1.0 with namespaces, if there is one. */
export function checkXml(text: string): XmlFault | undefined {
  return faultIn(text, strictParser());
}

/** The root element of a well-formed document. Throws where there is none: `checkXml` says why beforehand. */
export function parseXml(text: string): XmlElement {
  const parser = strictParser();
  const document = collect(parser);
  const fault = faultIn(text, parser);
  const [root] = document.children;
  if (root && !fault) return root;
  throw new Error(`Not XML at ${fault?.line}:${fault?.column}: ${fault?.message}`);
}

/** An element to write. Attributes without a value are left out. */
export function element(
  name: string,
  attributes: Record<string, string | number | undefined> = {},
  content: string | XmlElement[] = '',
): XmlElement {
  const written: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) written[key] = String(value);
  return typeof content === 'string'
    ? { name, attributes: written, children: [], text: content }
    : { name, attributes: written, children: content, text: '' };
}

/**
 * A document as UTF-8 text from its declaration to a final line end. Children are indented by two blanks;
 * text stays exactly as it is, and so it is never mixed with children. Throws at whatever XML cannot say.
 */
export function writeXml(root: XmlElement): string {
  const document = `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, { indent: '', prefixes: ['xml'] })}`;
  if (NOT_IN_XML.test(document)) throw new Error('XML cannot carry a character of this text');
  return document;
}

type StrictParser = SaxesParser<{ xmlns: true }>;

function strictParser(): StrictParser {
  return new SaxesParser({ xmlns: true, forceXMLVersion: true, defaultXMLVersion: '1.0' });
}

/** Reads a text to its end and gives the first fault in it. */
function faultIn(text: string, parser: StrictParser): XmlFault | undefined {
  const surrogate = text.search(LONE_SURROGATE);
  if (surrogate >= 0) return { ...placeOf(text, surrogate), message: 'lone surrogate' };
  const faults: XmlFault[] = [];
  parser.on('error', ({ message }) => {
    faults.push({ line: parser.line, column: Math.max(1, parser.columnIndex), message: bare(message) });
  });
  parser.write(text).close();
  return faults[0];
}

/** Hangs what the parser reads under a nameless element. */
function collect(parser: StrictParser): XmlElement {
  const document = element('', {}, []);
  const open = [document];
  const addText = (text: string) => {
    const top = open.at(-1);
    if (top) top.text += text;
  };
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.values(attributes).map((each) => [each.name, each.value]);
    const opened = element(name, Object.fromEntries(values));
    open.at(-1)?.children.push(opened);
    open.push(opened);
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed && closed.children.length > 0 && closed.text.trim() === '') closed.text = '';
  });
  return document;
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** The message without the place and the full stop that saxes writes around it. */
function bare(message: string): string {
  return message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
}

/** All but the characters of XML 1.0 (production Char); halves of characters too. */
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** A name with or without a prefix, in letters of the alphabet, as all formats have it that are written here. */
const NAME = /^(?:([a-z_][\w.-]*):)?[a-z_][\w.-]*$/i;

/** What stands before an element's line, and the prefixes that are declared around it. */
interface Surroundings {
  indent: string;
  prefixes: string[];
}

function written({ name, attributes, children, text }: XmlElement, around: Surroundings): string {
  if (children.length > 0 && text !== '') throw new Error(`Element "${name}" mixes text and children`);
  const pairs = Object.entries(attributes);
  const prefixes = [...around.prefixes, ...pairs.flatMap(([key]) => declaredBy(key))];
  assertName(name, prefixes);
  const start = `${around.indent}<${name}${pairs.map((pair) => attributeOf(pair, prefixes)).join('')}`;
  if (text !== '') return `${start}>${text.replace(/[&<>\r]/g, toReference)}</${name}>\n`;
  if (children.length === 0) return `${start}/>\n`;
  const inner = { indent: `${around.indent}  `, prefixes };
  return `${start}>\n${children.map((child) => written(child, inner)).join('')}${around.indent}</${name}>\n`;
}

/** The prefix that an attribute such as `xmlns:media` declares. */
function declaredBy(attribute: string): string[] {
  return attribute.startsWith('xmlns:') ? [attribute.slice('xmlns:'.length)] : [];
}

function attributeOf([name, value]: [string, string], prefixes: string[]): string {
  assertName(name, ['xmlns', ...prefixes]);
  return ` ${name}="${value.replace(/[&<>"\r\n\t]/g, toReference)}"`;
}

function assertName(name: string, prefixes: string[]): void {
  const [match, prefix] = NAME.exec(name) ?? [];
  if (match === undefined) throw new Error(`"${name}" is no name in XML`);
  if (prefix !== undefined && !prefixes.includes(prefix)) throw new Error(`"${prefix}" is not declared`);
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Blanks too where a reader would turn them into others: a bare CR becomes a line end, a line end a blank. */
function toReference(character: string): string {
  return ENTITIES[character] ?? `&#${character.charCodeAt(0)};`;
}

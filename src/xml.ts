import { SaxesParser } from 'saxes';
import { create } from 'xmlbuilder2';

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

type XmlNode = ReturnType<typeof create>;

const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

/** Half of a character: saxes takes some of them for the first half of the next one. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** The first fault that keeps a text from being well-formed XML 1.0 with namespaces, if there is one. */
export function checkXml(text: string): XmlFault | undefined {
  return readXml(text).fault;
}

/** The root element of a well-formed document. Throws where there is none: `checkXml` says why beforehand. */
export function parseXml(text: string): XmlElement {
  const { root, fault } = readXml(text);
  if (root) return root;
  throw new Error(`Not XML at ${fault?.line}:${fault?.column}: ${fault?.message}`);
}

/** What a strict parser finds in a text: its root element, or the first fault. */
export function readXml(text: string): { root?: XmlElement; fault?: XmlFault } {
  const surrogate = text.search(LONE_SURROGATE);
  if (surrogate >= 0) return { fault: { ...placeOf(text, surrogate), message: 'lone surrogate' } };
  const faults: XmlFault[] = [];
  const parser = new SaxesParser({ xmlns: true, forceXMLVersion: true, defaultXMLVersion: '1.0' });
  parser.on('error', ({ message }) => {
    faults.push({ line: parser.line, column: Math.max(1, parser.columnIndex), message: bare(message) });
  });
  const document = collect(parser);
  parser.write(text).close();
  const [root] = document.children;
  const [fault] = faults;
  return fault ? { fault } : { ...(root && { root }) };
}

/** An element to write. Attributes without a value are left out. */
export function element(
  name: string,
  attributes: Record<string, string | number | undefined> = {},
  content: string | XmlElement[] = '',
): XmlElement {
  const written = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return {
    name,
    attributes: Object.fromEntries(written.map(([key, value]) => [key, String(value)])),
    ...(typeof content === 'string' ? { children: [], text: content } : { children: content, text: '' }),
  };
}

/**
 * A document as UTF-8 text from its declaration to a final line end. Children are indented by two blanks;
 * text stays exactly as it is, and so it is never mixed with children. Throws at whatever XML cannot say.
 */
export function writeXml(root: XmlElement): string {
  const document = create({ version: '1.0', encoding: 'UTF-8' });
  append(document, root);
  return `${document.end({ prettyPrint: true, wellFormed: true })}\n`;
}

/** Hangs what the parser reads under a nameless element. */
function collect(parser: SaxesParser<{ xmlns: true }>): XmlElement {
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

function append(parent: XmlNode, { name, attributes, children, text }: XmlElement): void {
  if (children.length > 0 && text !== '') throw new Error(`Element "${name}" mixes text and children`);
  const node = parent.ele(name);
  for (const [key, value] of Object.entries(attributes)) setAttribute(node, key, value);
  if (text !== '') node.txt(escapeText(text));
  for (const child of children) append(node, child);
}

function setAttribute(node: XmlNode, name: string, value: string): void {
  const escaped = escapeText(value).replace(/[\t\n]/g, toReference);
  if (name.startsWith('xml:')) node.att(XML_NAMESPACE, name, escaped);
  else node.att(name, escaped);
}

/**
 * xmlbuilder2 escapes `<`, `>` and quotes, but writes whatever looks like an entity as it is (`&amp;`, and even
 * `&copy;`, which no XML knows); and a reader would turn a bare CR into a line end.
 */
function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replace(/\r/g, toReference);
}

function toReference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

import { locate, type Origin, type Pointer } from '../article.ts';
import type { Format, Output } from '../contracts.ts';
import { type Diagnostic, diagnose } from '../diagnostic.ts';
import { namesOf } from '../text.ts';
import { checkXml, parseXml, type XmlElement } from '../xml.ts';
import { atomFaults } from './gate/atom-rules.ts';
import { jsonFeedFaults } from './gate/json-feed-rules.ts';
import { rssFaults } from './gate/rss-rules.ts';
import { sitemapFaults } from './gate/sitemap-rules.ts';
import { graphsOf, jsonOf } from './reread.ts';
import { checkSchema } from './schema.ts';

/** Where a fault of an output is shown: in the source that somebody can edit. */
export interface GateContext {
  /** The places of the source's fields, for outputs of one article. */
  origin?: Origin;
  /** The file to name where an output has no source: the configuration. */
  configuration: string;
}

interface OutputFault {
  pointer: Pointer;
  message: string;
}

/** How an output of each format is read again. */
const READINGS: Record<Format, (output: Output) => OutputFault[]> = {
  json: readJson,
  'json-ld': readJsonLd,
  xml: readXml,
  html: readHtml,
  text: () => [],
};

/** Reads a rendered output as its readers will and lists what is wrong with it. */
export function checkOutput(output: Output, context: GateContext): Diagnostic[] {
  const faults = [...forbiddenIn(output), ...READINGS[output.format](output)];
  const origin = context.origin ?? emptyOrigin(output.source ?? context.configuration);
  return faults.map(({ pointer, message }) =>
    diagnose('output-invalid', locate(origin, pointer), {
      message: `${output.path}${pointer && ` at ${pointer}`}: ${message}`,
      hint: 'If nothing at this place looks wrong, it is a fault in Copydesk: please report it',
    }),
  );
}

function emptyOrigin(path: string): Origin {
  return { path, values: {}, keys: {} };
}

function forbiddenIn({ text }: Output): OutputFault[] {
  const names = namesOf(text);
  return names.length === 0 ? [] : [{ pointer: '', message: `${names.join(', ')} must not be published` }];
}

function readJson(output: Output): OutputFault[] {
  const value = jsonOf(output);
  if (value === undefined) return [{ pointer: '', message: 'is not JSON' }];
  const faults = output.schema === undefined ? [] : checkSchema(output.schema, value);
  if (faults.length > 0 || output.schema !== 'json-feed') return faults;
  return jsonFeedFaults(value).map((message) => ({ pointer: '', message }));
}

function readJsonLd(output: Output): OutputFault[] {
  const faults = readJson(output);
  return faults.length > 0 ? faults : danglingIn(jsonOf(output));
}

function readXml({ text }: Output): OutputFault[] {
  const fault = checkXml(text);
  if (fault) return [{ pointer: '', message: `${fault.line}:${fault.column} ${fault.message}` }];
  return xmlFaults(text).map((message) => ({ pointer: '', message }));
}

/** What holds for finished XML beyond its form, by the name of its root. */
const XML_RULES: Record<string, (root: XmlElement) => string[]> = {
  rss: rssFaults,
  feed: atomFaults,
  urlset: sitemapFaults,
  sitemapindex: sitemapFaults,
};

const HAS_RULES = /<(?:rss|feed|urlset|sitemapindex)\b/;

function xmlFaults(text: string): string[] {
  if (!HAS_RULES.test(text)) return [];
  const root = parseXml(text);
  return XML_RULES[root.name]?.(root) ?? [];
}

/** The page of an article holds its JSON-LD exactly once, other pages at most once; it is valid there too. */
function readHtml(output: Output): OutputFault[] {
  const graphs = graphsOf(output);
  if (graphs.length > 1 || (output.source !== undefined && graphs.length === 0)) {
    return [{ pointer: '', message: `holds ${graphs.length} JSON-LD scripts, not one` }];
  }
  return graphs.flatMap((graph) => {
    if (graph === undefined) return [{ pointer: '', message: 'its JSON-LD is not JSON' }];
    return [
      ...(output.schema === undefined ? [] : checkSchema(output.schema, graph)),
      ...danglingIn(graph),
      ...partsMissing(graph, output),
    ];
  });
}

/** The selector of a restricted part finds one element, or programs take all of the page for free (PW-02, PW-04). */
function partsMissing(document: unknown, { text }: Output): OutputFault[] {
  return nodesOf(document).flatMap((node) => {
    const parts = [node['hasPart'] ?? []].flat().filter(isRecord);
    return parts.flatMap(({ cssSelector }) => {
      if (typeof cssSelector !== 'string') return [];
      const name = cssSelector.slice(1);
      const classes = [...text.matchAll(/ class="([^"]*)"/g)].filter(([, list = '']) =>
        list.split(' ').includes(name),
      );
      if (classes.length === 1) return [];
      return [{ pointer: '', message: `${classes.length} elements of the page are ${cssSelector}, not one` }];
    });
  });
}

function nodesOf(document: unknown): Record<string, unknown>[] {
  return isRecord(document) && Array.isArray(document['@graph']) ? document['@graph'].filter(isRecord) : [];
}

/** References of a graph that lead to no node of it. */
function danglingIn(document: unknown): OutputFault[] {
  const nodes = nodesOf(document);
  const ids = nodes.map((each) => each['@id']);
  const known = new Set(ids);
  const doubled = known.size < ids.length ? ids.filter((id, index) => ids.indexOf(id) !== index) : [];
  const references: string[] = [];
  collectReferences(nodes, references);
  const dangling = references.filter((id) => !known.has(id));
  return [
    ...doubled.map((id) => ({ pointer: '', message: `two nodes have the @id ${id}` })),
    ...dangling.map((id) => ({ pointer: '', message: `the reference to ${id} leads nowhere` })),
  ];
}

function collectReferences(value: unknown, references: string[]): void {
  if (Array.isArray(value)) {
    for (const each of value) collectReferences(each, references);
  } else if (isRecord(value)) {
    const { '@id': id } = value;
    const names = Object.keys(value);
    if (typeof id === 'string' && names.length === 1) references.push(id);
    else for (const name of names) collectReferences(value[name], references);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

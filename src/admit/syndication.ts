import { withoutAbsent } from '../absent.ts';
import { beginsWithHost } from '../addresses.ts';
import type { Pointer, SyndicationSource, Written } from '../article.ts';
import {
  type Desk,
  isMap,
  quoted,
  readAddress,
  readMap,
  readMoment,
  readText,
  report,
  saysNone,
  wrongKind,
} from './shapes.ts';

const WANTED = 'a name, an address or a map with both';

/** Who published a story first: a name, an address, both in one line, or a map that knows their feed too. */
export function readSyndicationSource(
  desk: Desk,
  pointer: Pointer,
  value: Written,
): SyndicationSource | undefined {
  if (saysNone(value)) return undefined;
  if (isMap(value)) return readSourceMap(desk, pointer, value);
  if (typeof value === 'string') return readSourceLine(desk, pointer, value);
  const [only, ...others] = value;
  if (only === undefined || others.length > 0) return wrongKind(desk, pointer, value, WANTED);
  return readSyndicationSource(desk, `${pointer}/0`, only);
}

/** `[Example Wire](https://wire.example/a/)`, `Example Wire (https://wire.example/a/)` and the like. */
const NAME_AND_ADDRESS =
  /^(?!https?:)\[?([^\]]*[^\]\s:,(<–—-])\s*[\]:,–—-]*\s*(?:[(<]\s*(https?:\/\/\S+?)\s*[)>]|(https?:\/\/\S+))$/i;

function readSourceLine(desk: Desk, pointer: Pointer, value: string): SyndicationSource | undefined {
  const text = readText(desk, pointer, value);
  if (text === undefined) return undefined;
  const [, name, enclosed, bare] = NAME_AND_ADDRESS.exec(text) ?? [];
  const address = enclosed ?? bare;
  if (address === undefined && !isAddress(text)) return { name: text };
  const url = readAddress(desk, pointer, address ?? text, desk.publication.site.url);
  return url === undefined && name === undefined
    ? undefined
    : withoutAbsent<SyndicationSource>({ name, url });
}

/** Blanks are in names alone, and a host alone is what many publications are called. */
function isAddress(text: string): boolean {
  return /^(?:https?:|\/(?!\/))/i.test(text) || (beginsWithHost(text) && /^[^\s/]+\/\S/.test(text));
}

function readSourceMap(
  desk: Desk,
  pointer: Pointer,
  map: { [key: string]: Written },
): SyndicationSource | undefined {
  const read = readMap(desk, pointer, map);
  const { site } = desk.publication;
  const url = read('url', (_, at, value) => readAddress(desk, at, value, site.url));
  const source = withoutAbsent<SyndicationSource>({
    name: read('name', readText),
    url,
    // A path is one of their site, not of this one.
    feed: read('feed', (_, at, value) => readAddress(desk, at, value, url)),
    id: read('id', readIri),
    updated: read('updated', readMoment),
  });
  if (['name', 'url', 'feed'].some((name) => name in source)) return source;
  if (map['url'] || map['feed']) return undefined;
  return report(desk, 'invalid-field', pointer, {
    message: 'It is not said who published the story first',
    hint: 'Write as in { name: Example Wire, url: https://wire.example/ferry/, feed: https://wire.example/atom.xml }',
  });
}

/** The id of a feed, character by character: RFC 4287, section 4.2.6, demands an absolute IRI. */
function readIri(desk: Desk, pointer: Pointer, value: Written): string | undefined {
  const text = readText(desk, pointer, value);
  if (text === undefined || /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(text)) return text;
  return report(desk, 'invalid-address', pointer, {
    message: `${quoted(text)} is no id of a feed`,
    hint: 'Copy the <id> of their Atom feed, as in tag:wire.example,2026:news, or leave it out',
  });
}

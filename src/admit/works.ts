import type { Pointer, Work, Written } from '../article.ts';
import { type Desk, eachOf, isMap, readAddress, readMap, readText, report, wrongKind } from './shapes.ts';

/** What a story cites or is based on: names, addresses, links in Markdown, or maps with name and url. */
export function readWorks(desk: Desk, pointer: Pointer, value: Written): Work[] | undefined {
  const works = eachOf(value, pointer).flatMap((each) => readWork(desk, each.pointer, each.value) ?? []);
  return works.length > 0 ? works : undefined;
}

function readWork(desk: Desk, pointer: Pointer, value: Written): Work | undefined {
  if (isMap(value)) return readWorkMap(desk, pointer, value);
  if (typeof value !== 'string')
    return wrongKind(desk, pointer, value, 'a name, an address or a map with both');
  const text = readText(desk, pointer, value);
  if (text === undefined) return undefined;
  const [, name, address] = /^\[([^\]]+)\]\(\s*(\S+?)\s*\)$/.exec(text) ?? [];
  if (address === undefined && !/^(?:https?:|\/(?!\/))/i.test(text)) return { name: text };
  const url = readAddress(desk, pointer, address ?? text, desk.publication.site.url);
  return url === undefined ? undefined : { ...(name !== undefined && { name }), url };
}

function readWorkMap(desk: Desk, pointer: Pointer, map: { [key: string]: Written }): Work | undefined {
  const read = readMap(desk, pointer, map);
  const name = read('name', readText);
  const url = read('url', (_, at, value) => readAddress(desk, at, value, desk.publication.site.url));
  if (name !== undefined || url !== undefined)
    return { ...(name !== undefined && { name }), ...(url !== undefined && { url }) };
  if (map['url'] !== undefined) return undefined;
  return report(desk, 'invalid-field', pointer, {
    message: 'A source has neither name nor address',
    hint: 'Write as in { name: Port statistics 2026, url: https://port.example/statistics/ }',
  });
}

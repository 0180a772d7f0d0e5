import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PEERS, type Peer, THINGS, type Thing } from './peers.ts';
import { documentsOf, goldenEditions } from './published.ts';
import { schemaOrg } from './schema-org.ts';

const BEGIN =
  '<!-- peers: UPDATE_README=1 npx vitest run --config test/vitest.config.ts test/standards/peers.test.ts -->';
const END = '<!-- /peers -->';

const readme = new URL('../../README.md', import.meta.url);

/** What Copydesk writes of a thing: every property that stands on one in the expected outputs of the golden publications. */
const ours = propertiesByType();

describe('the table of peers', () => {
  test('stands in the README as the code and the list of peers make it', () => {
    const text = readFileSync(readme, 'utf8');
    const [before = '', rest = ''] = text.split(BEGIN);
    const [within = '', after = ''] = rest.split(END);
    expect(after).not.toBe('');
    if (process.env['UPDATE_README'] === '1') writeFileSync(readme, before + BEGIN + table() + END + after);
    else expect(within, 'run the line in the comment').toBe(table());
  });

  test('names properties that schema.org knows', () => {
    const known = new Set(schemaOrg['@graph'].map((term) => term['@id'].replace('schema:', '')));
    const named = PEERS.flatMap(({ says }) => Object.values(says).flatMap((list) => list.split(' ')));
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});

function table(): string {
  const rows = Object.keys(THINGS).map((name) => {
    const thing = name as Thing; // the keys of THINGS
    return `| ${thing} | **${oursOf(thing).length}** | ${PEERS.map((peer) => peersOf(peer, thing).length || '–').join(' | ')} |`;
  });
  const sources = PEERS.map(({ name, source }) => `[${name}](${source})`);
  return `

| properties of | Copydesk | ${PEERS.map(({ name }) => name).join(' | ')} |
| --- | --- | ${PEERS.map(() => '---').join(' | ')} |
${rows.join('\n')}

Read in: ${sources.join(', ')}.

${wrapped(`Of a story Copydesk alone says: ${alone('the story').join(', ')}. Of a picture: ${alone('a picture').join(', ')}. Of an author: ${alone('an author').join(', ')}. Of the publisher: ${alone('the publisher').join(', ')}.`)}

${wrapped(`Others say of a story, and Copydesk does not: ${lacking('the story').join(', ')}.`)}

`;
}

/** What no peer says of a thing. */
function alone(thing: Thing): string[] {
  const others = PEERS.flatMap((peer) => peersOf(peer, thing));
  return oursOf(thing).filter((name) => !others.includes(name));
}

/** What peers say of a thing and Copydesk does not. */
function lacking(thing: Thing): string[] {
  return PEERS.flatMap((peer) =>
    peersOf(peer, thing)
      .filter((name) => !oursOf(thing).includes(name))
      .map((name) => `${name} (${peer.name})`),
  );
}

function peersOf({ says }: Peer, thing: Thing): string[] {
  return says[thing]?.split(' ') ?? [];
}

function oursOf(thing: Thing): string[] {
  const [main, ...others] = THINGS[thing];
  const types: string[] = thing === 'the publisher' ? [main] : [main, ...others];
  return [...new Set(types.flatMap((type) => [...(ours.get(type) ?? [])]))].sort();
}

function propertiesByType(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [, golden] of goldenEditions()) {
    for (const { document } of documentsOf(golden)) collect(document, found);
  }
  return found;
}

function collect(value: unknown, found: Map<string, Set<string>>): void {
  if (typeof value !== 'object' || value === null) return;
  const types = [(value as { '@type'?: string | string[] })['@type'] ?? []].flat(); // JSON-LD's keyword
  for (const type of types) {
    const known = found.get(type) ?? new Set();
    for (const key of Object.keys(value)) if (!key.startsWith('@')) known.add(key);
    found.set(type, known);
  }
  for (const each of Object.values(value)) collect(each, found);
}

function wrapped(text: string): string {
  return text.replace(/(.{1,118})(?: |$)/g, '$1\n').trimEnd();
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Crew } from '../src/crew.ts';
import type { Proof, ThreadTask } from '../src/proof.ts';

// Threads run compiled files alone: `npm test` compiles before it comes here.
const { soloCrew, threadedCrew } = await import('../lib/crew.js');
const { OperatorFault } = await import('../lib/operator-fault.js');
const { loadConfiguration } = await import('../lib/config.js');

const root = mkdtempSync(join(tmpdir(), 'copydesk-crew-'));
mkdirSync(join(root, 'articles'));
writeFileSync(
  join(root, 'copydesk.config.json'),
  JSON.stringify({ site: { name: 'The Example Ledger', url: 'https://news.example/' } }),
);
const paths = Array.from({ length: 60 }, (_, index) => {
  const date = index % 7 === 0 ? '2026-02-30' : `2026-03-09T07:${10 + (index % 50)}:00Z`;
  const path = `articles/story-${index}.md`;
  writeFileSync(join(root, path), `---\ntitle: Story ${index}\ndate: ${date}\n---\n\nText *${index}*.\n`);
  return path;
}).sort();
afterAll(() => rmSync(root, { recursive: true }));

const task: ThreadTask = {
  root,
  configuration: loadConfiguration({ root }),
  now: '2026-03-10T12:00:00Z',
  withDrafts: false,
};

async function proofsBy(crew: Crew): Promise<Proof[]> {
  const all: Proof[] = [];
  for await (const proof of crew.proofs(paths)) all.push(proof);
  return all;
}

describe('a crew', () => {
  it.each([1, 2, 8])('of %i threads gives the same as one alone, in the same order', async (threads) => {
    const [crew, solo] = [threadedCrew(threads, task), soloCrew(task)];
    try {
      expect(await proofsBy(crew)).toEqual(await proofsBy(solo));
      for (const path of paths.slice(0, 12))
        expect(await crew.article(path)).toEqual(await solo.article(path));
    } finally {
      await crew.end();
    }
  });

  it('passes on the fault of a thread, and ends', async () => {
    const blocked = join(root, 'blocked');
    writeFileSync(blocked, 'a file');
    const crew = threadedCrew(2, { ...task, room: { output: blocked, stage: blocked, isEmpty: false } });
    const fault = await proofsBy(crew).catch((each: unknown) => each);
    expect(fault).toBeInstanceOf(OperatorFault);
    expect(String(fault)).toContain('a part of the path is not a folder');
    await crew.end();
  });
});

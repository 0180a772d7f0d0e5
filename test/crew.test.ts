import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Crew, ThreadTask } from '../src/crew.ts';
import type { Work } from '../src/worker.ts';

// Threads run compiled files alone: `npm test` compiles before it comes here.
const { soloCrew, threadedCrew } = await import('../lib/crew.js');
const { contextOf, workOnFile } = await import('../lib/workbench.js');
const { loadConfiguration } = await import('../lib/config.js');

const root = mkdtempSync(join(tmpdir(), 'copydesk-crew-'));
mkdirSync(join(root, 'articles'));
writeFileSync(
  join(root, 'copydesk.config.json'),
  JSON.stringify({ site: { name: 'The Example Ledger', url: 'https://news.example/' } }),
);
const paths = Array.from({ length: 60 }, (_, index) => {
  const date = index % 7 === 0 ? '2026-02-30' : '2026-03-09';
  const path = `articles/story-${index}.md`;
  writeFileSync(join(root, path), `---\ntitle: Story ${index}\ndate: ${date}\n---\n\nText *${index}*.\n`);
  return path;
});
afterAll(() => rmSync(root, { recursive: true }));

async function workBy(crew: Crew): Promise<Work[]> {
  const all: Work[] = [];
  for await (const { draft, ...work } of crew(paths)) all.push(work);
  return all;
}

describe('a crew', () => {
  const task: ThreadTask = { root };
  const context = contextOf(root, loadConfiguration(task));
  const solo: Crew = soloCrew((path: string) => workOnFile(root, path, context));

  it.each([1, 2, 8])('of %i threads gives the same as one alone, in the same order', async (threads) => {
    expect(await workBy(threadedCrew(threads, task))).toEqual(await workBy(solo));
  });

  it('passes on the fault of a thread, and ends', async () => {
    const broken = threadedCrew(2, { root: join(root, 'nowhere') });
    await expect(workBy(broken)).rejects.toThrow('The configuration is not valid');
  });
});

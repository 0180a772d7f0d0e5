// The articles of the benchmark, written to disk: `node test/bench/corpus.mjs FOLDER COUNT [SEED]`.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { articleOf } from './article.mjs';

/** Writes the articles of the numbers 0 to `count`: a small corpus is the beginning of a large one. */
export function writeCorpus(folder, { count, seed }) {
  for (let number = 0; number < count; number += 1) {
    const { path, text } = articleOf(number, { seed });
    const place = join(folder, path);
    // The newest article is the one that the benchmark changes: it is always put back.
    if (number > 0 && existsSync(place)) continue;
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
}

if (argv[1]?.endsWith('corpus.mjs')) {
  const [folder = '', count, seed = 1] = argv.slice(2);
  writeCorpus(folder, { count: Number(count), seed: Number(seed) });
}

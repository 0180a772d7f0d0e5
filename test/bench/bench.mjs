// Times Copydesk and its peers at the same work: `npm run bench`; options are in `usage`.
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stderr, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { articleOf } from './article.mjs';
import {
  contestants,
  copydesk,
  copydeskCommand,
  nothingCommand,
  tellsStages,
  versionCommand,
} from './contestants.mjs';
import { writeCorpus } from './corpus.mjs';
import { machine } from './machine.mjs';
import { assertComplete } from './outputs.mjs';
import { intoReadme, tableOf } from './table.mjs';
import { measure, median } from './timing.mjs';

const usage = `npm run bench -- [options]
  --sizes 1000,10000   articles (100000 takes a while)
  --rounds 3           rounds, taken in turn
  --peers all          names with commas, as in hugo,jekyll; all; none
  --install            fetch Eleventy and Astro from npm first
  --patience 900       a peer that will take longer, in seconds by the trend, is left out and named
  --seed 1             another corpus
  --work .bench        where corpora, peers and outputs lie: a folder on the disk to be measured
  --json FILE          where the results go (default: results.json in the working folder)
  --readme             put the table into README.md
`;
/** Below this size most of the time and memory is the start's. */
const TREND_FROM = 10_000;
const repository = fileURLToPath(new URL('../../', import.meta.url));

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000' },
    rounds: { type: 'string', default: '3' },
    peers: { type: 'string', default: 'all' },
    install: { type: 'boolean', default: false },
    patience: { type: 'string', default: '900' },
    seed: { type: 'string', default: '1' },
    work: { type: 'string', default: join(repository, '.bench') },
    json: { type: 'string' },
    readme: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const rounds = Number(options.rounds);
const seed = Number(options.seed);
const work = resolve(options.work);
const runs = join(work, `runs-${process.pid}`);
const results = [];

if (options.help) stdout.write(usage);
else run();

function run() {
  mkdirSync(runs, { recursive: true });
  const chosen = contestants({ cache: join(work, 'peers') }).filter(isChosen);
  if (options.install) for (const each of chosen) each.install?.();
  const sizes = options.sizes.split(',').map(Number);
  const startUp = timeStartUp();
  for (const size of [1, ...sizes]) timeSize(size, chosen);
  const base = results.some(({ name, rounds: taken }) => name === 'Hugo' && taken) ? 'Hugo' : 'Copydesk';
  const summary = { machine: machine(), rounds, base, startUp, results, onPaper: onPaper(1_000_000) };
  writeFileSync(options.json ?? join(work, 'results.json'), `${JSON.stringify(summary, undefined, 1)}\n`);
  const table = tableOf(summary);
  stdout.write(`${table}\n${startUpLines(startUp)}`);
  if (options.readme) putIntoReadme(table);
  // Deleting makes ext4 slow at making files for minutes: only now.
  rmSync(runs, { recursive: true });
}

function isChosen({ name }) {
  if (name === copydesk.name || options.peers === 'all') return true;
  return options.peers.split(',').includes(name.toLowerCase());
}

/** What it takes to begin: Node.js alone, and Copydesk that only tells its version. */
function timeStartUp() {
  const commands = { 'Node.js that does nothing': nothingCommand, 'copydesk --version': versionCommand };
  const taken = Object.entries(commands).map(([name]) => [name, []]);
  for (let round = 0; round < Math.max(rounds, 10); round += 1) {
    for (const [name, times] of taken) times.push(measure(commands[name]).seconds);
  }
  return Object.fromEntries(taken.map(([name, times]) => [name, median(times)]));
}

function startUpLines(startUp) {
  return Object.entries(startUp)
    .map(([name, seconds]) => `${name}: ${seconds.toFixed(3)} s\n`)
    .join('');
}

/** All tasks at one size; a single article is only built, which is what a start costs. */
function timeSize(size, chosen) {
  const corpus = join(work, `corpus-${seed}-${size}`);
  writeCorpus(corpus, { count: size, seed });
  const present = chosen.filter((contestant) => isPresent(contestant, size));
  const places = timeCold(size, { corpus, present });
  if (size === 1) return;
  timeRebuilds('unchanged', { size, places });
  const { path } = articleOf(0, { seed });
  timeRebuilds('changed', {
    size,
    places,
    before: (round) => appendFileSync(join(corpus, path), `\nA line of round ${round}.\n`),
  });
  writeCorpus(corpus, { count: 1, seed });
  timeCheck(size, { places, file: `articles/${path}` });
  showStages(size, corpus);
}

/** Who is not there, or would take too long, is named in the results. */
function isPresent({ name, version, remedy }, size) {
  const known = version();
  const expected = expectedSeconds(name, size);
  const missing =
    known === undefined
      ? 'not installed'
      : expected > Number(options.patience)
        ? `left out: about ${Math.round(expected)} s by the trend`
        : undefined;
  if (missing === undefined) return true;
  stderr.write(`${name}: ${missing}${known === undefined ? ` (${remedy})` : ''}\n`);
  for (const task of size === 1 ? ['cold'] : ['cold', 'unchanged', 'changed']) {
    results.push({ task, size, name, missing, ...(known && { version: known }) });
  }
  return false;
}

function expectedSeconds(name, size) {
  const smaller = results.filter(
    (each) => each.task === 'cold' && each.name === name && each.rounds && each.size > 1,
  );
  const last = smaller.at(-1);
  return last ? (median(secondsOf(last)) * size) / last.size : 0;
}

/** Each round begins in a folder of its own. The folders of the last are those that are built again. */
function timeCold(size, { corpus, present }) {
  let places = present.map((contestant) => ({
    contestant,
    record: { task: 'cold', size, name: contestant.name, version: contestant.version(), rounds: [] },
  }));
  results.push(...places.map(({ record }) => record));
  for (let round = 1; round <= rounds; round += 1) {
    for (const place of places) {
      place.folder = join(runs, `${size}-${round}-${place.contestant.name.toLowerCase()}`);
      place.corpus = corpus;
      mkdirSync(place.folder);
      place.contestant.lay(place);
      attempt(place.record, () => {
        const taken = measure(place.contestant.build(place));
        if (round === 1)
          assertComplete(join(place.folder, 'dist'), {
            articles: size,
            sections: readdirSync(corpus).length,
          });
        return taken;
      });
    }
    places = places.filter(({ record }) => !record.missing);
  }
  return places;
}

/** Builds again, in turn, after something was done to the corpus. */
function timeRebuilds(task, { size, places, before = () => {} }) {
  const records = places.map(({ contestant }) => ({
    task,
    size,
    name: contestant.name,
    version: contestant.version(),
    rounds: [],
  }));
  results.push(...records);
  for (let round = 1; round <= rounds; round += 1) {
    before(round);
    for (const [index, place] of places.entries()) {
      if (!records[index].missing) attempt(records[index], () => measure(place.contestant.build(place)));
    }
  }
}

function timeCheck(size, { places, file }) {
  const place = places.find(({ contestant }) => contestant === copydesk);
  if (!place) return;
  const record = { task: 'check', size, name: copydesk.name, version: copydesk.version(), rounds: [] };
  results.push(record);
  for (let round = 1; round <= rounds; round += 1)
    attempt(record, () => measure(copydeskCommand('check', place.folder, [file])));
}

/** Where Copydesk can tell, how long each stage of a cold build took. */
function showStages(size, corpus) {
  if (!tellsStages()) return;
  const place = { folder: join(runs, `${size}-stages`), corpus };
  mkdirSync(place.folder);
  copydesk.lay(place);
  stdout.write(
    `Stages of a cold build of ${size} articles:\n${measure(copydesk.build(place, ['--timing'])).stderr}\n`,
  );
}

function attempt(record, take) {
  const { task, size, name } = record;
  try {
    const { stderr: _, ...taken } = take();
    record.rounds.push(taken);
    stderr.write(`${size} ${task} ${name}: ${taken.seconds.toFixed(2)} s\n`);
  } catch (fault) {
    record.missing = 'failed';
    stderr.write(`${size} ${task} ${name} failed: ${fault.message}\n`);
  }
}

/** A size that was not measured, on the line through the two largest that were. */
function onPaper(size) {
  const [large, larger] = results
    .filter(({ task, name, missing }) => task === 'cold' && name === copydesk.name && !missing)
    .slice(-2);
  if (!larger || large.size === 1 || larger.size < TREND_FROM) return undefined;
  const along = (one, other) => other + ((other - one) / (larger.size - large.size)) * (size - larger.size);
  return {
    size,
    seconds: along(median(secondsOf(large)), median(secondsOf(larger))),
  };
}

function secondsOf({ rounds: taken }) {
  return taken.map(({ seconds }) => seconds);
}

function putIntoReadme(table) {
  const path = join(repository, 'README.md');
  writeFileSync(path, intoReadme(readFileSync(path, 'utf8'), table));
}

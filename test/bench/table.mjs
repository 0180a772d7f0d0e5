// The results as a table in Markdown: `node test/bench/table.mjs RESULTS.json` prints it.
import { readFileSync } from 'node:fs';
import { argv, stdout } from 'node:process';
import { median } from './timing.mjs';

const opening = '<!-- benchmark: npm run bench -- --readme -->';
const closing = '<!-- /benchmark -->';

/** What the rows of each task are called. */
const tasks = {
  cold: 'Cold build',
  unchanged: 'Nothing changed',
  changed: 'One article changed',
  check: '`copydesk check` of one article',
};

/** The text of README with the table between its marks. */
export function intoReadme(readme, table) {
  const start = readme.indexOf(opening);
  const end = readme.indexOf(closing);
  if (start === -1 || end < start) throw new Error(`README has no ${opening} … ${closing}`);
  return `${readme.slice(0, start)}${opening}\n\n${table}\n${readme.slice(end)}`;
}

/** Times as multiples of the base's, with seconds, spread and memory; and on what, when and with what they were taken. */
export function tableOf({ machine, results, rounds, base, onPaper }) {
  const sizes = [...new Set(results.map(({ size }) => size))].sort((one, other) => one - other);
  const head = ['', ...sizes.map((size) => `${counted(size)}`)];
  const rows = Object.entries(tasks).flatMap(([task, title]) =>
    rowsOf(
      results.filter((each) => each.task === task),
      { title, sizes, base },
    ),
  );
  return [
    row(head),
    row(head.map(() => '---')),
    ...rows.map(row),
    '',
    `${machine.date}, ${machine.cores} cores of ${machine.processor}, ${machine.memory}, ${machine.system}, Node.js ${machine.node}.`,
    `Bold: time as a multiple of ${base}'s. Then the median of ${rounds} rounds taken in turn, the fastest and the slowest,`,
    'and the peak memory of the largest process. Everyone makes a page, JSON-LD and metadata of each article, three feeds of',
    'the site and of each section, and a news sitemap; Copydesk alone validates all of it. Peers that keep nothing between',
    'builds build again into the same folder.',
    ...paperLines(onPaper),
    '',
  ].join('\n');
}

function rowsOf(results, { title, sizes, base }) {
  const names = [...new Set(results.map(({ name }) => name))];
  if (names.length === 0) return [];
  const cells = (name) =>
    sizes.map((size) =>
      cellOf(
        results.filter((each) => each.size === size),
        { name, base },
      ),
    );
  const versionOf = (name) => results.find((each) => each.name === name)?.version;
  return [
    [`**${title}**`, ...sizes.map(() => '')],
    ...names.map((name) => [[name, versionOf(name)].filter(Boolean).join(' '), ...cells(name)]),
  ];
}

function cellOf(results, { name, base }) {
  const own = results.find((each) => each.name === name);
  if (!own) return '';
  if (own.missing) return own.missing;
  const basis = results.find((each) => each.name === base)?.rounds;
  const seconds = own.rounds.map((round) => round.seconds);
  const ratio = basis
    ? `**${digits(median(seconds) / median(basis.map((round) => round.seconds)))}** · `
    : '';
  const spread =
    seconds.length > 1 ? ` (${digits(Math.min(...seconds))}–${digits(Math.max(...seconds))})` : '';
  const memory = own.rounds.map(({ mebibytes }) => mebibytes).filter(Boolean);
  const peak = memory.length > 0 ? ` · ${Math.round(Math.max(...memory))} MiB` : '';
  return `${ratio}${digits(median(seconds))} s${spread}${peak}`;
}

function paperLines(onPaper) {
  if (!onPaper) return [];
  const { size, seconds } = onPaper;
  return [
    '',
    `On paper, along the line through the two largest: ${counted(size)} cold in ${Math.round(seconds)} s.`,
  ];
}

/** Three digits that count. */
function digits(number) {
  return number >= 100 ? number.toFixed(0) : number >= 10 ? number.toFixed(1) : number.toFixed(2);
}

function counted(size) {
  return size === 1 ? '1 article' : `${String(size).replace(/\B(?=(\d{3})+$)/g, ',')} articles`;
}

function row(cells) {
  return `| ${cells.join(' | ')} |`;
}

if (argv[1]?.endsWith('table.mjs')) stdout.write(tableOf(JSON.parse(readFileSync(argv[2] ?? '', 'utf8'))));

// Puts every RSS and Atom feed of published editions to the W3C feed validator, as if it lay at its own address.
//
//     node test/readers/validate-feeds.mjs [--validator FOLDER] [OUTPUT…]
//
// OUTPUT is a folder that Copydesk published to (dist). FOLDER is a clone of https://github.com/w3c/feedvalidator, by
// default beside the project; it needs Python 3 with html5lib and lxml. Nothing is installed or fetched here. Exit status: 0
// all is well, 1 there are errors, or warnings that EXCUSED does not name, 2 something that this needs is missing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { feedsIn, siteOf, specialFeedsIn } from './outputs.mjs';

const root = join(import.meta.dirname, '../..');
const PYTHON = process.env.PYTHON ?? (existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3');

/** Warnings of the validator that are no faults, and why. */
const EXCUSED = {
  ContainsHTML: 'a headline may speak of markup: it is plain text, and escaped once',
  ContainsUndeclaredHTML: 'a headline may speak of markup: its type is text',
  UnknownNamespace:
    'tombstones (RFC 6721) are younger than the validator, and SmartNews has names of its own',
  DuplicateUpdated:
    'two stories may come out at one moment; RFC 4287 (4.1.1) minds it in entries of one id alone',
};
const NAMESPACES_IT_LACKS = ['http://purl.org/atompub/tombstones/1.0', 'http://www.smartnews.be/snf'];

/** What a partner's format asks for and RSS does not allow: the one error that is none. */
const PARTNER_FORMAT = {
  file: 'partners/smartnews.xml',
  name: 'NotInANamespace',
  text: 'Missing namespace for url',
  excuse: 'SmartFormat wants snf:logo to hold a url without a namespace',
};

const { values, positionals } = parseArgs({
  options: { validator: { type: 'string', default: resolve(root, '../feedvalidator') } },
  allowPositionals: true,
});

const source = join(values.validator, 'src');
if (!existsSync(join(source, 'feedvalidator'))) {
  missing(
    `There is no feed validator in ${values.validator}: clone https://github.com/w3c/feedvalidator there`,
  );
}
const outputs = positionals.length > 0 ? positionals : [join(root, 'dist')];
const results = outputs.flatMap(validated);
for (const { file, events } of results) {
  for (const { name, level, line, text } of events) {
    const excuse = excuseFor(file, { name, level, text });
    console.log(
      `${file}:${line ?? 1} ${level} ${name}: ${text}${excuse === undefined ? '' : ` (excused: ${excuse})`}`,
    );
  }
}
const all = results.flatMap(({ file, events }) => events.map((event) => ({ file, event })));
const faults = all.filter(({ file, event }) => excuseFor(file, event) === undefined);
console.log(`${results.length} feeds, ${faults.length} faults, ${all.length - faults.length} excused`);
process.exitCode = faults.length > 0 ? 1 : 0;

function excuseFor(file, { name, level, text }) {
  if (isPartnerFormat(file, { name, text })) return PARTNER_FORMAT.excuse;
  if (level === 'error') return undefined;
  if (name === 'UnknownNamespace' && !NAMESPACES_IT_LACKS.some((each) => text.includes(each)))
    return undefined;
  return EXCUSED[name];
}

function isPartnerFormat(file, { name, text }) {
  const { file: itsFile, name: itsName, text: itsText } = PARTNER_FORMAT;
  return file.endsWith(itsFile) && name === itsName && text.includes(itsText);
}

/** What the validator says of the feeds of one edition; it does not know JSON Feed. */
function validated(output) {
  const feeds = [...feedsIn(output), ...specialFeedsIn(output)].filter(({ path }) => path.endsWith('.xml'));
  if (feeds.length === 0) missing(`There are no feeds in ${output}: run npm run build`);
  const site = siteOf(output);
  const input = feeds.map(({ path, type }) =>
    JSON.stringify({ file: resolve(output, path), url: new URL(path, site).href, type }),
  );
  const { status, stdout, stderr } = spawnSync(
    PYTHON,
    [join(import.meta.dirname, 'w3c-validator.py'), source],
    {
      input: input.join('\n'),
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    },
  );
  if (status !== 0) missing(`The validator does not run (it needs html5lib and lxml):\n${stderr}`);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function missing(message) {
  console.error(message);
  process.exit(2);
}

// One article of the benchmark: front matter as newsrooms write it, and a story of 300 to 1,200 words.
import { createDice } from './dice.mjs';
import { capital, createWriter, slugOf } from './prose.mjs';
import { sayings, sections, topics } from './words.mjs';

/** The moment of all editions: article 0 is a little older, and each of the others older than the one before. */
export const now = '2026-11-20T12:00:00Z';

const MINUTES_BETWEEN = 11;
const offsets = ['Z', '+00:00', '+01:00', '+02:00', '-03:00', '-05:00', '+05:30', '+09:00'];

/** The article of a number: where it lies and what stands in it. It depends on the seed and the number alone. */
export function articleOf(number, { seed }) {
  const dice = createDice(seed, number);
  const writer = createWriter(dice);
  const facts = factsOf(number, dice, writer);
  const [year, month] = facts.date.split('-');
  return {
    path: `${slugOf(facts.section)}/${year}/${month}/${facts.slug}.md`,
    text: `---\n${frontMatter(facts)}---\n\n${storyOf(dice, writer)}\n`,
  };
}

function factsOf(number, dice, writer) {
  const title = titleOf(dice, writer);
  const offset = dice.oneOf(offsets);
  const moment = Date.parse(now) - (number * MINUTES_BETWEEN + dice.whole(1, MINUTES_BETWEEN)) * 60_000;
  const revised = Math.min(moment + dice.whole(3, 2000) * 60_000, Date.parse(now));
  const section = dice.oneOf(sections);
  return {
    title,
    slug: `${slugOf(title).slice(0, 60)}-${number}`,
    description: `${dice.several(1, 2, () => capital(writer.statement())).join('. ')}.`,
    date: written(moment, offset),
    ...(dice.happens(0.45) && { updated: written(revised, offset) }),
    authors: dice.several(1, dice.happens(0.75) ? 1 : 3, writer.person),
    section,
    tags: [...new Set(dice.several(2, 6, () => dice.oneOf(topics)))],
    ...(dice.happens(0.9) && { image: imageOf(number, dice, writer) }),
    isFolded: dice.happens(0.2),
  };
}

function titleOf({ oneOf, happens }, { thing, place, statement, person }) {
  const shapes = [
    () => `${capital(thing())} for ${place()}`,
    () => `${place()}: ${statement()}`,
    () => capital(statement()),
    () => `${capital(thing())}, ${thing()} and a word from ${person()}`,
  ];
  const title = oneOf(shapes)();
  return title.length > 100 ? `${capital(thing())} in ${place()}` : `${title}${happens(0.05) ? '?' : ''}`;
}

function imageOf(number, { oneOf, happens }, { thing, place, person }) {
  return {
    url: `https://pictures.example/${number}/lead.jpg`,
    width: oneOf([1200, 1600, 2048]),
    height: oneOf([675, 900, 1152]),
    alt: `${capital(thing())} in ${place()}`,
    ...(happens(0.5) && { caption: `${capital(thing())}, seen from ${place()}. Photo: ${person()}` }),
  };
}

/** A moment as a clock in that offset shows it. */
function written(moment, offset) {
  const [, sign = '+', hours = 0, minutes = 0] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
  const away = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return `${new Date(moment + away * 60_000).toISOString().slice(0, 19)}${offset}`;
}

function frontMatter({ title, slug, description, date, updated, authors, section, tags, image, isFolded }) {
  const lines = [
    `title: ${quoted(title)}`,
    `slug: ${slug}`,
    `description: ${isFolded ? `>-\n${folded(description)}` : quoted(description)}`,
    `date: ${date}`,
    ...(updated ? [`updated: ${updated}`] : []),
    'authors:',
    ...authors.flatMap((name, index) => [
      `  - name: ${quoted(name)}`,
      `    url: https://ledger.example/staff/${slugOf(name) || `staff-${index}`}/`,
    ]),
    `section: ${section}`,
    `tags: [${tags.map((tag) => (/^[\w ]+$/.test(tag) ? tag : quoted(tag))).join(', ')}]`,
    ...(image
      ? ['image:', ...Object.entries(image).map(([name, value]) => `  ${name}: ${scalar(value)}`)]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

function scalar(value) {
  return typeof value === 'number' || value.startsWith('https:') ? value : quoted(value);
}

function quoted(text) {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

function folded(text) {
  return text.replace(/(.{50,70}) /g, '$1\n').replace(/^/gm, '  ');
}

/** Blocks of a story after its beginning, each with its share. */
const blocks = [
  [0.7, (_dice, { sentences }) => sentences(2, 5)],
  [
    0.07,
    ({ oneOf }, { thing, place }) =>
      `## ${capital(thing())}${oneOf(['', ` and ${thing()}`, ` in ${place()}`])}`,
  ],
  [0.08, quotation],
  [0.05, ({ several }, { sentence }) => several(3, 6, () => `- ${sentence()}`).join('\n')],
  [
    0.02,
    ({ several }, { sentence }) => several(3, 5, (_, index) => `${index + 1}. ${sentence()}`).join('\n'),
  ],
  [0.04, ({ oneOf }, { sentence }) => `${oneOf(sayings)} ${sentence()}`],
  [
    0.02,
    ({ whole }, { thing, place, person }) =>
      `![${capital(thing())} in ${place()}](https://pictures.example/${whole(1, 99999)}.jpg "Photo: ${person()}")`,
  ],
  [0.01, table],
  [
    0.005,
    ({ oneOf }) =>
      `<aside>A note on ${oneOf(topics).replace('&', 'and')}: <em>figures are rounded</em>.</aside>`,
  ],
  [0.005, () => '---'],
];

function storyOf(dice, writer) {
  const length = dice.whole(300, 1200);
  const story = [`**${writer.place().toUpperCase()}** – ${writer.sentences(1, 2)}`];
  let count = 0;
  while (count < length) {
    const block = blockOf(dice)(dice, writer);
    story.push(block);
    count += block.split(/\s+/).length;
  }
  return story.join('\n\n');
}

function blockOf({ whole }) {
  let left = whole(0, 999) / 1000;
  const found = blocks.find(([share]) => {
    left -= share;
    return left < 0;
  });
  return (found ?? blocks[0])[1];
}

function quotation({ happens, oneOf }, { statement, person }) {
  const saying = happens(0.3) ? `\n>\n> ${oneOf(sayings)}` : '';
  return `> “${capital(statement())},” said ${person()}.${saying}`;
}

function table({ several, whole }, { place }) {
  const rows = several(2, 5, () => `| ${place()} | ${whole(1, 999)} | ${whole(1, 999)} |`);
  return ['| Place | 2024 | 2025 |', '| :-- | --: | --: |', ...rows].join('\n');
}

// Sentences and blocks of Markdown, with as much markup in them as a newsroom uses.
import * as words from './words.mjs';

/** A writer whose every choice the dice make. */
export function createWriter(dice) {
  const { oneOf, whole, happens, several } = dice;
  const person = () => `${oneOf(words.firstNames)} ${oneOf(words.lastNames)}`;
  const thing = () =>
    happens(0.5) ? `${oneOf(words.qualities)} ${oneOf(words.things)}` : oneOf(words.things);
  const body = () => oneOf(words.bodies);
  const place = () => oneOf(words.places);
  const deed = () => oneOf(words.deeds);

  const statements = [
    () => `${body()} ${deed()} the ${thing()} ${oneOf(words.occasions)}`,
    () => `${person()} of ${body()} called the ${oneOf(words.things)} “${oneOf(words.qualities)}”`,
    () =>
      `the ${thing()} will cost €${whole(2, 80)}.${whole(1, 9)} million, ${whole(3, 60)}% more than in ${whole(2015, 2025)}`,
    () =>
      `in ${place()}, ${whole(12, 900)} ${oneOf(words.groups)} ${deed()} their ${thing()} ${oneOf(words.occasions)}`,
    () => `nobody has ${deed()} a ${thing()} in ${place()} since ${whole(1901, 2019)}, says ${person()}`,
    () => `${body()} keeps the ${thing()} – and with it the ${oneOf(words.things)} of ${place()}`,
    () =>
      `between ${whole(2, 9)} and ${whole(10, 99)} ${oneOf(words.groups)} a day pass the ${thing()} that ${body()} ${deed()}`,
    () => `what ${body()} ${deed()} was, in the end, a ${thing()}`,
  ];
  const statement = () => oneOf(statements)();
  const joined = () =>
    happens(0.4)
      ? `${statement()}${oneOf([', and ', ', but ', '; ', ' while '])}${statement()}`
      : statement();
  const sentence = () =>
    `${markedUp(capital(joined()))}${oneOf(['.', '.', '.', '.', '.', '.', '.', '.', '!', '?'])}`;
  const sentences = (from, to) => several(from, to, sentence).join(' ');

  /** In one sentence of four, a few words are marked up; half of these are links. */
  const marks = [
    (text) => `**${text}**`,
    (text) => `*${text}*`,
    (text) =>
      `[${text}](https://ledger.example/${slugOf(oneOf(words.sections))}/${whole(2019, 2026)}/${oneOf(words.things)}-${whole(1, 9999)}/)`,
    (text) =>
      `[${text}](https://data.example/tables?of=${oneOf(words.things)}&since=${whole(1990, 2024)} "${capital(oneOf(words.things))} by year")`,
    (text) => `[${text}](https://ledger.example/archive/${oneOf(words.things)}/)`,
  ];
  const rarities = [
    (text) => `~~${text}~~`,
    (text) => `\`${slugOf(text)}.csv\``,
    (text) => `${text} (see https://open.example/${oneOf(words.things)})`,
    (text) => `${text} &amp; ${oneOf(words.things)}`,
  ];

  function markedUp(text) {
    if (!happens(0.25)) return text;
    const parts = text.split(' ');
    const start = whole(1, Math.max(1, parts.length - 4));
    const chosen = parts.slice(start, start + whole(1, 3)).join(' ');
    if (!/^[\p{L}\p{N}][\p{L}\p{N} -]*$/u.test(chosen)) return text;
    const marked = oneOf(happens(0.12) ? rarities : marks)(chosen);
    return [...parts.slice(0, start), marked, ...parts.slice(start + chosen.split(' ').length)].join(' ');
  }

  return { person, thing, place, statement, sentence, sentences };
}

export function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function slugOf(text) {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}

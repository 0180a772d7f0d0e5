import { expect, test } from 'vitest';
import { openDesk } from '../src/desk.ts';

/** Words that every object of JavaScript knows, and no table of ours. */
const WORDS = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'];

const desk = openDesk({ site: { name: 'The Example Ledger', url: 'https://news.example/' } });

/** Places where a word is looked up: names of fields and values, zones, languages, references, embedded codes. */
const stories: Record<string, (word: string) => string> = {
  'a field': (word) => story(`${word}: x\n`),
  'a title': (word) => story(`alternativeHeadline: ${word}\n  and more\n`),
  'a kind': (word) => story(`kind: ${word}\n`),
  'a section': (word) => story(`section: ${word}\n`),
  'a tag': (word) => story(`tags: [${word}]\n`),
  'an author': (word) => story(`author: ${word}\n`),
  'a language': (word) => story(`lang: ${word}\n`),
  'an access': (word) => story(`access: ${word}\n`),
  'a zone': (word) => story('', `2026-03-09 08:00 ${word}`),
  'a month': (word) => story('', `9 ${word} 2026`),
  'a reference': (word) => `${story('')}Text &${word}; text.\n`,
  'an element': (word) => `${story('')}<${word}>text</${word}> <b ${word}="x">b</b>\n`,
  'a class of code': (word) => `${story('')}\`\`\`${word}\ncode\n\`\`\`\n`,
  'a note': (word) => `${story('')}Text[^${word}] and [x][${word}].\n\n[^${word}]: Note.\n\n[${word}]: /x\n`,
};

function story(fields: string, date = '2026-03-09T08:00:00Z'): string {
  return `---\ntitle: Ferry\ndate: ${date}\nauthors: [Ana Lima]\n${fields}---\n\nThe ferry sailed.\n\n`;
}

test.each(Object.entries(stories))(
  'a word that every object knows is no more than a word: as %s',
  (_, of) => {
    for (const word of WORDS) {
      const { outputs, diagnostics } = desk.pass('articles/ferry.md', of(word));
      for (const text of [...outputs.map((output) => output.text), JSON.stringify(diagnostics)]) {
        expect(text).not.toMatch(/native code|\[object /);
      }
      expect(outputs.length + diagnostics.length).toBeGreaterThan(0);
    }
  },
);

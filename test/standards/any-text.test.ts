import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scriptsIn } from '../../src/html.ts';
import { openDesk } from '../../src/index.ts';
import { attacks } from './nasty-publication.ts';
import { classed, elementsIn, metaOf, textIn, treeOf } from './page-tree.ts';

/** What people type and paste: any characters at all, and the ends of every syntax on the way. */
const typed = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        ...attacks,
        '</script >',
        '<!--',
        '-->',
        '\\',
        '\u2028',
        '&amp;',
        ']]>',
        '"',
        "'",
        '\u0000',
        '\ud800',
      ),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(''));

const fields = fc.record({
  title: typed,
  subtitle: typed,
  summary: typed,
  author: fc.array(fc.record({ name: typed, jobTitle: typed }), { maxLength: 3 }),
  tags: fc.array(typed, { maxLength: 3 }),
  section: fc.array(typed, { maxLength: 2 }),
  dateline: typed,
  credit: typed,
});

const desk = openDesk({ site: { name: 'The Example Ledger', url: 'https://news.example/' } });

/** The three outputs of a story with these fields; nothing where it may not go out. */
function passed(written: object, story: string) {
  const text = `${JSON.stringify({ ...written, date: '2026-03-09T08:00:00Z', slug: 'a' }, undefined, 1)}\n\n${story}\n`;
  const { outputs } = desk.pass('articles/a.md', text);
  const find = (name: string) => outputs.find(({ path }) => path.endsWith(name))?.text ?? '';
  return outputs.length === 0
    ? undefined
    : {
        page: find('index.html'),
        jsonld: find('article.jsonld'),
        metadata: JSON.parse(find('metadata.json')),
      };
}

describe('whatever text people type', () => {
  test('the script in the page parses back to the graph of article.jsonld', () => {
    let published = 0;
    fc.assert(
      fc.property(fields, typed, (written, story) => {
        const made = passed(written, story);
        if (!made) return;
        published += 1;
        const scripts = scriptsIn(made.page);
        expect(scripts.map((script) => JSON.parse(script))).toEqual([JSON.parse(made.jsonld)]);
        // As a browser has it: by a parser that is not ours.
        const elements = elementsIn(treeOf(made.page), ({ tagName }) => tagName === 'script');
        expect(elements.map((element) => JSON.parse(textIn(element)))).toEqual([JSON.parse(made.jsonld)]);
      }),
      { numRuns: 150 },
    );
    expect(published).toBeGreaterThan(20);
  }, 120_000);

  test('the page parses back to the same text as the metadata', () => {
    let published = 0;
    fc.assert(
      fc.property(fields, typed, (written, story) => {
        const made = passed(written, story);
        if (!made) return;
        published += 1;
        const tree = treeOf(made.page);
        const { headline, author, keywords, body } = made.metadata;
        expect(elementsIn(tree, ({ tagName }) => tagName === 'h1').map(textIn)).toEqual([headline]);
        expect(metaOf(tree, 'og:title')).toEqual([headline]);
        expect(metaOf(tree, 'author')).toEqual(author.map(({ name }: { name: string }) => name));
        expect(metaOf(tree, 'article:tag')).toEqual(keywords);
        const shown = classed(tree, 'page-text').map(textIn).join('');
        const alone = treeOf(`<!doctype html><body><main>${body.html}</main>`);
        expect(shown).toBe(
          elementsIn(alone, ({ tagName }) => tagName === 'main')
            .map(textIn)
            .join(''),
        );
      }),
      { numRuns: 150 },
    );
    expect(published).toBeGreaterThan(20);
  }, 120_000);

  test('letters, digits and marks of all scripts arrive as they were typed', () => {
    const plain = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .filter((text) => /^[\p{L}\p{N}\p{M}<>&"'[\](){}.,;:!?/\\ -]+$/u.test(text) && /\p{L}/u.test(text));
    fc.assert(
      fc.property(plain, (title) => {
        const made = passed({ title }, 'Text');
        if (!made) return;
        const expected = title.normalize('NFC').replace(/\s+/g, ' ').trim();
        const graph = JSON.parse(made.jsonld)['@graph'];
        expect(String(made.metadata.headline).normalize('NFC')).toBe(expected);
        expect(graph[0].headline.normalize('NFC')).toBe(expected);
      }),
      { numRuns: 300 },
    );
  }, 120_000);
});

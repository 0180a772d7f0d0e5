import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { configurationOf } from '../src/config.ts';
import { openDesk } from '../src/desk.ts';
import { FIELD_NAMES } from '../src/field-names.ts';

const folder = new URL('../docs/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const site = { name: 'The Example Ledger', url: 'https://news.example/' };
const desk = openDesk({ site });

/** The examples of a page in a language, as they stand between their fences. */
function examplesIn(page: string, language: string): string[] {
  const fences = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm');
  return [...page.matchAll(fences)].map((match) => match[1] ?? '');
}

function findingsOf(article: string): string[] {
  const { diagnostics } = desk.pass('articles/example.md', article);
  return diagnostics
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, message }) => `${rule}: ${message}`);
}

describe('the pages about front matter', () => {
  const page = read('front-matter.md');
  const fields = examplesIn(page, 'yaml');
  const articles = examplesIn(page, 'markdown');

  it('has examples', () => {
    expect(fields.length).toBeGreaterThan(7);
    expect(articles.length).toBeGreaterThan(1);
  });

  test.each(fields)('passes the desk with\n%s', (yaml) => {
    const own = /^authors?:/m.test(yaml) ? '' : 'author: Ana Example\n';
    expect(
      findingsOf(
        `---\ntitle: Ferry returns to the harbour\ndate: 2026-03-08\n${own}${yaml}---\n\nThe ferry is back.\n`,
      ),
    ).toEqual([]);
  });

  test.each(articles)('passes the desk with the article\n%s', (article) => {
    expect(findingsOf(article)).toEqual([]);
  });

  it('names every field', () => {
    const names = Object.entries(FIELD_NAMES);
    const words = new Set(page.match(/[A-Za-z]+/g));
    expect(names.filter(([name, others]) => ![name, ...others].some((each) => words.has(each)))).toEqual([]);
  });
});

describe('the page about feeds', () => {
  const examples = examplesIn(read('feeds.md'), 'json').map((text) => JSON.parse(text) as object);
  const configurations = examples.filter((example) => !('_copydesk' in example));

  test.each(configurations)('has a configuration that holds: %j', (example) => {
    expect(configurationOf({ site, ...example }).diagnostics).toEqual([]);
  });

  it('has such examples', () => {
    expect(configurations.length).toBeGreaterThan(3);
  });
});

describe('the README', () => {
  const readme = read('../README.md');

  test.each(examplesIn(readme, 'markdown'))('shows an article that passes:\n%s', (article) => {
    // The picture of the example is not beside it.
    expect(findingsOf(article)).toEqual([expect.stringMatching(/^file-missing: .*quay\.jpg/)]);
  });

  test.each(examplesIn(readme, 'json'))('shows a configuration that holds:\n%s', (example) => {
    expect(configurationOf(JSON.parse(example)).diagnostics).toEqual([]);
  });
});

test.each(readdirSync(folder))('%s links only to what is there', (name) => {
  const targets = [...read(name).matchAll(/\]\((?!https?:)([^)]+)\)/g)].map((match) => match[1] ?? '');
  for (const target of targets) {
    const [path = '', anchor] = target.split('#');
    const url = path === '' ? new URL(name, folder) : new URL(path, folder);
    expect(existsSync(url), target).toBe(true);
    if (anchor !== undefined) expect(anchorsIn(readFileSync(url, 'utf8')), target).toContain(anchor);
  }
});

/** The anchors that headings have on GitHub. */
function anchorsIn(page: string): string[] {
  return [...page.matchAll(/^#+ (.+)$/gm)].map((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replaceAll(' ', '-'),
  );
}

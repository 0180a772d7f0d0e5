import { describe, expect, test } from 'vitest';
import { checkOutput } from '../src/check/gate.ts';
import { checkSchema } from '../src/check/schema.ts';
import { openDesk } from '../src/desk.ts';

const configuration = { site: { name: 'The Example Ledger', url: 'https://news.example/' } };
const paid =
  'The harbour master knew of the crack in the keel for three weeks before the ferry sailed again.';
const text = [
  '---\ntitle: Ferry cracked\ndate: 2026-03-09\naccess: subscription\n---\n\nThe ferry is safe.\n\n<!--members-only-->\n\n',
  `${paid} [Letters](https://members.example/letters/crack.pdf)\n\n`,
  '| a | b |\n| - | - |\n| c | d |\n\n<!--paywall-->\n\n<div>More <div>of it</div></div>\n',
].join('');

function outputsOf(delivery: 'page' | 'withheld' = 'page') {
  const { outputs, diagnostics } = openDesk({ ...configuration, access: { delivery } }).pass(
    'articles/ferry.md',
    text,
  );
  const named = (end: string) => outputs.find(({ path }) => path.endsWith(end))?.text ?? '';
  const [article] = JSON.parse(named('article.jsonld'))['@graph'];
  return {
    article,
    page: named('index.html'),
    graph: JSON.parse(named('article.jsonld')),
    outputs,
    diagnostics,
  };
}

/** What the schema says of the graph with these facts of the article instead. */
function faultsWith(facts: object) {
  const { graph, article } = outputsOf();
  return checkSchema('news-article', {
    ...graph,
    '@graph': [{ ...article, ...facts }, ...graph['@graph'].slice(1)],
  });
}

const part = { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.members-only' };

describe('a restricted story', () => {
  test('is sound, tables and blocks in its restricted part included', () => {
    expect(outputsOf().diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  test('says by a Boolean that it is not free (PW-01)', () => {
    expect(outputsOf().article.isAccessibleForFree).toBe(false);
    expect(faultsWith({})).toEqual([]);
    expect(faultsWith({ isAccessibleForFree: 'False' })).not.toEqual([]);
  });

  test('names its restricted part (PW-02) by a class and nothing else (PW-03)', () => {
    expect(outputsOf().article.hasPart).toEqual(part);
    for (const cssSelector of ['#members-only', 'div.members-only', '.a .b']) {
      expect(faultsWith({ hasPart: { ...part, cssSelector } }), cssSelector).not.toEqual([]);
    }
    expect(faultsWith({ hasPart: { ...part, isAccessibleForFree: 'False' } })).not.toEqual([]);
  });

  test('has that class once on its page, and no part in another (PW-04)', () => {
    const { outputs, page } = outputsOf();
    const output = outputs.find(({ path }) => path.endsWith('index.html'));
    if (!output) throw new Error('A story has a page');
    const found = (html: string) => checkOutput({ ...output, text: html }, { configuration: 'c' });
    expect(found(page)).toEqual([]);
    expect(found(page.replace(' members-only"', '"'))).toHaveLength(1);
    expect(found(page.replace('<p>The harbour', '<p class="members-only">The harbour'))).toHaveLength(1);
  });

  test('is of a type that may be restricted (PW-06)', () => {
    expect([outputsOf().article['@type']].flat()).toContain('NewsArticle');
  });

  test('holds its restricted part on the page alone', () => {
    for (const { path, text: held } of outputsOf().outputs) {
      expect(/crack/.test(held.replaceAll(/Ferry cracked|ferry-cracked/gi, '')), path).toBe(
        path.endsWith('index.html'),
      );
    }
  });
});

describe('a restricted part that is withheld', () => {
  test('is written nowhere, and no part of the page is named (PW-05)', () => {
    const { article, outputs, diagnostics } = outputsOf('withheld');
    expect(article.isAccessibleForFree).toBe(false);
    expect(article).not.toHaveProperty('hasPart');
    for (const { path, text: held } of outputs) {
      expect(held.replaceAll(/Ferry cracked|ferry-cracked/gi, ''), path).not.toMatch(/crack|harbour master/);
    }
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  test('may not be named as if it stood on the page (PW-05)', () => {
    const output = outputsOf('withheld').outputs.find(({ path }) => path.endsWith('index.html'));
    if (!output) throw new Error('A story has a page');
    const found = (html: string) => checkOutput({ ...output, text: html }, { configuration: 'c' });
    const named = output.text.replace(
      '"isAccessibleForFree":false',
      `"isAccessibleForFree":false,"hasPart":${JSON.stringify(part)}`,
    );
    expect(found(output.text)).toEqual([]);
    expect(found(named).map(({ message }) => message)).toEqual([
      expect.stringContaining('0 elements of the page are .members-only'),
    ]);
  });

  test('is announced to readers', () => {
    expect(outputsOf('withheld').page).toContain('The rest of this story is for subscribers.');
    expect(outputsOf().page).not.toContain('The rest of this story is for subscribers.');
  });
});

describe('the metadata of a restricted story', () => {
  const metadataOf = (access: object) => {
    const { outputs, diagnostics } = openDesk({ ...configuration, access }).pass('articles/ferry.md', text);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const others = outputs.filter(({ path }) => !/index\.html$|metadata\.json$/.test(path));
    for (const each of others) expect(each.text).not.toContain(paid);
    return JSON.parse(outputs.find(({ path }) => path.endsWith('metadata.json'))?.text ?? '').body;
  };

  test('holds the free part alone', () => {
    expect(Object.keys(metadataOf({}))).toEqual(['html', 'text']);
    expect(JSON.stringify(metadataOf({ metadata: 'free' }))).not.toContain('keel');
  });

  test('holds the restricted part too, apart from the rest, where the configuration says so', () => {
    const { html, text: plain, restrictedHtml } = metadataOf({ metadata: 'whole' });
    expect(restrictedHtml).toContain(paid);
    expect(html + plain).not.toContain('keel');
  });

  test('does not hold what is written nowhere', () => {
    expect(metadataOf({ delivery: 'withheld', metadata: 'whole' })).not.toHaveProperty('restrictedHtml');
  });
});

import type { Root } from 'hast';
import { describe, expect, test } from 'vitest';
import type { Article, Publication } from '../../src/article.ts';
import { graphOf } from '../../src/graph.ts';
import { isWebAddress, raw, scriptOfJson, toHtml } from '../../src/html.ts';
import {
  articleWith,
  channelOf,
  elements,
  frontPagesOf,
  metaOf,
  named,
  pageFor,
  publication,
  scriptsOf,
  textOf,
} from './pages-sample.ts';

const attacks = [
  '</script><script>alert(1)</script>',
  '"onload="alert(1)" x="',
  "' onerror='alert(1)",
  '<!-- <script>',
  '-->',
  ']]>',
  '</style></title></head><body onload=alert(1)>',
  '<img src=x onerror=alert(1)>',
  '&lt;b&gt; &amp; &#x3C;',
  'before\u2028after\u2029end',
];

describe('untrusted text', () => {
  test.each(attacks)('is never markup on an article page: %s', (attack) => {
    const article = hostileArticle(attack);
    const site = hostilePublication(attack);
    const page = pageFor(article, site);
    expectNoMarkupIn(page);
    expect(named(page, 'h1').map(textOf)).toEqual([attack]);
    expect(textOf(named(page, 'title')[0])).toBe(`${attack} — ${attack}`);
    expect(metaOf(page, 'og:title')).toEqual([attack]);
    expect(metaOf(page, 'description')).toEqual([attack]);
    expect(metaOf(page, 'article:tag')).toEqual([attack]);
    expect(named(page, 'img').map(({ properties }) => properties['alt'])).toEqual([attack]);
    const expected = JSON.parse(JSON.stringify(graphOf(articleWith(article), site)));
    expect(scriptsOf(page).map((script) => JSON.parse(script))).toEqual([expected]);
  });

  test.each(attacks)('is never markup on a front page: %s', async (attack) => {
    const channel = channelOf([articleWith(hostileArticle(attack))], { name: attack, description: attack });
    const page = (await frontPagesOf([channel], hostilePublication(attack)))['index.html'];
    if (!page) throw new Error('The front page is missing');
    expectNoMarkupIn(page);
    expect(named(page, 'h1').map(textOf)).toEqual([attack]);
    expect(named(page, 'h2').map(textOf)).toEqual([attack]);
    expect(scriptsOf(page)).toHaveLength(1);
  });

  test('is no link and no picture where its address is not one of the web', () => {
    const url = 'javascript:alert(1)';
    const page = pageFor({
      author: [{ type: 'Person', name: 'Jane Doe', url }],
      articleSection: [{ name: 'Harbour', slug: 'harbour', url }],
      image: [{ url }],
      audio: [{ url, encodingFormat: 'audio/mpeg' }],
      canonicalUrl: url,
    });
    const addresses = elements(page, () => true).flatMap(({ properties }) => [
      properties['href'],
      properties['src'],
    ]);
    expect(addresses.filter((each) => String(each).includes('javascript'))).toEqual([]);
    expect(named(page, 'article').map(textOf)[0]).toContain('By Jane Doe');
    expect(named(page, 'img')).toEqual([]);
  });
});

describe('the home of HTML', () => {
  test('escapes what could end a script, once, and keeps the value', () => {
    const value = { text: '</script> <!-- & \u2028\u2029 \\u003c' };
    const json = textOf(scriptOfJson(value));
    expect(json).toBe('{"text":"\\u003c/script\\u003e \\u003c!-- \\u0026 \\u2028\\u2029 \\\\u003c"}');
    expect(JSON.parse(json)).toEqual(value);
  });

  test('writes raw HTML only into pages', () => {
    expect(toHtml(raw('<b>x</b>'))).toBe('&#x3C;b>x&#x3C;/b>');
  });

  test.each([
    ['https://ledger.example/', true],
    ['HTTP://ledger.example/', true],
    ['mailto:desk@ledger.example', true],
    ['javascript:alert(1)', false],
    [' javascript:alert(1)', false],
    ['java\nscript:alert(1)', false],
    ['data:text/html,x', false],
    ['//ledger.example/', false],
    ['/ferry/', false],
    ['https://', false],
  ])('knows whether %s is an address of the web: %s', (url, expected) => {
    expect(isWebAddress(url)).toBe(expected);
  });
});

function hostileArticle(attack: string): Partial<Article> {
  return {
    kind: 'review',
    headline: attack,
    alternativeHeadline: attack,
    description: attack,
    author: [{ type: 'Person', name: attack, jobTitle: attack }],
    articleSection: [{ name: attack, slug: 'x', url: 'https://ledger.example/x/' }],
    keywords: [attack],
    image: [
      { url: 'https://ledger.example/a.jpg', alternateName: attack, caption: attack, creditText: attack },
    ],
    dateline: attack,
    creditText: attack,
    correction: [
      {
        kind: 'correction',
        url: 'https://news.example/2026/03/ferry/#correction-1',
        datePublished: '2026-03-10T09:30:00Z',
        text: attack,
      },
    ],
    body: { html: '<p>Safe</p>', text: attack, links: [], images: [] },
  };
}

function hostilePublication(attack: string): Publication {
  return {
    ...publication,
    site: { ...publication.site, name: attack, description: attack },
    publisher: { ...publication.publisher, name: attack },
  };
}

/** Nothing but the page's own elements: one script at most, no handler, one image, the body's own head and root. */
function expectNoMarkupIn(page: Root): void {
  const handlers = elements(page, ({ properties }) =>
    Object.keys(properties).some((name) => /^on/i.test(name)),
  );
  expect(handlers).toEqual([]);
  expect(named(page, 'script')).toHaveLength(1);
  expect(named(page, 'img')).toHaveLength(1);
  expect(named(page, 'main')).toHaveLength(1);
  expect(elements(page, ({ tagName }) => tagName === 'b')).toEqual([]);
}

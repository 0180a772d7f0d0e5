import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Article, Edition } from '../../src/article.ts';
import { feedStyle } from '../../src/render/feed-style.ts';
import { feeds } from '../../src/render/feeds.ts';
import { entriesIn, printAll } from '../tools/edition.ts';
import { articleWith, channelOf, publication, rich } from './pages-sample.ts';

const article = articleWith(rich);

const browser = '/usr/bin/chromium';

if (!existsSync(browser)) console.warn(`${browser} is not there: how it shows feeds is not looked at`);

describe('the style of feeds', () => {
  test('is named by RSS and Atom as CSS, never as XSL', async () => {
    const [rss = '', atom = ''] = (await printAll(feeds, editionIn('en'))).map(({ text }) => text);
    for (const text of [rss, atom]) {
      expect(text.split('\n')[1]).toBe('<?xml-stylesheet type="text/css" href="/feeds.css"?>');
      expect(text).not.toMatch(/xsl/i);
    }
  });

  test('is found where the site lies in a folder', async () => {
    const edition = editionIn('en');
    edition.publication.site.url = 'https://ledger.example/a&b/';
    const [rss = ''] = (await printAll(feeds, edition)).map(({ text }) => text);
    expect(rss.split('\n')[1]).toBe('<?xml-stylesheet type="text/css" href="/a&amp;b/feeds.css"?>');
  });

  test.each([
    ['de', 'ltr', 'Ein Feed'],
    ['ar', 'rtl', 'تنقل الخلاصة'],
    ['xx', 'ltr', 'A feed'],
  ])('speaks the language of the site: %s', async (language, direction, beginning) => {
    const [style] = await printAll(feedStyle, editionIn(language));
    expect(style?.text).toContain(`direction:${direction}`);
    expect(style?.text).toContain(beginning);
  });

  describe.skipIf(!existsSync(browser))('in a browser', () => {
    test.each([
      ['light', 'rgb(253, 252, 248)'],
      ['dark', 'rgb(22, 21, 19)'],
    ] as const)('shows of each story what a list tells, and nothing else: %s', async (colorScheme, paper) => {
      const edition = editionIn('en');
      const [rss = '', atom = ''] = (await printAll(feeds, edition)).map(({ text }) => text);
      const [style] = await printAll(feedStyle, edition);
      const launched = await chromium.launch({ executablePath: browser, args: ['--no-sandbox'] });
      try {
        const page = await launched.newPage({ colorScheme });
        await page.route('**/*', (route) => {
          const isStyle = route.request().url().endsWith('.css');
          return isStyle
            ? route.fulfill({ contentType: 'text/css', body: style?.text ?? '' })
            : route.fulfill({
                contentType: 'application/xml; charset=utf-8',
                body: route.request().url().includes('atom') ? atom : rss,
              });
        });
        for (const file of ['rss.xml', 'atom.xml']) {
          await page.goto(`https://ledger.example/${file}`);
          const { texts, background } = await page.evaluate<Seen>(LOOK);
          expect(background).toBe(paper);
          expect(texts).toContain(article.headline);
          expect(texts).toContain('Jane Doe');
          expect(texts.filter((text) => /<p>|https:|Copydesk/.test(text ?? ''))).toEqual([]);
        }
      } finally {
        await launched.close();
      }
    });
  });
});

/** What a person sees of a page: its texts, and the colour behind them. */
interface Seen {
  texts: string[];
  background: string;
}

const LOOK = `({
  texts: [...document.querySelectorAll('*')]
    .filter((each) => each.getClientRects().length > 0 && each.children.length === 0)
    .map((each) => each.textContent),
  background: getComputedStyle(document.documentElement).backgroundColor,
})`;

function editionIn(language: string): Edition {
  const entries = entriesIn([article]);
  const updated = article.dateModified;
  return {
    publication: { ...publication, site: { ...publication.site, language } },
    now: updated,
    updated,
    entries,
    listed: entries,
    gone: entriesIn([]),
    channels: [channelOf([article])],
    articleOf: async (): Promise<Article> => article,
  };
}

import type { Root } from 'hast';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article.ts';
import { graphOf } from '../../src/graph.ts';
import {
  articleWith,
  linksOf,
  linkTags,
  metaOf,
  named,
  pageFor,
  publication,
  rich,
  scriptsOf,
  textOf,
} from './pages-sample.ts';

describe('the head of an article page', () => {
  test('says everything that a rich article knows', () => {
    const page = pageFor(rich);
    expect(textOf(named(page, 'title')[0])).toBe('The last ferry — The Port Ledger');
    expect(linksOf(page, 'canonical')).toEqual(['https://elsewhere.example/ferry/']);
    expect(metasOf(page)).toMatchObject({
      viewport: ['width=device-width, initial-scale=1'],
      description: ['Why the night boat matters'],
      author: ['Jane Doe', 'Rui Alves'],
      robots: ['max-image-preview:large'],
      'twitter:card': ['summary_large_image'],
      'og:type': ['article'],
      'og:title': ['The last ferry'],
      'og:description': ['Why the night boat matters'],
      'og:url': ['https://ledger.example/ferry/'],
      'og:site_name': ['The Port Ledger'],
      'og:image': ['https://ledger.example/ferry/boat.jpg'],
      'og:image:width': ['1600'],
      'og:image:height': ['900'],
      'og:image:alt': ['A boat at dusk'],
      'article:published_time': ['2026-03-09T07:05:00+09:00'],
      'article:modified_time': ['2026-03-10T09:30:00+09:00'],
      'article:author': ['https://ledger.example/jane/', 'Rui Alves'],
      'article:section': ['Harbour'],
      'article:tag': ['ferries', 'night work'],
    });
  });

  test('says nothing that a minimal article does not know', () => {
    const page = pageFor();
    expect(Object.keys(metasOf(page))).toEqual([
      'viewport',
      'robots',
      'color-scheme',
      'twitter:card',
      'og:type',
      'og:title',
      'og:url',
      'og:site_name',
      'article:published_time',
      'article:modified_time',
    ]);
    expect(metaOf(page, 'twitter:card')).toEqual(['summary']);
  });

  test('leads to the feeds of the site and of the sections, each with a title', () => {
    const page = pageFor(rich);
    const files = ['rss.xml', 'atom.xml', 'feed.json'];
    expect(linksOf(page, 'alternate')).toEqual([
      ...files.map((file) => `https://ledger.example/${file}`),
      ...files.map((file) => `https://ledger.example/harbour/${file}`),
    ]);
    expect(titlesOf(page, 'alternate')).toContain('Harbour (JSON Feed)');
  });

  test.each<[string, Partial<Article>, Record<string, string[]>]>([
    [
      'an opinion (Facebook, metadata tags of news)',
      { kind: 'opinion' },
      { 'article:opinion': ['true'], 'article:content_tier': [] },
    ],
    [
      'that not all may read all of it (the same)',
      { access: 'subscription' },
      { 'article:content_tier': ['locked'] },
    ],
    [
      'when it ends (GI-03, Open Graph)',
      { expires: '2027-03-09T00:00:00Z' },
      {
        robots: ['max-image-preview:large, unavailable_after: 2027-03-09T00:00:00Z'],
        'article:expiration_time': ['2027-03-09T00:00:00Z'],
      },
    ],
    [
      "its author's account (X, cards)",
      {
        author: [
          { type: 'Person', name: 'A', sameAs: ['https://m.example/@a', 'https://www.x.com/ana_example'] },
        ],
      },
      { 'twitter:creator': ['@ana_example'], 'twitter:site': [] },
    ],
    [
      'no account in what is none',
      {
        author: [
          { type: 'Person', name: 'A', sameAs: ['https://x.com/ana/status/1', 'https://x.com.example/a'] },
        ],
      },
      { 'twitter:creator': [] },
    ],
  ])('says %s', (_what, changes, expected) => {
    const page = pageFor(changes);
    for (const [name, content] of Object.entries(expected))
      expect([name, metaOf(page, name)]).toEqual([name, content]);
  });

  test('leads to its oEmbed where it has one', () => {
    const page = pageFor({}, { ...publication, oembed: true });
    const link = linkTags(page, 'alternate').find(
      ({ properties }) => properties['type'] === 'application/json+oembed',
    );
    expect(link?.properties['href']).toBe('https://ledger.example/ferry/oembed.json');
    expect(JSON.stringify(linkTags(pageFor(), 'alternate'))).not.toContain('oembed');
  });

  test.each([
    ['an article that shall not be listed', { isIndexed: false }],
    ['a draft that is shown', { status: 'draft' as const }],
  ])('keeps search engines from %s', (_, changes) => {
    expect(metaOf(pageFor(changes), 'robots')).toEqual(['noindex, max-image-preview:large']);
  });

  test.each([
    [{ width: 299, height: 900 }, 'summary'],
    [{ width: 900, height: 156 }, 'summary'],
    [{ width: 300, height: 157 }, 'summary_large_image'],
    [{}, 'summary_large_image'],
  ])('chooses the card by the size of the picture: %o is %s', (size, card) => {
    const page = pageFor({ image: [{ url: 'https://ledger.example/boat.jpg', ...size }] });
    expect(metaOf(page, 'twitter:card')).toEqual([card]);
  });

  test('holds exactly one script, which is the graph of the article', () => {
    const [script, ...others] = scriptsOf(pageFor(rich));
    expect(others).toEqual([]);
    expect(JSON.parse(script ?? '')).toEqual(
      JSON.parse(JSON.stringify(graphOf(articleWith(rich), publication))),
    );
  });
});

function metasOf(page: Root): Record<string, unknown[]> {
  const names = named(page, 'meta').map(({ properties: { name, property } }) => name ?? property);
  return Object.fromEntries(names.filter(Boolean).map((name) => [String(name), metaOf(page, String(name))]));
}

function titlesOf(page: Root, rel: string): unknown[] {
  return linkTags(page, rel).map(({ properties }) => properties['title']);
}

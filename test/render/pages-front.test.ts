import type { Root } from 'hast';
import { describe, expect, test } from 'vitest';
import { siteGraphOf } from '../../src/graph.ts';
import {
  articleWith,
  channelOf,
  emptyElementsOf,
  frontPagesOf,
  linksOf,
  named,
  picture,
  publication,
  scriptsOf,
  textOf,
} from './pages-sample.ts';

describe('front pages', () => {
  const harbour = {
    name: 'Harbour',
    url: 'https://ledger.example/harbour/',
    folder: 'harbour/',
    description: '',
  };

  test('exist for the publication and for every section, with their own addresses', async () => {
    const pages = await frontPagesOf([channelOf([articleWith()]), channelOf([articleWith()], harbour)]);
    expect(Object.keys(pages)).toEqual(['index.html', 'harbour/index.html']);
    expect(Object.values(pages).map((page) => textOf(named(page, 'title')[0]))).toEqual([
      'The Port Ledger',
      'Harbour — The Port Ledger',
    ]);
    expect(Object.values(pages).flatMap((page) => linksOf(page, 'canonical'))).toEqual([
      'https://ledger.example/',
      'https://ledger.example/harbour/',
    ]);
    expect(Object.values(pages).map((page) => named(page, 'h1').map(textOf))).toEqual([
      ['The Port Ledger'],
      ['Harbour'],
    ]);
    expect(Object.values(pages).flatMap(emptyElementsOf)).toEqual([]);
  });

  test('tell search engines of the site once, on the page of the whole publication', async () => {
    const pages = await frontPagesOf([channelOf([]), channelOf([], harbour)]);
    const graphs = Object.values(pages).map((page) => scriptsOf(page).map((script) => JSON.parse(script)));
    expect(graphs).toEqual([[JSON.parse(JSON.stringify(siteGraphOf(publication)))], []]);
  });

  test('show the thirty latest stories, the first large and the others with pictures that load late', async () => {
    const entries = Array.from({ length: 31 }, (_, index) =>
      articleWith({ headline: `Story ${index}`, image: [picture] }),
    );
    const page = (await frontPagesOf([channelOf(entries)]))['index.html'];
    expect(headlinesOf(page)).toHaveLength(30);
    expect(headlinesOf(page)[0]).toBe('Story 0');
    const loading = page ? named(page, 'img').map(({ properties }) => properties['loading']) : [];
    expect(loading).toEqual([undefined, ...Array.from({ length: 29 }, () => 'lazy')]);
  });

  test('lead to the fifty sections with the latest news, in their order, and always to their own', async () => {
    const sections = Array.from({ length: 60 }, (_, index) =>
      channelOf([articleWith()], {
        ...harbour,
        name: `Section ${index}`,
        url: `https://ledger.example/${index}/`,
        folder: `${index}/`,
        updated: `2026-03-09T08:${String(index === 5 ? 59 : index).padStart(2, '0')}:00Z`,
      }),
    );
    const pages = await frontPagesOf([channelOf([articleWith()]), ...sections]);
    const latest = ['Section 5', ...Array.from({ length: 49 }, (_, index) => `Section ${index + 11}`)];
    expect(sectionsOn(pages['index.html'])).toEqual(latest);
    expect(sectionsOn(pages['20/index.html'])).toEqual(latest);
    expect(sectionsOn(pages['3/index.html'])).toEqual(['Section 3', ...latest]);
  });

  test('mark a story in another language with its language and direction', async () => {
    const arabic = articleWith({ inLanguage: 'ar' });
    const page = (await frontPagesOf([channelOf([articleWith(), arabic])]))['index.html'];
    expect(page && named(page, 'article').map(({ properties: { lang, dir } }) => [lang, dir])).toEqual([
      [undefined, undefined],
      ['ar', 'rtl'],
    ]);
  });

  test('say kindly that there are no stories yet', async () => {
    const page = (await frontPagesOf([channelOf([])]))['index.html'];
    expect(page && named(page, 'main').map(textOf)).toEqual([
      'There are no stories here yet. Please come back soon.',
    ]);
    expect(page && emptyElementsOf(page)).toEqual([]);
    expect(page && named(page, 'nav')).toHaveLength(1);
  });
});

function headlinesOf(page: Root | undefined): string[] {
  return page
    ? named(page, 'article').map((card) => textOf(named({ type: 'root', children: [card] }, 'a')[0]))
    : [];
}

function sectionsOn(page: Root | undefined): string[] {
  const [nav] = page
    ? named(page, 'nav').filter(({ properties }) =>
        [properties['className']].flat().includes('page-sections'),
      )
    : [];
  return nav ? named({ type: 'root', children: [nav] }, 'a').map(textOf) : [];
}

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishNasty, secretOf } from './nasty-publication.ts';
import { classed, elementsIn, metaOf, textIn, treeOf } from './page-tree.ts';
import { type Published, type PublishedArticle, publishSample } from './published.ts';

/** A node of the graph as it is written. */
type Written = Record<string, unknown> & { '@id': string; '@type': string | string[] };

/** An article's nodes by what they are to it. */
interface Graph {
  article: Written;
  authors: Written[];
  images: Written[];
  publisher: Written;
  logo: Written | undefined;
}

const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/;
const address = /^https?:\/\/[^\s"<>]+$/;
const articleTypes = ['Article', 'NewsArticle', 'BlogPosting'];
const restrictable = ['Article', 'NewsArticle'];

// Ids in brackets are those of the rule book: Google's pages on articles, authors, dates, Discover and paywalls.
describe.each([
  ['the sample publication', publishSample],
  ['a publication of which every field is hostile', publishNasty],
])('by the rules of Google, %s', (name, publishIt) => {
  const isSample = name.includes('sample');
  let published: Published;
  beforeAll(async () => {
    published = await publishIt();
  }, 120_000);
  afterAll(() => published.remove());

  test('has an article type in every article (GA-01)', () => {
    for (const { article } of graphs()) expect(articleTypes).toContain(listOf(article['@type'])[0]);
  });

  test('has a headline in every article, in the sample one that is not truncated (GA-03)', () => {
    for (const { article } of graphs()) {
      expect(article['headline']).toMatch(/\S/);
      if (isSample) expect([...String(article['headline'])].length).toBeLessThanOrEqual(110);
    }
  });

  test('has absolute addresses of pictures, none of them the logo, or a note that there is none (GA-04, GI-02)', () => {
    for (const { article, images, logo } of graphs()) {
      for (const { url, contentUrl } of images) {
        expect([url, contentUrl]).toEqual([expect.stringMatching(address), url]);
        expect(url).not.toBe(logo?.['url']);
      }
      if (images.length === 0) expect(article['image']).toBeUndefined();
    }
    expect(graphs().filter(({ images }) => images.length === 0)).toHaveLength(noted('no-image').length);
  });

  test.runIf(isSample)('has pictures of at least 50,000 pixels wherever their size is known (GA-06)', () => {
    const sizes = graphs().flatMap(({ images }) =>
      images.map(({ width, height }) => [amount(width), amount(height)]),
    );
    expect(sizes.length).toBeGreaterThan(5);
    for (const [width = 0, height = 0] of sizes) expect(width * height).toBeGreaterThanOrEqual(50_000);
  });

  test('dates every article with its offset, changed no sooner than published, nothing ahead (GA-07, GD-01, GD-03)', () => {
    for (const { article } of graphs()) {
      const { datePublished, dateModified } = article;
      expect([datePublished, dateModified]).toEqual([
        expect.stringMatching(rfc3339),
        expect.stringMatching(rfc3339),
      ]);
      expect(instant(dateModified)).toBeGreaterThanOrEqual(instant(datePublished));
      expect(instant(dateModified)).toBeLessThanOrEqual(instant(published.now));
    }
  });

  test('shows readers the dates that it tells machines (GD-02)', () => {
    for (const { article, tree } of pages()) {
      const [byline] = classed(tree, 'page-byline');
      const times = byline ? elementsIn(byline, ({ tagName }) => tagName === 'time') : [];
      const shown = times.map(({ properties }) => properties['dateTime']);
      expect(shown).toEqual([...new Set([article['datePublished'], article['dateModified']])]);
      expect(metaOf(tree, 'article:published_time')).toEqual([article['datePublished']]);
      expect(metaOf(tree, 'article:modified_time')).toEqual([article['dateModified']]);
    }
  });

  test('gives each author a node with one name, a page or a note that there is none (GA-08, AU-02, AU-03, AU-05)', () => {
    const withoutPage: unknown[] = [];
    for (const { article, authors } of graphs()) {
      expect(article['author']).toEqual(authors.map((author) => ({ '@id': author['@id'] })));
      for (const { '@type': type, name: authorName, url, sameAs } of authors) {
        expect(['Person', 'Organization']).toContain(type);
        expect(authorName).toMatch(/\S/);
        const addresses = [url, ...listOf(sameAs)].filter((each) => each !== undefined);
        for (const each of addresses) expect(each).toMatch(address);
        if (addresses.length === 0) withoutPage.push(authorName);
      }
    }
    expect(withoutPage.length).toBe(noted('author-without-page').length);
  });

  test.runIf(isSample)(
    'has the name alone in the name of an author: no introduction, no honorific, no list (AU-02, AU-04)',
    () => {
      const names = graphs().flatMap(({ authors }) => authors.map((author) => author['name']));
      expect(names.length).toBeGreaterThan(8);
      for (const each of names) {
        expect(each).not.toMatch(/[,;&/]|\sand\s|^(by|posted by|mr|mrs|ms|dr|prof)\b/i);
        expect(each).not.toContain('Ledger');
      }
    },
  );

  test('shows readers all authors that it tells machines, in the same order (AU-01)', () => {
    for (const { authors, tree } of pages()) {
      const [byline] = classed(tree, 'page-authors');
      const names = byline ? elementsIn(byline, ({ tagName }) => tagName === 'strong').map(textIn) : [];
      expect(names).toEqual(authors.map((author) => author['name']));
      expect(metaOf(tree, 'author')).toEqual(names);
    }
  });

  test('has a publisher with a logo of at least 112 by 112 pixels (GO-01)', () => {
    for (const { publisher, logo } of graphs()) {
      expect(publisher).toMatchObject({
        name: expect.stringMatching(/\S/),
        url: expect.stringMatching(address),
      });
      expect(logo?.['url']).toMatch(address);
      expect(Math.min(amount(logo?.['width']), amount(logo?.['height']))).toBeGreaterThanOrEqual(112);
    }
  });

  test('says as a yes or no whether the story is free (PW-01)', () => {
    for (const { metadata, jsonld } of published.articles) {
      const { article } = graphOf(jsonld);
      expect(article['isAccessibleForFree']).toBe(metadata.access === 'free');
    }
  });

  test('points by its class at each restricted part of the page, and at nothing else (PW-02 to PW-06)', () => {
    for (const { article, tree } of pages()) {
      const parts = listOf(article['hasPart']) as Record<string, unknown>[]; // nodes, as the schema of the graph demands
      if (article['isAccessibleForFree'] === true) expect(parts).toEqual([]);
      for (const { '@type': type, isAccessibleForFree, cssSelector } of parts) {
        expect([type, isAccessibleForFree]).toEqual(['WebPageElement', false]);
        expect(cssSelector).toMatch(/^\.[A-Za-z_-][\w-]*$/);
        const found = classed(tree, String(cssSelector).slice(1));
        expect(found).toHaveLength(1);
        expect(found.map((each) => classed(each, String(cssSelector).slice(1)).length)).toEqual([1]);
      }
      if (parts.length > 0) expect(restrictable).toContain(listOf(article['@type'])[0]);
    }
    if (!isSample) expect(graphs().filter(({ article }) => article['hasPart'])).not.toEqual([]);
  });

  test.runIf(!isSample)('keeps what is restricted out of everything but its own page', () => {
    const restricted = published.articles.filter(({ metadata }) => metadata.access !== 'free');
    expect(restricted.length).toBeGreaterThan(5);
    const texts = published.paths.map((path) => ({ path, text: published.text(path) }));
    for (const { folder, metadata } of restricted) {
      const secret = secretOf(metadata.source.path);
      const found = texts.filter(({ text }) => text.includes(secret)).map(({ path }) => path);
      expect(found).toEqual([`${folder}index.html`]);
    }
  });

  test('lets search engines show large pictures (GI-03)', () => {
    for (const { tree } of pages())
      expect(metaOf(tree, 'robots').join()).toContain('max-image-preview:large');
  });

  function graphs(): Graph[] {
    expect(published.articles.length).toBeGreaterThan(8);
    return published.articles.map(({ jsonld }) => graphOf(jsonld));
  }

  function pages() {
    return published.articles.map(({ jsonld, page }: PublishedArticle) => ({
      ...graphOf(jsonld),
      tree: treeOf(page),
    }));
  }

  function noted(rule: string) {
    return published.diagnostics.filter((each) => each.rule === rule);
  }
});

function graphOf(jsonld: string): Graph {
  const { '@graph': nodes } = JSON.parse(jsonld) as { '@graph': Written[] };
  const [article] = nodes;
  if (!article) throw new Error('The graph is empty');
  const at = (reference: unknown) => {
    const id = (reference as { '@id': string } | undefined)?.['@id']; // references alone are asked for
    return nodes.find((node) => node['@id'] === id);
  };
  const publisher = at(article['publisher']);
  if (!publisher) throw new Error('The article has no publisher');
  return {
    article,
    authors: listOf(article['author']).flatMap((each) => at(each) ?? []),
    images: listOf(article['image']).flatMap((each) => at(each) ?? []),
    publisher,
    logo: at(publisher['logo']),
  };
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

function amount(measure: unknown): number {
  return Number((measure as { value: number } | undefined)?.value ?? measure);
}

function instant(date: unknown): number {
  return Date.parse(String(date));
}

import type { Root } from 'hast';
import { describe, expect, test } from 'vitest';
import { parseXml } from '../../src/xml.ts';
import { elementsIn, treeOf } from './page-tree.ts';
import { goldenEditions } from './published.ts';

const site = 'https://post.example/';
const golden = goldenEditions().find(([name]) => name === 'translations')?.[1];
if (!golden) throw new Error('The golden publication "translations" is gone');
const { paths, text } = golden;

/** The languages that each page names in its head, by the page's address. */
const languages = new Map(
  paths
    .filter(
      (path) => path.endsWith('/index.html') && paths.includes(path.replace('index.html', 'article.jsonld')),
    )
    .map((path) => [new URL(path.replace('index.html', ''), site).href, alternatesIn(treeOf(text(path)))]),
);

// https://developers.google.com/search/docs/specialty/international/localized-versions
describe('the pages of a story in several languages', () => {
  test('name themselves and all others, in full addresses (GH-01)', () => {
    expect(languages.size).toBe(3);
    for (const [url, alternates] of languages) {
      const pages = alternates.filter(({ hreflang }) => hreflang !== 'x-default').map(({ href }) => href);
      expect(pages).toContain(url);
      expect(pages).toEqual([...new Set(pages)]);
      for (const each of languages.keys()) expect(pages).toContain(each);
      for (const each of pages) expect(each).toMatch(/^https:\/\//);
    }
  });

  test('are named back by every page that they name on the site, under the same language (GH-01)', () => {
    for (const [url, alternates] of languages) {
      for (const { href, hreflang } of alternates.filter(({ href }) => href.startsWith(site))) {
        const own = languages.get(url)?.find((each) => each.href === url)?.hreflang;
        expect(languages.get(href)).toContainEqual({ href: url, hreflang: own });
        if (hreflang !== 'x-default') expect(languages.get(href)).toContainEqual({ href, hreflang });
      }
    }
  });

  test('have one page for readers of all other languages, the original (GH-01)', () => {
    for (const alternates of languages.values()) {
      const others = alternates.filter(({ hreflang }) => hreflang === 'x-default');
      expect(others).toEqual([{ href: `${site}2026/03/ferry/`, hreflang: 'x-default' }]);
    }
  });

  test('say in their own language what the links say of them (GH-01)', () => {
    for (const [url, alternates] of languages) {
      const path = `${decodeURIComponent(url.slice(site.length))}index.html`;
      const [root] = elementsIn(treeOf(text(path)), ({ tagName }) => tagName === 'html');
      const own = alternates.find(({ href, hreflang }) => href === url && hreflang !== 'x-default');
      expect(own?.hreflang).toBe(root?.properties['lang']);
    }
  });

  test('have the same languages in the sitemap as in their heads (GH-01)', () => {
    const sitemap = parseXml(text('sitemap.xml'));
    expect(sitemap.attributes['xmlns:xhtml']).toBe('http://www.w3.org/1999/xhtml');
    const listed = sitemap.children.map(({ children }): [unknown, unknown] => [
      children.find(({ name }) => name === 'loc')?.text,
      children
        .filter(({ name, attributes }) => name === 'xhtml:link' && attributes['rel'] === 'alternate')
        .map(({ attributes: { href, hreflang } }) => ({ href, hreflang })),
    ]);
    expect(new Map(listed)).toEqual(languages);
  });

  test('tell nothing of a translation that is not due', () => {
    for (const path of paths) expect(text(path)).not.toMatch(/embargoed|Nordkaje/);
  });
});

function alternatesIn(tree: Root): { href: string; hreflang: string }[] {
  const links = elementsIn(
    tree,
    ({ tagName, properties }) => tagName === 'link' && properties['hrefLang'] !== undefined,
  );
  return links.map(({ properties }) => ({
    href: String(properties['href']),
    hreflang: String(properties['hrefLang']),
  }));
}

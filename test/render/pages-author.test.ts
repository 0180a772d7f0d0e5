import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { scriptsIn } from '../../src/html.ts';
import { type Files, filesUnder, makePublication, put } from '../tools/publication.ts';

const now = '2026-03-12T12:00:00Z';

function configured(authors: Record<string, object>, more: object = {}): Files {
  const site = { name: 'The Example Ledger', url: 'https://news.example/', language: 'en' };
  return { 'copydesk.config.json': JSON.stringify({ site, authors, ...more }) };
}

function story(title: string, fields: string): string {
  return `---\ntitle: ${title}\ndate: 2026-03-09T08:00:00Z\n${fields}\n---\n\nIt sailed.\n`;
}

async function published(
  files: Files,
): Promise<{ root: string; text: (path: string) => string; paths: string[] }> {
  const root = makePublication(files);
  const { summary, diagnostics } = await build({ root, now });
  expect(summary, JSON.stringify(diagnostics)).toMatchObject({ committed: true });
  const text = (path: string) => readFileSync(join(root, 'dist', path), 'utf8');
  return { root, text, paths: [...filesUnder(join(root, 'dist')).keys()] };
}

interface Node {
  '@type': string;
  '@id': string;
  [property: string]: unknown;
}

function nodesOn(page: string): Node[] {
  return scriptsIn(page).flatMap((script) => (JSON.parse(script) as { '@graph': Node[] })['@graph']);
}

const ines = {
  name: 'Ines Duarte',
  honorificPrefix: 'Dr',
  jobTitle: 'Harbour correspondent',
  description: 'Writes about boats.',
  sameAs: ['https://social.example/@ines'],
  knowsAbout: ['Ports'],
};

describe('the page about an author', () => {
  test('is where articles and feeds say that it is', async () => {
    const { text, paths } = await published({
      ...configured({ ines }),
      'articles/ferry.md': story('Ferry', 'author: ines'),
    });
    const url = 'https://news.example/authors/ines/';
    expect(paths).toEqual(
      expect.arrayContaining(
        ['index.html', 'rss.xml', 'atom.xml', 'feed.json'].map((file) => `authors/ines/${file}`),
      ),
    );
    const person = nodesOn(text('2026/03/ferry/index.html')).find((node) => node['@type'] === 'Person');
    expect(person).toMatchObject({ url, '@id': `${url}#author` });
    expect(text('2026/03/ferry/index.html')).toContain(`<a href="${url}" rel="author">Dr Ines Duarte</a>`);
    expect(text('atom.xml')).toContain(`<uri>${url}</uri>`);
    expect(text('sitemap-pages.xml')).toContain(`<loc>${url}</loc>`);
  });

  // https://developers.google.com/search/docs/appearance/structured-data/profile-page: mainEntity is required.
  test('says in ProfilePage markup of the author what articles say', async () => {
    const { text } = await published({
      ...configured({ ines }),
      'articles/ferry.md': story('Ferry', 'author: ines'),
    });
    const nodes = nodesOn(text('authors/ines/index.html'));
    const profile = nodes.find((node) => node['@type'] === 'ProfilePage');
    const person = nodes.find((node) => node['@type'] === 'Person');
    expect(profile?.['mainEntity']).toEqual({ '@id': person?.['@id'] });
    expect(person).toMatchObject({
      name: 'Ines Duarte',
      description: 'Writes about boats.',
      knowsAbout: ['Ports'],
    });
    const inArticle = nodesOn(text('2026/03/ferry/index.html')).find((node) => node['@type'] === 'Person');
    expect(inArticle).toEqual(person);
  });

  test('shows all that its markup says', async () => {
    const { text } = await published({
      ...configured({ ines }),
      'articles/ferry.md': story('Ferry', 'author: ines'),
    });
    const page = text('authors/ines/index.html').replace(/<(script|style)\b.*?<\/\1>/gs, '');
    for (const shown of [
      'Dr Ines Duarte',
      ines.jobTitle,
      ines.description,
      'Ports',
      'social.example/@ines',
      'Ferry',
    ]) {
      expect(page).toContain(shown);
    }
  });

  test('is not made for whoever has a page elsewhere, has not published, or is in no registry', async () => {
    const { paths } = await published({
      ...configured({ ines: { ...ines, url: '/people/ines/' }, sam: { name: 'Sam Example' } }),
      'articles/a.md': story('A', 'authors: [ines, Bo Example]'),
      'articles/b.md': story('B', 'author: sam\ndraft: true'),
    });
    expect(paths.filter((path) => path.startsWith('authors/'))).toEqual([]);
  });

  test('is made where the registry gives its very address', async () => {
    const { paths } = await published({
      ...configured({ ines: { ...ines, url: '/authors/ines/' } }),
      'articles/a.md': story('A', 'author: ines'),
    });
    expect(paths).toContain('authors/ines/index.html');
  });

  test('has no feeds where the configuration wants none', async () => {
    const { paths, text } = await published({
      ...configured({ ines }, { feeds: { authors: false } }),
      'articles/a.md': story('A', 'author: ines'),
    });
    expect(paths.filter((path) => path.startsWith('authors/'))).toEqual([
      'authors/index.html',
      'authors/ines/index.html',
    ]);
    expect(text('authors/ines/index.html')).not.toContain('authors/ines/rss.xml');
  });

  test.each([
    ['another story', { 'articles/b.md': story('Bridge', 'author: ines') }],
    ['another headline', { 'articles/a.md': story('Boat', 'author: ines') }],
    ['another author', { 'articles/a.md': story('Ferry', 'author: kim') }],
    [
      'another biography',
      configured({ ines: { ...ines, description: 'Swims.' }, kim: { name: 'Kim Example' } }),
    ],
  ])('is the same after %s, built anew or not', async (_change, change) => {
    const files = {
      ...configured({ ines, kim: { name: 'Kim Example' } }),
      'articles/a.md': story('Ferry', 'author: ines'),
      'articles/c.md': story('Crane', 'authors: [kim, ines]'),
    };
    const { root } = await published(files);
    put(root, change);
    await build({ root, now });
    const fresh = await published({ ...files, ...change });
    const withoutManifest = (folder: string) =>
      [...filesUnder(join(folder, 'dist'))].filter(([path]) => path !== 'manifest.json');
    expect(withoutManifest(root)).toEqual(withoutManifest(fresh.root));
  });
});

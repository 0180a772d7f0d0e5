import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scriptsIn } from '../../src/html.ts';
import { nodesOf } from './json-ld.ts';
import { elementsIn, treeOf } from './page-tree.ts';
import { type Published, publish } from './published.ts';

describe('the identity of people and sections', () => {
  test('lets two authors of one story sound alike in Latin letters', async () => {
    const { articles } = await published({ 'a.md': story('author: [李明, 黎明]') });
    const nodes = (JSON.parse(articles[0]?.jsonld ?? '') as { '@graph': { '@id': string }[] })['@graph'];
    expect(nodes.filter((node) => node['@id'].includes('#author-'))).toHaveLength(2);
  });

  test('gives two people of two stories an @id each, for an @id names one thing', async () => {
    const { articles } = await published({
      'a.md': story('author: {name: 李明, url: /one/}'),
      'b.md': story('author: {name: 黎明, url: /two/}'),
    });
    const ids = articles.map(({ jsonld }) => /"@id": "[^"]*#author-[^"]*"/.exec(jsonld)?.[0]);
    expect(new Set(ids).size).toBe(2);
  });

  test('keeps two sections apart that sound alike in Latin letters', async () => {
    const { articles } = await published({ 'a.md': story('section: [世纪, 实际]') });
    expect(articles[0]?.metadata.articleSection.map(({ name }) => name)).toEqual(['世纪', '实际']);
  });
});

describe('addresses', () => {
  test('are percent-encoded in the query of a local picture too (RFC 3986)', async () => {
    const { articles } = await published({ 'a.md': story(`image: '/a.gif?v=<ü "x">'`), 'a.gif': 'GIF89a' });
    expect(articles[0]?.metadata.image[0]?.url).toBe('https://x.example/a.gif?v=%3C%C3%BC%20%22x%22%3E');
  });

  test.each(['CC BY 4.0', '/terms/'])(
    'are what a licence becomes, or it is left out (JSON-LD drops relative IRIs): %s',
    async (license) => {
      const { articles } = await published({
        'a.md': story(`image: {url: https://c.example/a.png, license: ${license}}`),
      });
      await expect(nodesOf(JSON.parse(articles[0]?.jsonld ?? ''))).resolves.not.toEqual([]);
    },
  );
});

describe('ids of a page are unique (HTML, 3.2.6 the id attribute)', () => {
  test('when the restricted part has a heading that the free part has', async () => {
    const body = '## Timetable\n\nFree\n\n<!--members-only-->\n\n## Timetable\n\nNot free';
    expect(doubledIds(await published({ 'a.md': story('access: subscription', body) }))).toEqual([]);
  });

  test('when a heading has the name of a part of the page', async () => {
    const body = '## Page main\n\nText\n\n## Page feeds\n\nText';
    expect(doubledIds(await published({ 'a.md': story('lang: en', body) }))).toEqual([]);
  });

  test('when the author uses an id twice', async () => {
    const body = '<p id="x">one</p>\n\n<p id="x">two</p>';
    expect(doubledIds(await published({ 'a.md': story('lang: en', body) }))).toEqual([]);
  });
});

test('a film has the thumbnail that Google demands, where the story has a picture', async () => {
  const fields = 'image: https://c.example/a.png\nvideo: https://c.example/a.mp4';
  const { articles } = await published({ 'a.md': story(fields) });
  const [script = ''] = scriptsIn(articles[0]?.page ?? '');
  const nodes = (JSON.parse(script) as { '@graph': Record<string, unknown>[] })['@graph'];
  const film = nodes.find((node) => node['@type'] === 'VideoObject');
  expect(film?.['thumbnailUrl']).toBe('https://c.example/a.png');
});

test('a media type that is none does not keep the edition back: it is a finding about its own line', async () => {
  const { diagnostics } = await published({
    'a.md': story('audio: {url: https://c.example/a, type: an mp3}'),
  });
  expect(diagnostics.map(({ path }) => path)).toContain('articles/a.md');
});

/** Builds a publication of these files in the folder of the articles, and takes it away again. */
async function published(files: Record<string, string>): Promise<Published> {
  const root = mkdtempSync(join(tmpdir(), 'copydesk-found-'));
  try {
    const configuration = { site: { name: 'X', url: 'https://x.example/' } };
    writeFileSync(join(root, 'copydesk.config.json'), JSON.stringify(configuration));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, 'articles', name)), { recursive: true });
      writeFileSync(join(root, 'articles', name), text);
    }
    const edition = await publish(root, '2026-03-10T12:00:00Z');
    edition.remove();
    return edition;
  } finally {
    rmSync(root, { recursive: true });
  }
}

function story(fields: string, body = 'Text'): string {
  return `---\ntitle: A story\ndate: 2026-03-09T08:00:00Z\n${fields}\n---\n\n${body}\n`;
}

function doubledIds({ articles }: Published): string[] {
  const tree = treeOf(articles[0]?.page ?? '');
  const ids = elementsIn(tree, ({ properties }) => properties['id'] !== undefined).map(({ properties }) =>
    String(properties['id']),
  );
  expect(ids.length).toBeGreaterThan(1);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

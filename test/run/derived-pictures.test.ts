import { readFileSync, statSync, unlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { build, check } from '../../src/build.ts';
import { type Files, filesUnder, makePublication, put } from '../tools/publication.ts';

const now = '2026-03-10T12:00:00Z';
const configuration = (images: object) =>
  JSON.stringify({ site: { name: 'Ledger', url: 'https://news.example/' }, images });
const story = (image: string, rest = '') =>
  `---\ntitle: Ferry\ndate: 2026-03-09\nimage: ${image}\n${rest}---\n\nThe ferry sailed.\n`;

/** A picture whose left half is red and whose right half is blue; as a camera writes it that was held upright, if so. */
async function picture(width: number, height: number, orientation = 1): Promise<Buffer> {
  const half = { width: Math.floor(width / 2), height, channels: 3 as const, background: '#f00' };
  const red = await sharp({ create: half }).png().toBuffer();
  const blue = { width, height, channels: 3 as const, background: '#00f' };
  const whole = sharp({ create: blue }).composite([{ input: red, left: 0, top: 0 }]);
  return orientation === 1 ? whole.jpeg().toBuffer() : whole.withMetadata({ orientation }).jpeg().toBuffer();
}

async function published(files: Files, images: object = { derive: true }) {
  const root = makePublication({ 'copydesk.config.json': configuration(images), ...files });
  const { summary, diagnostics } = await build({ root, now });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors).toEqual([]);
  expect(summary.committed).toBe(true);
  return { root, names: namesIn(root) };
}

function namesIn(root: string): string[] {
  return [...filesUnder(join(root, 'dist')).keys()].filter((name) => /\.(?:jpg|png|webp|gif)$/.test(name));
}

async function sizeOf(root: string, name: string): Promise<string> {
  const { width, height } = await sharp(join(root, 'dist', name)).metadata();
  return `${width}x${height}`;
}

describe('pictures that are made', () => {
  test('have the shapes that Google asks for and the smaller widths, and tell of them everywhere (GA-06)', async () => {
    const { root, names } = await published({
      'articles/a.md': story('{ url: a.jpg, alt: Two halves, credit: Ana Example }'),
      'articles/a.jpg': await picture(2400, 1600),
    });
    const sizes = await Promise.all(
      names.map(async (name) => `${name.slice(10)} ${await sizeOf(root, name)}`),
    );
    expect(sizes).toEqual([
      'a-1200w.jpg 1200x800',
      'a-1600w.jpg 1600x1067',
      'a-16x9-1600.jpg 1600x900',
      'a-1x1-1600.jpg 1600x1600',
      'a-480w.jpg 480x320',
      'a-4x3-1600.jpg 1600x1200',
      'a-800w.jpg 800x533',
      'a.jpg 2400x1600',
    ]);
    const page = readFileSync(join(root, 'dist/2026/03/a/index.html'), 'utf8');
    expect(page).toContain(
      '<meta property="og:image" content="https://news.example/2026/03/a/a-16x9-1600.jpg">',
    );
    expect(page).toMatch(/srcset="https:\S+a-480w\.jpg 480w, .*a\.jpg 2400w"/);
    const { '@graph': nodes } = JSON.parse(readFileSync(join(root, 'dist/2026/03/a/article.jsonld'), 'utf8'));
    expect(nodes[0].image).toEqual(
      ['', '-16x9', '-4x3', '-1x1'].map((end) => ({
        '@id': `https://news.example/2026/03/a/#image-1${end}`,
      })),
    );
    const crop = nodes.find((node: { '@id': string }) => node['@id'].endsWith('#image-1-1x1'));
    expect(crop).toMatchObject({
      creditText: 'Ana Example',
      description: 'Two halves',
      width: { value: 1600 },
    });
    const manifest = JSON.parse(readFileSync(join(root, 'dist/manifest.json'), 'utf8'));
    const entry = manifest.files.find(({ path }: { path: string }) => path.endsWith('a-1x1-1600.jpg'));
    expect(entry).toMatchObject({ encodingFormat: 'image/jpeg', source: 'articles/a.md' });
    expect(entry.contentSize).toBe(statSync(join(root, 'dist/2026/03/a/a-1x1-1600.jpg')).size);
  });

  test('are never larger than what they are made from, and none where a crop would serve nobody', async () => {
    const { root, names } = await published({
      'articles/a.md': story('{ url: a.jpg, alt: A }'),
      'articles/a.jpg': await picture(500, 240),
    });
    const sizes = await Promise.all(names.map((name) => sizeOf(root, name)));
    expect(names.map((name) => name.slice(10))).toEqual([
      'a-16x9-427.jpg',
      'a-1x1-240.jpg',
      'a-480w.jpg',
      'a-4x3-320.jpg',
      'a.jpg',
    ]);
    expect(sizes).toEqual(['427x240', '240x240', '480x230', '320x240', '500x240']);
  });

  test.each([
    ['30% 50%', 'a-1x1-1000-30-50.jpg', '#f00'],
    ['[90, 50]', 'a-1x1-1000-90-50.jpg', '#00f'],
    ['right', 'a-1x1-1000-100-50.jpg', '#00f'],
    ['{ x: 0, y: 0.5 }', 'a-1x1-1000-0-50.jpg', '#f00'],
  ])('are cut around the focus %s', async (focus, name, colour) => {
    const { root } = await published({
      'articles/a.md': story(`\n  url: a.jpg\n  alt: A\n  focalPoint: ${focus}`),
      'articles/a.jpg': await picture(3000, 1000),
    });
    const { dominant } = await sharp(join(root, 'dist/2026/03/a', name)).stats();
    expect(dominant.r > 200 ? '#f00' : '#00f').toBe(colour);
  });

  test('stand upright as people see the picture, whatever way the camera was held', async () => {
    const { root, names } = await published({
      'articles/a.md': story('{ url: a.jpg, alt: A }'),
      'articles/a.jpg': await picture(1600, 1200, 6),
    });
    expect(await sizeOf(root, names.find((name) => name.endsWith('800w.jpg')) ?? '')).toBe('800x1067');
    expect(await sizeOf(root, names.find((name) => name.includes('-16x9-')) ?? '')).toBe('1200x675');
  });

  test('are not made of what others cannot scale, of the logo, and of pictures for readers with access', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="1000"/>';
    const { names } = await published({
      'articles/a.md': story('{ url: a.svg, alt: A }', 'access: subscription\n').replace(
        'The ferry',
        '<!--members-only-->\n\n![Secret](b.jpg)\n\nThe ferry',
      ),
      'articles/a.svg': svg,
      'articles/b.jpg': await picture(2400, 1600),
    });
    expect(names).toEqual(['2026/03/a/members-only/b.jpg']);
  });

  test('are the same bytes whenever they are made', async () => {
    const files = {
      'articles/a.md': story('{ url: a.jpg, alt: A }'),
      'articles/a.jpg': await picture(1000, 700),
    };
    const [one, two] = [await published(files), await published(files)];
    expect(filesUnder(join(one.root, 'dist'))).toEqual(filesUnder(join(two.root, 'dist')));
  });
});

describe('the next build', () => {
  const jpg = 'dist/2026/03/a/a-1x1-700.jpg';
  const files = async () => ({
    'articles/a.md': story('{ url: a.jpg, alt: A }'),
    'articles/b.md': story('none'),
    'articles/a.jpg': await picture(1000, 700),
  });

  test('makes none again that stands, though its article or another changed', async () => {
    const { root } = await published(await files());
    const before = statSync(join(root, jpg));
    for (const change of ['articles/b.md', 'articles/a.md']) {
      const text = readFileSync(join(root, change), 'utf8').replace('title: Ferry', `title: Boat ${change}`);
      put(root, { [change]: text });
      const develop = vi.spyOn(sharp.prototype, 'toBuffer');
      expect((await build({ root, now })).summary.committed).toBe(true);
      expect(develop).not.toHaveBeenCalled();
      develop.mockRestore();
      expect(statSync(join(root, jpg)).mtimeMs).toBe(before.mtimeMs);
    }
  });

  test('makes them again of another picture, and what somebody took away', async () => {
    const { root } = await published(await files());
    const before = readFileSync(join(root, jpg));
    unlinkSync(join(root, jpg));
    const develop = vi.spyOn(sharp.prototype, 'toBuffer');
    await build({ root, now });
    expect(develop).toHaveBeenCalledTimes(1);
    develop.mockRestore();
    expect(readFileSync(join(root, jpg))).toEqual(before);
    put(root, { 'articles/a.jpg': await picture(1000, 700, 3) });
    utimesSync(join(root, 'articles/a.jpg'), 1, 1);
    await build({ root, now });
    expect(readFileSync(join(root, jpg)).equals(before)).toBe(false);
  });

  test('takes them away when nobody wants them any more', async () => {
    const { root } = await published(await files());
    put(root, { 'copydesk.config.json': configuration({ derive: false }) });
    await build({ root, now });
    expect(namesIn(root)).toEqual(['2026/03/a/a.jpg']);
  });
});

describe('what cannot be made', () => {
  afterEach(() => vi.doUnmock('sharp'));

  test('of a damaged picture stops the edition with a finding at the picture (picture-not-made)', async () => {
    const whole = await picture(1200, 900);
    const root = makePublication({
      'copydesk.config.json': configuration({ derive: true }),
      'articles/a.md': story('{ url: a.jpg, alt: A }'),
      'articles/a.jpg': whole.subarray(0, whole.length / 2),
    });
    const { diagnostics, summary } = await build({ root, now });
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ path, rule }) => `${path} ${rule}`)).toEqual(
      errors.map(() => 'articles/a.jpg picture-not-made'),
    );
    expect(errors.length).toBeGreaterThan(0);
    expect(summary.committed).toBe(false);
  });

  test('for want of the package sharp is told to whoever asks for it, also by a check', async () => {
    vi.resetModules();
    vi.doMock('sharp', () => {
      throw new Error("Cannot find package 'sharp'");
    });
    const fresh = await import('../../src/build.ts');
    const files = { 'articles/a.md': story('none') };
    const root = makePublication({ 'copydesk.config.json': configuration({ derive: true }), ...files });
    await expect(fresh.build({ root, now })).rejects.toThrow(/sharp.*is not installed: npm install/);
    await expect(fresh.check({ root, now })).rejects.toThrow(/sharp.*is not installed/);
    put(root, { 'copydesk.config.json': configuration({}) });
    expect((await fresh.build({ root, now })).summary.committed).toBe(true);
  });

  test('is no matter for a check, which makes nothing', async () => {
    const root = makePublication({
      'copydesk.config.json': configuration({ derive: true }),
      'articles/a.md': story('{ url: a.jpg, alt: A }'),
      'articles/a.jpg': await picture(1200, 900),
    });
    const { summary } = await check({ root, now });
    expect(summary.errors).toBe(0);
  });
});

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { OperatorFault } from '../../src/operator-fault.ts';
import { guidOf } from '../../src/render/podcasts/guid.ts';
import { parseXml, type XmlElement } from '../../src/xml.ts';
import { makePublication } from '../tools/publication.ts';

const now = '2026-03-10T12:00:00Z';
const show = {
  image: 'https://news.example/cover.png',
  category: 'News',
  subcategory: 'Daily News',
  explicit: false,
  owner: { name: 'Audio & desk', email: 'audio@news.example' },
};
const python = '/usr/bin/python3';
const hasReader = spawnSync(python, ['-c', 'import podcastparser']).status === 0;
if (!hasReader) {
  console.warn('podcastparser is not there: no podcast app is asked (apt-get install python3-podcastparser)');
}

describe('a podcast', () => {
  test('has what Apple requires of a show and of an episode', async () => {
    const channel = await channelOf();
    // https://help.apple.com/itc/podcasts_connect/#/itcb54353390, "Required tags".
    expect(textOf(channel, 'title')).toBe('Tides & Times');
    expect(textOf(channel, 'description')).toBe('Heard in the harbour');
    expect(textOf(channel, 'language')).toBe('en');
    expect(childOf(channel, 'itunes:image')?.attributes['href']).toBe('https://news.example/cover.png');
    const category = childOf(channel, 'itunes:category');
    expect(category?.attributes['text']).toBe('News');
    expect(category?.children.map(({ name, attributes }) => [name, attributes['text']])).toEqual([
      ['itunes:category', 'Daily News'],
    ]);
    expect(textOf(channel, 'itunes:explicit')).toBe('false');
    const [first] = itemsIn(channel);
    expect(textOf(first, 'title')).toBe('The second episode');
    expect(childOf(first, 'enclosure')?.attributes).toEqual({
      url: 'https://media.example/2.mp3',
      length: '2222',
      type: 'audio/mpeg',
    });
  });

  test('has what Apple recommends, and what the open namespace knows', async () => {
    const channel = await channelOf();
    expect(textOf(channel, 'itunes:author')).toBe('The Example Ledger');
    expect(textOf(channel, 'itunes:type')).toBe('episodic');
    expect(textOf(channel, 'link')).toBe('https://news.example/sections/audio/');
    expect(childOf(channel, 'itunes:owner')?.children.map(({ text }) => text)).toEqual([
      'Audio & desk',
      'audio@news.example',
    ]);
    expect(childOf(channel, 'podcast:locked')).toMatchObject({
      text: 'yes',
      attributes: { owner: 'audio@news.example' },
    });
    expect(textOf(channel, 'podcast:guid')).toBe(guidOf('https://news.example/sections/audio/podcast.xml'));
    const [self] = channel.children.filter(({ name }) => name === 'atom:link');
    expect(self?.attributes['href']).toBe('https://news.example/sections/audio/podcast.xml');
    const [first, second] = itemsIn(channel);
    expect(textOf(first, 'itunes:duration')).toBe('125');
    expect(textOf(first, 'guid')).toBe('https://news.example/2026/03/two/');
    expect(textOf(first, 'pubDate')).toBe('Tue, 10 Mar 2026 08:00:00 GMT');
    expect(childOf(first, 'podcast:transcript')?.attributes).toEqual({
      url: 'https://media.example/2.vtt',
      type: 'text/vtt',
    });
    expect(textOf(second, 'itunes:duration')).toBeUndefined();
  });

  test('holds the stories of its section that have a file of sound, and no others', async () => {
    const channel = await channelOf();
    expect(itemsIn(channel).map((item) => textOf(item, 'title'))).toEqual([
      'The second episode',
      'The first episode',
    ]);
  });

  // Both are examples of others: https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/guid.md
  test.each([
    ['https://mp3s.nashownotes.com/pc20rss.xml', '917393e3-1b1e-5cef-ace4-edaa54e1f810'],
    [
      'https://bigal.github.io/breakfast-wrap-feed/breakfast-wrap.xml',
      'f95d7b89-e1ee-554c-be7f-f126f0b92dae',
    ],
  ])('has the identity that everybody finds for %s', (url, guid) => {
    expect(guidOf(url)).toBe(guid);
    expect(guidOf(`${url}/`)).toBe(guid);
  });

  test.skipIf(!hasReader)('is read by a podcast app as it is meant', async () => {
    const root = publicationWith();
    await build({ root, now });
    const script = [
      'import json, sys, podcastparser',
      'print(json.dumps(podcastparser.parse("https://news.example/sections/audio/podcast.xml", open(sys.argv[1], "rb"))))',
    ].join('\n');
    const { stdout, stderr } = spawnSync(python, ['-c', script, podcastIn(root)], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({
      title: 'Tides & Times',
      link: 'https://news.example/sections/audio/',
      cover_url: 'https://news.example/cover.png',
      explicit: false,
      type: 'episodic',
      itunes_author: 'The Example Ledger',
      itunes_owner: { name: 'Audio & desk', email: 'audio@news.example' },
      itunes_categories: [['News', 'Daily News']],
      episodes: [
        {
          title: 'The second episode',
          guid: 'https://news.example/2026/03/two/',
          published: Date.parse('2026-03-10T08:00:00Z') / 1000,
          total_time: 125,
          enclosures: [{ url: 'https://media.example/2.mp3', file_size: 2222, mime_type: 'audio/mpeg' }],
        },
        { title: 'The first episode', enclosures: [{ url: 'https://media.example/1.mp3' }] },
      ],
    });
  });

  test.each([
    [{ category: 'Newz' }, 'There is no category "Newz" of podcasts'],
    [{ subcategory: 'Fishing' }, '"Fishing" is no part of the category "News"'],
    [{ category: 'History', subcategory: 'Daily News' }, '"Daily News" is no part of the category "History"'],
    [{ image: 'https://[cover' }, '"https://[cover" is not a web address'],
    [{ explicit: 'no' }, 'explicit'],
  ])('is refused where no directory would take it: %j', async (wrong, said) => {
    const root = publicationWith({ ...show, ...wrong });
    const fault = await build({ root, now }).catch((each: unknown) => each);
    expect(fault).toBeInstanceOf(OperatorFault);
    const { diagnostics } = fault as OperatorFault; // asserted above
    expect(diagnostics.map(({ message }) => message).join('\n')).toContain(said);
  });

  test('of a section that there is not is refused', async () => {
    const root = publicationWith(show, 'radio');
    await expect(build({ root, now })).rejects.toMatchObject({
      diagnostics: [{ message: 'There is no section "radio" for a podcast' }],
    });
  });

  test('is found in the head and at the foot of the page of its section, and nowhere on pages of others', async () => {
    const root = publicationWith({ ...show, title: 'The "Quay" <hour>' });
    await build({ root, now });
    const page = readFileSync(join(root, 'dist/sections/audio/index.html'), 'utf8');
    const [head = '', foot = ''] = [page.split('</head>')[0], page.split('<footer')[1]];
    const links = [...head.matchAll(/<link rel="alternate" href="([^"]+)"[^>]*title="([^"]+)">/g)];
    // The first is what reading apps subscribe to: the stories of the section.
    expect(links.map((link) => link[1])[0]).toBe('https://news.example/sections/audio/rss.xml');
    const [, , title] = links.find((link) => link[1]?.endsWith('/podcast.xml')) ?? [];
    expect(title).toMatch(/^The (&quot;|&#x22;|&#34;)Quay\1 (<|&lt;|&#x3C;)hour> \(Podcast\)$/);
    expect(links.find((link) => link[1]?.endsWith('/podcast.xml'))?.[0]).toContain(
      'type="application/rss+xml"',
    );
    expect(foot).toContain('href="https://news.example/sections/audio/podcast.xml"');
    expect(foot).toContain('>Podcast</a>');
    for (const other of ['index.html', 'sections/town/index.html']) {
      expect(readFileSync(join(root, 'dist', other), 'utf8')).not.toContain('podcast.xml');
    }
  });

  test('is listed with the feeds under its own name, also where sections have no feeds', async () => {
    for (const sections of [true, false]) {
      const root = publicationWith({ ...show, title: 'Heard on the Quay' }, 'audio', { sections });
      await build({ root, now });
      const page = readFileSync(join(root, 'dist/feeds/index.html'), 'utf8');
      const [, after = ''] = page.split('>Podcasts</h2>');
      expect(after).toMatch(/^<ul[^>]*><li><p>Heard on the Quay<\/p>/);
      expect(after).toContain('href="https://news.example/sections/audio/podcast.xml"');
      expect(page.includes('sections/audio/rss.xml')).toBe(sections);
    }
  });

  test('publishes its cover with the files of the articles', async () => {
    const root = publicationWith({ ...show, image: '/img/cover.png' });
    await build({ root, now });
    const [channel] = parseXml(readFileSync(podcastIn(root), 'utf8')).children;
    expect(childOf(channel, 'itunes:image')?.attributes['href']).toBe('https://news.example/img/cover.png');
    expect(existsSync(join(root, 'dist/img/cover.png'))).toBe(true);
  });
});

function publicationWith(podcast: object = show, slug = 'audio', feeds: object = {}): string {
  return makePublication({
    'copydesk.config.json': JSON.stringify({
      site: { name: 'The Example Ledger', url: 'https://news.example/' },
      sections: {
        audio: { name: 'Tides & Times', description: 'Heard in the harbour' },
        town: { name: 'Town' },
      },
      podcasts: { [slug]: podcast },
      feeds,
    }),
    'articles/img/cover.png': readFileSync(
      join(import.meta.dirname, '../golden/every-field/articles/img/logo.png'),
    ),
    'articles/one.md': story(
      { title: 'The first episode', date: '2026-03-09T08:00:00Z' },
      'audio: { url: https://media.example/1.mp3, type: audio/mpeg, length: 1111 }',
    ),
    'articles/two.md': story(
      { title: 'The second episode', date: '2026-03-10T08:00:00Z' },
      'audio: { url: https://media.example/2.mp3, type: audio/mpeg, length: 2222, duration: 124.6, transcript: https://media.example/2.vtt }',
    ),
    'articles/silent.md': story({ title: 'A story without sound', date: '2026-03-09T09:00:00Z' }, ''),
    'articles/elsewhere.md': story(
      { title: 'Sound of another section', date: '2026-03-09T10:00:00Z', section: 'Town' },
      'audio: { url: https://media.example/3.mp3, type: audio/mpeg, length: 3333 }',
    ),
    'articles/later.md': story(
      { title: 'An episode that is yet to come', date: '2026-03-09T11:00:00Z', embargo: '2027-01-01' },
      'audio: { url: https://media.example/4.mp3, type: audio/mpeg, length: 4444 }',
    ),
  });
}

function story(fields: Record<string, string>, audio: string): string {
  const all = { section: 'audio', author: 'Ana Example', ...fields };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return `---\n${[...lines, ...(audio ? [audio] : [])].join('\n')}\n---\n\nWhat is heard in this episode.\n`;
}

async function channelOf(): Promise<XmlElement> {
  const root = publicationWith();
  await build({ root, now });
  const [channel] = parseXml(readFileSync(podcastIn(root), 'utf8')).children;
  if (!channel) throw new Error('The feed has no channel');
  return channel;
}

function podcastIn(root: string): string {
  return join(root, 'dist/sections/audio/podcast.xml');
}

function itemsIn(channel: XmlElement): XmlElement[] {
  return channel.children.filter(({ name }) => name === 'item');
}

function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((child) => child.name === name);
}

function textOf(parent: XmlElement | undefined, name: string): string | undefined {
  return childOf(parent, name)?.text;
}

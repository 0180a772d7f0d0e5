import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkOutput } from '../../../src/check/gate.ts';
import type { Output } from '../../../src/contracts.ts';

const rss = `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>N</title><link>https://news.example/</link><description>D</description>
<lastBuildDate>Mon, 09 Mar 2026 07:05:00 GMT</lastBuildDate>
<image><url>https://news.example/logo.png</url><title>N</title><link>https://news.example/</link></image>
<atom:link rel="self" type="application/rss+xml" href="https://news.example/rss.xml"/>
<item><title>A</title><link>https://news.example/a/</link><guid isPermaLink="false">tag:a</guid>
<pubDate>Mon, 09 Mar 2026 07:05:00 GMT</pubDate><description>S</description>
<content:encoded>&lt;p title="&gt;"&gt;&lt;a href="https://news.example/b/"&gt;B&lt;/a&gt; &lt;code&gt;&amp;lt;a href="/c/"&gt;&lt;/code&gt;&lt;/p&gt;</content:encoded>
<dc:creator>Ana Example</dc:creator><source url="https://wire.example/rss.xml">Wire</source><category>x</category><category>y</category>
<enclosure url="https://news.example/a.mp3" type="audio/mpeg" length="0"/></item>
</channel></rss>`;

const atom = `<feed xml:lang="en" xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xmlns:fh="http://purl.org/syndication/history/1.0">
<id>https://news.example/</id><title>N</title><updated>2026-03-09T08:05:00Z</updated>
<author><name>N</name><uri>https://news.example/</uri><email>desk@news.example</email></author>
<link rel="self" href="https://news.example/archive/1/atom.xml"/><link rel="current" href="https://news.example/atom.xml"/>
<fh:archive/><at:deleted-entry ref="tag:b" when="2026-03-09T07:05:00Z"/>
<entry><id>tag:a</id><title>A</title><updated>2026-03-09T08:05:00+01:00</updated><published>2026-03-09T07:05:00Z</published>
<link href="https://news.example/a/"/><link rel="enclosure" length="7" href="https://news.example/a.mp3"/>
<category term="x"/><source><id>tag:w</id><title>W</title><updated>2026-03-09T07:05:00Z</updated></source><content type="html">&lt;img src="https://news.example/a.png"&gt;</content></entry>
</feed>`;

const sitemap = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://news.example/a/</loc><lastmod>2026-03-09T07:05:00Z</lastmod><news:news><news:publication><news:name>N</news:name><news:language>en</news:language></news:publication>
<news:publication_date>2026-03-09T08:05:00+01:00</news:publication_date><news:title>A</news:title></news:news></url>
<url><loc>https://news.example/b/</loc></url></urlset>`;

/** What one wrong place in a sound document breaks. */
type Case = [rule: string, what: string, right: string | RegExp, wrong: string];

const ofRss: Case[] = [
  ['RS-01', 'another version', 'version="2.0"', 'version="0.92"'],
  ['RS-01', 'two channels', '</channel>', '</channel><channel/>'],
  ['RS-02', 'no description of the channel', '<description>D</description>', ''],
  ['RS-02', 'two languages', '<image>', '<language>en</language><language>pt</language><image>'],
  ['RS-03', 'elements in a title', '<title>A</title>', '<title><b>A</b></title>'],
  ['RS-05', 'a date of another form', /Mon, 09 Mar(?=.*\n?.*S<)/, '2026-03-09'],
  ['RS-05', 'a date without a leading zero', /Mon, 09 Mar/, 'Mon, 9 Mar'],
  ['RS-06', 'a relative address', '<link>https://news.example/a/', '<link>/a/'],
  ['RS-06', 'an address with letters that are no URI', 'example/a.mp3', 'example/ä.mp3'],
  [
    'RS-07',
    'neither title nor description',
    /<title>A<\/title>|<description>S<\/description>\n<content.*/g,
    '',
  ],
  [
    'RS-07',
    'two enclosures',
    '<enclosure',
    '<enclosure url="https://a.example/" type="a/b" length="0"/><enclosure',
  ],
  [
    'RS-08',
    'an author without an e-mail address',
    /<dc:creator>.*<\/dc:creator>/,
    '<author>Ana Example</author>',
  ],
  ['RS-09', 'an author twice over', '<dc:creator>', '<author>ana@news.example (Ana)</author><dc:creator>'],
  ['RS-10', 'no guid', '<guid isPermaLink="false">tag:a</guid>', ''],
  ['RS-10', 'a permanent link that is none', ' isPermaLink="false"', ''],
  ['RS-11', 'a relative address in the story', 'href="https://news.example/b/"', 'href="/b/"'],
  ['RS-11', 'a fragment in the summary', '<description>S', '<description>&lt;a href="#b"&gt;'],
  ['RS-12', 'the story before the summary', /(<description>S.*)\n(<content.*)/, '$2$1'],
  ['RS-12', 'the story without a summary', '<description>S</description>', ''],
  ['RS-13', 'an enclosure without a length', ' length="0"', ''],
  ['RS-13', 'an enclosure without a type', ' type="audio/mpeg"', ''],
  ['RS-15', 'no link to itself', /<atom:link.*/, ''],
  ['RS-15', 'a link to itself of another type', 'application/rss+xml', 'text/xml'],
  ['RS-16', 'a source without an address', ' url="https://wire.example/rss.xml"', ''],
  ['RS-17', 'an SVG for an image', 'logo.png', 'logo.svg'],
  [
    'RS-17',
    'an image of another name',
    '<title>N</title><link>https://news.example/</link></image>',
    '<title>M</title><link>https://news.example/</link></image>',
  ],
  ['RS-18', 'a feed that is older than its item', '<lastBuildDate>Mon, 09', '<lastBuildDate>Sun, 08'],
  ['RS-19', 'an element after the items', '</channel>', '<generator>x</generator></channel>'],
  ['JF-03', 'an id twice', /(<item>[\s\S]*<\/item>)/, '$1$1'],
];

const ofAtom: Case[] = [
  ['AT-01', 'no title of an entry', '<title>A</title>', ''],
  ['AT-01', 'two ids of the feed', '<id>https', '<id>tag:x</id><id>https'],
  ['AT-02', 'no author at all', /<author>.*<\/author>/, ''],
  ['AT-03', 'an author without a name', '<name>N</name>', ''],
  ['AT-03', 'an e-mail address that is none', 'desk@news.example', 'desk'],
  ['AT-04', 'a date without seconds', '08:05:00+01:00', '08:05+01:00'],
  ['AT-04', 'a date in lower case', '<published>2026-03-09T', '<published>2026-03-09t'],
  ['AT-05', 'an id that is no IRI', '<id>tag:a', '<id>a'],
  ['AT-06', 'an id twice', /(<entry>[\s\S]*<\/entry>)/, '$1$1'],
  [
    'AT-07',
    'neither content nor a page',
    /<link href="https:\/\/news.example\/a\/"\/>|<content.*<\/content>/g,
    '',
  ],
  [
    'AT-07',
    'two pages',
    '<link href="https://news.example/a/"/>',
    '<link href="https://news.example/a/"/><link href="https://news.example/b/"/>',
  ],
  ['AT-08', 'content from elsewhere', 'type="html">', 'type="video/mp4" src="https://news.example/a.mp4">'],
  ['AT-09', 'content of another type', 'type="html"', 'type="markdown"'],
  ['AT-10', 'a category without a term', 'term="x"', 'label="x"'],
  ['AT-11', 'no link to itself', 'rel="self"', 'rel="related"'],
  ['AT-12', 'a length that is no number', 'length="7"', 'length="7 MB"'],
  ['AT-13', 'a feed that is older than its entry', 'T08:05:00Z', 'T06:05:00Z'],
  ['AT-15', 'a source without a title', '<title>W</title>', ''],
  ['AT-16', 'no language', ' xml:lang="en"', ''],
  ['AT-16', 'a relative address in the story', 'src="https://news.example/a.png"', 'src="a.png"'],
  ['FH-01', 'an archive that leads to no feed', 'rel="current"', 'rel="related"'],
  ['FH-02', 'a deleted entry without a date', ' when="2026-03-09T07:05:00Z"', ''],
  ['FH-02', 'an entry that is deleted too', 'ref="tag:b"', 'ref="tag:a"'],
  [
    'WS-01',
    'a hub beside two links to itself',
    '<link rel="self"',
    '<link rel="hub" href="https://hub.example/"/><link rel="self" href="https://news.example/"/><link rel="self"',
  ],
];

const ofSitemaps: Case[] = [
  ['NS-01', 'another namespace of news', 'sitemap-news/0.9', 'sitemap-news/1.0'],
  ['NS-01', 'another namespace of sitemaps', 'schemas/sitemap/0.9', 'schemas/sitemap/1.0'],
  ['NS-02', 'two stories of one address', /(<news:news>[\s\S]*<\/news:news>)/, '$1$1'],
  ['NS-04', 'no name of the publication', '<news:name>N</news:name>', ''],
  ['NS-05', 'a locale for a language', '>en<', '>en-GB<'],
  ['NS-06', 'a moment without an offset', '08:05:00+01:00', '08:05:00'],
  ['NS-07', 'no headline', '<news:title>A', '<news:title>'],
  [
    'NS-09',
    'keywords, which are no longer read',
    '<news:title>',
    '<news:keywords>x</news:keywords><news:title>',
  ],
  ['NS-10', 'a relative address', '<loc>https://news.example/b/', '<loc>/b/'],
  ['NS-10', 'an address of another host', 'news.example/b/', 'other.example/b/'],
  ['NS-10', 'an address twice', 'example/b/', 'example/a/'],
];

describe.each([
  ['RSS feed', rss, ofRss],
  ['Atom feed', atom, ofAtom],
  ['sitemap', sitemap, ofSitemaps],
])('a finished %s', (_format, sound, cases) => {
  test('goes out where it holds to the rules', () => {
    expect(faultsIn(sound)).toEqual([]);
  });

  test.each(cases)('does not by %s: %s', (_rule, _what, right, wrong) => {
    const broken = sound.replace(right, wrong);
    expect(broken).not.toBe(sound);
    const found = faultsIn(broken);
    expect(found).not.toEqual([]);
    expect(found.join()).not.toMatch(/: \d+:\d+ /); // it is XML still
  });
});

test('a news sitemap goes out with 1,000 stories and not with more (NS-02)', () => {
  const [story = ''] = /<url>[\s\S]*?<\/url>/.exec(sitemap) ?? [];
  const of = (count: number) =>
    sitemap.replace(
      story,
      Array.from({ length: count }, (_, index) => story.replace('/a/', `/a${index}/`)).join(''),
    );
  expect(faultsIn(of(1_000))).toEqual([]);
  expect(faultsIn(of(1_001))).toHaveLength(1);
});

/** A feed of which the schema and the gate know everything, and one place of it that is wrong. */
describe('a finished JSON Feed', () => {
  const feed = JSON.parse(
    readFileSync(new URL('../../golden/channels/expected/feed.json', import.meta.url), 'utf8'),
  );
  const hubs = [{ type: 'WebSub', url: 'https://hub.example/' }];
  const attachments = [{ url: 'https://news.example/a.mp3', mime_type: 'audio/mpeg' }];
  const [item] = feed.items;

  test('goes out where it holds to the rules', () => {
    expect(faultsIn(feed)).toEqual([]);
    expect(faultsIn({ ...feed, hubs, _blue_shed: {}, items: [{ ...item, attachments }] })).toEqual([]);
  });

  test.each<[rule: string, what: string, ofFeed: object, ofItem?: object]>([
    ['JF-01', 'the first version', { version: 'https://jsonfeed.org/version/1' }],
    ['JF-01', 'no title', { title: undefined }],
    ['JF-02', 'no address of itself', { feed_url: undefined }],
    ['JF-02', 'no home page', { home_page_url: undefined }],
    ['JF-03', 'an item without an id', {}, { id: undefined }],
    ['JF-03', 'a number for an id', {}, { id: 7 }],
    ['JF-03', 'an id twice', { items: [item, item] }],
    ['JF-04', 'an item without content', {}, { content_html: undefined, content_text: undefined }],
    ['JF-05', 'a date without an offset', {}, { date_published: '2026-03-09T08:00:00' }],
    ['JF-06', 'the deprecated author', {}, { author: { name: 'Ana' } }],
    ['JF-06', 'an author without anything', {}, { authors: [{}] }],
    ['JF-07', 'a language that is none', { language: 'English (UK)' }],
    ['JF-08', 'itself for the next one', { next_url: feed.feed_url }],
    ['JF-09', 'an attachment without a type', {}, { attachments: [{ url: 'https://news.example/a.mp3' }] }],
    ['JF-10', 'a hub without a type', { hubs: [{ url: 'https://hub.example/' }] }],
    ['JF-11', 'an extension with a dot', { '_blue.shed': {} }],
    ['JF-11', 'an extension without an underscore', { 'media:content': {} }],
    [
      'JF-14',
      'a deleted story without a date',
      { _copydesk: { about: 'https://news.example/feeds/', deleted: [{ id: 'tag:a' }] } },
    ],
  ])('does not by %s: %s', (_rule, _what, ofFeed, ofItem = {}) => {
    const items = [{ ...item, ...ofItem }];
    expect(faultsIn({ ...feed, items, ...ofFeed })).not.toEqual([]);
  });
});

/** What the gate finds in a finished file. */
function faultsIn(document: string | object): string[] {
  const output: Output =
    typeof document === 'string'
      ? { path: 'x.xml', format: 'xml', mediaType: 'application/xml', text: document }
      : {
          path: 'feed.json',
          format: 'json',
          mediaType: 'application/feed+json',
          schema: 'json-feed',
          text: JSON.stringify(document),
        };
  return checkOutput(output, { configuration: 'copydesk.config.json' }).map(({ message }) => message);
}

import { expect, test } from 'vitest';
import { feedFaults } from '../../../src/check/gate/feed-rules.ts';
import { parseXml } from '../../../src/xml.ts';

const item =
  '<item><title>A</title><link>https://news.example/a/</link><guid>tag:a</guid>' +
  '<pubDate>Mon, 09 Mar 2026 07:05:00 GMT</pubDate><description>S</description>' +
  '<content:encoded>T</content:encoded><enclosure url="https://news.example/a.mp3"/><source url="https://wire.example/rss.xml">Wire</source></item>';
const rss = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${item}</channel></rss>`;
const entry =
  '<entry><id>tag:a</id><updated>2026-03-09T07:05:00Z</updated><link href="https://news.example/a/"/>' +
  '<source><id>tag:wire</id><title>Wire</title><updated>2026-03-09T06:00:00Z</updated></source></entry>';
const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0"><updated>2026-03-09T07:05:00Z</updated><at:deleted-entry ref="tag:b"/>${entry}</feed>`;

test.each([rss, atom, '<urlset/>'])('finds nothing in what holds to the rules: %s', (text) => {
  expect(feedFaults(parseXml(text))).toEqual([]);
});

test.each([
  ['an id twice', rss, item, item + item],
  [
    'two enclosures',
    rss,
    '<enclosure url="https://news.example/a.mp3"/>',
    '<enclosure url="a:b"/><enclosure url="a:c"/>',
  ],
  ['a relative address', rss, 'https://news.example/a/', '/a/'],
  ['a date of another form', rss, 'Mon, 09 Mar 2026', '2026-03-09'],
  ['the story before the summary', rss, '<description>S</description>', ''],
  ['an entry that is deleted too', atom, 'ref="tag:b"', 'ref="tag:a"'],
  ['a date without seconds', atom, '07:05:00Z</updated><link', '07:05Z</updated><link'],
  ['an id that is no IRI', atom, '<id>tag:a', '<id>a'],
  ['a source without an address (RS-16)', rss, ' url="https://wire.example/rss.xml"', ''],
  ['a source at a relative address (RS-16)', rss, 'https://wire.example/rss.xml', '/rss.xml'],
  ['a source without an id (AT-15)', atom, '<id>tag:wire</id>', ''],
  ['a source without a title (AT-15)', atom, '<title>Wire</title>', ''],
  ['a source with a date of another form (AT-15)', atom, '2026-03-09T06:00:00Z', '9 March 2026'],
  ['a relative link', atom, 'https://news.example/a/', 'a/'],
])('finds %s', (what, text, right, wrong) => {
  const moved = what.startsWith('the story')
    ? text.replace('<enclosure', '<description>S</description><enclosure')
    : text;
  expect(feedFaults(parseXml(moved.replace(right, wrong)))).toHaveLength(1);
});

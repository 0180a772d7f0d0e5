import { expect, test } from 'vitest';
import { feedFaults } from '../../../src/check/gate/feed-rules.ts';
import { parseXml } from '../../../src/xml.ts';

const item =
  '<item><title>A</title><link>https://news.example/a/</link><guid>tag:a</guid>' +
  '<pubDate>Mon, 09 Mar 2026 07:05:00 GMT</pubDate><description>S</description>' +
  '<content:encoded>T</content:encoded><enclosure url="https://news.example/a.mp3"/></item>';
const rss = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${item}</channel></rss>`;
const entry =
  '<entry><id>tag:a</id><updated>2026-03-09T07:05:00Z</updated><link href="https://news.example/a/"/></entry>';
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
  ['a relative link', atom, 'https://news.example/a/', 'a/'],
])('finds %s', (what, text, right, wrong) => {
  const moved = what.startsWith('the story')
    ? text.replace('<enclosure', '<description>S</description><enclosure')
    : text;
  expect(feedFaults(parseXml(moved.replace(right, wrong)))).toHaveLength(1);
});

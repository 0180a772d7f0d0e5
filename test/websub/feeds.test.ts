import { expect, test } from 'vitest';
import { feedsAmong } from '../../src/published.ts';

test('hubs are told of feeds that people subscribe to, and of no archive', () => {
  const paths = [
    ...['rss.xml', 'archive/12/rss.xml', 'sections/archive/rss.xml', 'sections/town/archive/1/rss.xml'],
    ...['partners/msn.xml', 'sections/town/podcast.xml'],
  ];
  const feed = { contentSize: 1, sha256: '0'.repeat(64), encodingFormat: 'application/rss+xml' };
  const page = { ...feed, path: 'index.html', encodingFormat: 'text/html' };
  expect(feedsAmong([page, ...paths.map((path) => ({ ...feed, path }))]).map(({ path }) => path)).toEqual([
    'rss.xml',
    'sections/archive/rss.xml',
    'partners/msn.xml',
    'sections/town/podcast.xml',
  ]);
});

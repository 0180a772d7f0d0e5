import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article.ts';
import { inspect } from '../../src/build.ts';
import { graphOf } from '../../src/graph.ts';
import { makePublication } from '../tools/publication.ts';

const head = 'title: Ferry\ndate: 2026-03-09T08:00:00Z';
const image = 'image: { url: https://c.example/a.jpg, alt: A }';

/** What becomes of an article with these fields and this story: itself, its findings but for notes, its page and graph. */
async function made(fields: string, story = 'The ferry sailed.') {
  const root = makePublication({
    'copydesk.config.json': JSON.stringify({ site: { name: 'Ledger', url: 'https://news.example/' } }),
    'articles/a.md': `---\n${head}\n${fields.includes('image:') ? '' : image}\n${fields}\n---\n\n${story}\n`,
    'articles/clip.vtt': 'WEBVTT\n',
    'articles/clip.mp4': 'film',
    'articles/still.png': Buffer.from(onePixel, 'base64'),
  });
  const { article, diagnostics, outputs } = await inspect(
    { root, now: '2026-03-10T12:00:00Z' },
    'articles/a.md',
  );
  const findings = diagnostics.filter(({ severity }) => severity !== 'info');
  const page = outputs.find(({ path }) => path.endsWith('index.html'))?.text ?? '';
  return { article, page, rules: findings.map(({ rule }) => rule), graph: article ? nodesOf(article) : [] };
}

const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=';

function nodesOf(article: Article): Record<string, unknown>[] {
  const site = { url: 'https://news.example/', name: 'Ledger', language: 'en', description: 'x' };
  const publication = { site, publisher: { name: 'Ledger', url: site.url } };
  const graph = graphOf(article, publication as never); // the parts of a publication that a graph tells of
  return [...(graph as unknown as { '@graph': Record<string, unknown>[] })['@graph']]; // Graph hides its nodes
}

function nodeOf(graph: Record<string, unknown>[], type: string): Record<string, unknown> | undefined {
  return graph.find((node) => node['@type'] === type);
}

describe('a duration', () => {
  test.each([
    ['245', 245],
    ['245.5', 245.5],
    ['"4:05"', 245],
    ['4:05', 245],
    ['"1:04:05"', 3845],
    ['"00:04:05"', 245],
    ['"75:00"', 4500],
    ['PT4M5S', 245],
    ['PT1H4M5.5S', 3845.5],
    ['P0DT0H4M5S', 245],
    ['4 min 5 s', 245],
    ['4m5s', 245],
    ['4 minutes and 5 seconds', 245],
    ['1h 4m', 3840],
    ['1 hr 4 min 5 sec', 3845],
    ['12 minutes', 720],
    ['245 s', 245],
    ['"4′05″"', 245],
  ])('%s is %d seconds', async (written, seconds) => {
    const { article, rules } = await made(`audio: { url: https://c.example/a.mp3, duration: ${written} }`);
    expect([article?.audio[0]?.duration, rules]).toEqual([seconds, []]);
  });

  test.each(['soon', 'P1M', '"4:75"', '0', '5 s 4 min', '-3', '"1:2:3:4"', 'PT', '4 miles'])(
    '%s is none',
    async (written) => {
      const { rules } = await made(`audio: { url: https://c.example/a.mp3, duration: ${written} }`);
      expect(rules).toEqual(['invalid-field']);
    },
  );
});

describe('a recording', () => {
  test('on HTTP Live Streaming is a stream, and no file in MP4', async () => {
    const { article, rules } = await made('video: https://c.example/live/index.m3u8');
    expect(article?.video).toEqual([
      { url: 'https://c.example/live/index.m3u8', encodingFormat: 'application/vnd.apple.mpegurl' },
    ]);
    expect(rules).toEqual([]);
  });

  test.each([
    ['https://youtu.be/M7lc1UVf-VE?si=x', 'https://www.youtube-nocookie.com/embed/M7lc1UVf-VE'],
    [
      'https://m.youtube.com/watch?feature=x&v=M7lc1UVf-VE&t=90',
      'https://www.youtube-nocookie.com/embed/M7lc1UVf-VE?start=90',
    ],
    ['https://www.youtube.com/shorts/M7lc1UVf-VE', 'https://www.youtube-nocookie.com/embed/M7lc1UVf-VE'],
    ['https://www.youtube.com/live/M7lc1UVf-VE', 'https://www.youtube-nocookie.com/embed/M7lc1UVf-VE'],
    ['https://vimeo.com/76979871', 'https://player.vimeo.com/video/76979871?dnt=1'],
    ['https://vimeo.com/76979871/abcdef0123', 'https://player.vimeo.com/video/76979871?h=abcdef0123&dnt=1'],
    [
      'https://player.vimeo.com/video/76979871?h=abcdef0123',
      'https://player.vimeo.com/video/76979871?h=abcdef0123&dnt=1',
    ],
    ['https://dai.ly/x8abcde', 'https://geo.dailymotion.com/player.html?video=x8abcde'],
  ])('at %s has the player of its platform', async (url, embedUrl) => {
    const { article, rules } = await made(`video: ${url}`);
    expect(article?.video).toMatchObject([{ embedUrl }]);
    expect(article?.video[0]).not.toHaveProperty('encodingFormat');
    expect(rules).toEqual([]);
  });

  test.each([
    'https://youtube.example/watch?v=M7lc1UVf-VE',
    'https://www.youtube.com/@ledger',
    'https://www.youtube.com/watch?v=M7lc1UVf-VE%22onload',
    'https://vimeo.com/about',
  ])('at %s is none that is known', async (url) => {
    const { article, rules, page } = await made(`video: ${url}`);
    expect(rules).toEqual(['recording-type-unknown']);
    expect(article?.video[0]).not.toHaveProperty('embedUrl');
    expect(page).not.toContain('<iframe');
  });

  test('that is called a player by its author is framed on a platform alone', async () => {
    const { graph, page, rules } = await made(
      'video: { embedUrl: https://play.example/42, title: The landing }',
    );
    expect(nodeOf(graph, 'VideoObject')).toMatchObject({
      embedUrl: 'https://play.example/42',
      name: 'The landing',
    });
    expect(page).toContain('<a href="https://play.example/42"><span>Play: The landing</span></a>');
    expect([page.includes('<iframe'), rules]).toEqual([false, []]);
  });

  test('tells all that its map says, under the names that people use', async () => {
    const { article, rules } = await made(
      [
        'video:',
        '  file: clip.mp4',
        '  title: The landing',
        '  summary: Seen from the pier.',
        '  caption: The ferry on Monday',
        '  poster: still.png',
        '  runtime: 0:40',
        '  credit: Bo Example',
        '  date: 2026-03-08',
        '  subtitles: [clip.vtt, { src: https://c.example/clip.pt.vtt, srclang: pt, label: Português }]',
        '  transcript: |',
        '    One line',
        '    of it.',
        '',
        '    Another.',
        '  live: { from: 2026-03-08T07:00:00Z, until: 2026-03-08T08:00:00Z }',
      ].join('\n'),
    );
    expect(rules).toEqual([]);
    expect(article?.video).toEqual([
      {
        url: 'https://news.example/2026/03/a/clip.mp4',
        encodingFormat: 'video/mp4',
        contentSize: 4,
        duration: 40,
        name: 'The landing',
        description: 'Seen from the pier.',
        caption: 'The ferry on Monday',
        creditText: 'Bo Example',
        thumbnailUrl: 'https://news.example/2026/03/a/still.png',
        uploadDate: '2026-03-08T00:00:00Z',
        publication: { startDate: '2026-03-08T07:00:00Z', endDate: '2026-03-08T08:00:00Z' },
        track: [
          { url: 'https://news.example/2026/03/a/clip.vtt', encodingFormat: 'text/vtt' },
          {
            url: 'https://c.example/clip.pt.vtt',
            encodingFormat: 'text/vtt',
            inLanguage: 'pt',
            name: 'Português',
          },
        ],
        transcript: 'One line of it.\n\nAnother.',
      },
    ]);
    expect(article?.files.map(({ from }) => from).toSorted()).toEqual([
      'articles/clip.mp4',
      'articles/clip.vtt',
      'articles/still.png',
    ]);
  });

  test('takes captions under "caption" for what they are, and a file for a transcript', async () => {
    const { article } = await made(
      'video: { url: clip.mp4, caption: clip.vtt, transcript: https://c.example/t.html }',
    );
    expect(article?.video[0]).toMatchObject({
      track: [{ url: 'https://news.example/2026/03/a/clip.vtt' }],
      transcriptFile: { url: 'https://c.example/t.html', encodingFormat: 'text/html' },
    });
    expect(article?.video[0]).not.toHaveProperty('caption');
  });

  test('is one of several, each told of once', async () => {
    const { article, graph } = await made(
      'podcast: https://c.example/a.mp3\naudio: [https://c.example/b.mp3, https://c.example/a.mp3]',
    );
    expect(article?.audio.map(({ url }) => url)).toEqual([
      'https://c.example/a.mp3',
      'https://c.example/b.mp3',
    ]);
    expect(graph[0]?.['audio']).toEqual([
      { '@id': 'https://news.example/2026/03/a/#audio' },
      { '@id': 'https://news.example/2026/03/a/#audio-2' },
    ]);
  });
});

describe('a VideoObject', () => {
  test('has what Google asks of it: name, thumbnailUrl, uploadDate, and how it is played', async () => {
    const { graph } = await made('video: https://c.example/a.mp4');
    expect(nodeOf(graph, 'VideoObject')).toMatchObject({
      name: 'Ferry',
      thumbnailUrl: 'https://c.example/a.jpg',
      uploadDate: '2026-03-09T08:00:00Z',
      contentUrl: 'https://c.example/a.mp4',
    });
  });

  test('is left out where there is no still at all, which Google does not take', async () => {
    const { article, graph, rules } = await made('image: none\nvideo: https://c.example/a.mp4');
    expect([article?.video.length, nodeOf(graph, 'VideoObject'), graph[0]?.['video']]).toEqual([
      1,
      undefined,
      undefined,
    ]);
    expect(rules).toEqual(['video-without-thumbnail']);
  });

  test('tells of a live transmission with its start and end (LB-03)', async () => {
    const { graph, page } = await made(
      'video: { url: https://youtu.be/M7lc1UVf-VE, live: { start: 2026-03-09T08:00:00Z, end: 2026-03-09T09:00:00Z } }',
    );
    expect(nodeOf(graph, 'VideoObject')?.['publication']).toEqual({
      '@type': 'BroadcastEvent',
      name: 'Ferry',
      isLiveBroadcast: true,
      startDate: '2026-03-09T08:00:00Z',
      endDate: '2026-03-09T09:00:00Z',
    });
    expect(page).toContain('<time datetime="2026-03-09T09:00:00Z">');
  });
});

describe('a film or recording in the story', () => {
  test.each([
    ['a bare address', 'https://youtu.be/M7lc1UVf-VE', undefined],
    [
      'a frame',
      '<iframe src="https://www.youtube.com/embed/M7lc1UVf-VE" title="The landing"></iframe>',
      'The landing',
    ],
    [
      'a frame in a paragraph',
      '<p><iframe src="//www.youtube.com/embed/M7lc1UVf-VE" title="The landing"></iframe></p>',
      'The landing',
    ],
  ])('is known by %s, and played behind a click', async (_name, story, name) => {
    const { article, page, rules } = await made('', story);
    expect(article?.video).toEqual([
      {
        url: 'https://www.youtube.com/watch?v=M7lc1UVf-VE',
        embedUrl: 'https://www.youtube-nocookie.com/embed/M7lc1UVf-VE',
        thumbnailUrl: 'https://i.ytimg.com/vi/M7lc1UVf-VE/hqdefault.jpg',
        ...(name && { name }),
      },
    ]);
    expect(article?.body.html).toMatch(/^<figure><a href="https:\/\/[^"]+">[^<]+<\/a><\/figure>$/);
    expect(page.match(/<details class="page-player">.*?<iframe .*?<\/details>/g)).toHaveLength(1);
    expect(page).toContain('src="https://www.youtube-nocookie.com/embed/M7lc1UVf-VE"');
    expect(rules).toEqual([]);
  });

  test.each([
    'Watch https://youtu.be/M7lc1UVf-VE now',
    '[The landing](https://youtu.be/M7lc1UVf-VE)',
    'https://news.example/watch?v=M7lc1UVf-VE',
  ])('is none where a text only leads to it: %s', async (story) => {
    const { article, page } = await made('', story);
    expect(article?.video).toEqual([]);
    expect(page).not.toContain('<iframe');
  });

  test('is what a player in HTML plays, with its poster, its line and its captions', async () => {
    const { article } = await made(
      '',
      '<figure><video src="clip.mp4" poster="still.png" width="640" height="360" controls><track kind="captions" src="clip.vtt" srclang="en" label="English"></video><figcaption>The landing</figcaption></figure>',
    );
    expect(article?.video).toEqual([
      {
        url: 'https://news.example/2026/03/a/clip.mp4',
        encodingFormat: 'video/mp4',
        contentSize: 4,
        width: 640,
        height: 360,
        caption: 'The landing',
        thumbnailUrl: 'https://news.example/2026/03/a/still.png',
        track: [
          {
            url: 'https://news.example/2026/03/a/clip.vtt',
            encodingFormat: 'text/vtt',
            inLanguage: 'en',
            name: 'English',
          },
        ],
      },
    ]);
  });

  test('is not told of where it stands in the part for readers with access, and still played there', async () => {
    const { article, graph, page } = await made(
      'access: subscription',
      'Free.\n\n<!--members-only-->\n\nhttps://youtu.be/M7lc1UVf-VE',
    );
    expect(article?.video).toEqual([]);
    expect(JSON.stringify(graph)).not.toContain('M7lc1UVf-VE');
    expect(page).toContain('src="https://www.youtube-nocookie.com/embed/M7lc1UVf-VE"');
  });
});

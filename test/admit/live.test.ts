import { describe, expect, test } from 'vitest';
import { openDesk } from '../../src/desk.ts';

const desk = openDesk({
  site: { name: 'The Example Ledger', url: 'https://news.example/', timeZone: 'Europe/Lisbon' },
  authors: { ines: { name: 'Ines Duarte' } },
});

function passed(story: string, { date = '2026-03-09T13:55:00+00:00', fields = '' } = {}) {
  return desk.pass(
    'articles/storm.md',
    `---\ntitle: Storm\ndate: ${date}\nkind: live\n${fields}---\n\n${story}\n`,
  );
}

/** The updates as they are published, newest first. */
function updatesOf(story: string, options = {}) {
  return passed(story, options).article?.liveBlogUpdate ?? [];
}

function times(story: string, options = {}): string[] {
  return updatesOf(story, options).map(({ datePublished }) => datePublished);
}

const at = (time: string, day = '09') => `2026-03-${day}T${time}:00+00:00`;

describe('the heading of an update', () => {
  test.each([
    '## 14:05 Ferry leaves',
    '## 14:05 – Ferry leaves',
    '## 14:05: Ferry leaves',
    '## 14:05 | Ferry leaves',
    '## [14:05] Ferry leaves',
    '## **14:05** Ferry leaves',
    '## 14.05 Ferry leaves',
    '## 14h05 — Ferry leaves',
    '## 14.05 Uhr: Ferry leaves',
    '## 2:05 pm: Ferry leaves',
    '## 2.05pm GMT Ferry leaves',
    '## 14:05 GMT – Ferry leaves',
    '## 15:05 +01:00 Ferry leaves {#ferry}',
    '## Ferry leaves (14:05)',
    '## Ferry leaves – 14:05',
    '## 2026-03-09 14:05 Ferry leaves',
    '## 2026-03-09T14:05+00:00 – Ferry leaves',
    '## 9 March 2026, 14:05: Ferry leaves',
    '## Mon, 9 March 2026 at 2:05 pm: Ferry leaves',
    '# 14:05 Ferry leaves',
    '#### 14:05 Ferry leaves {.key #ferry}',
    '14:05 Ferry leaves\n---',
  ])('may be %s', (heading) => {
    const { article } = passed(heading);
    const told = article?.liveBlogUpdate?.map(({ headline, datePublished }) => [
      headline,
      new Date(datePublished).toJSON(),
    ]);
    expect(told).toEqual([['Ferry leaves', '2026-03-09T14:05:00.000Z']]);
  });

  test('asks for the offset where an abbreviation may mean several', () => {
    expect(passed('## 14:05 BST Ferry leaves').diagnostics.map(({ rule }) => rule)).toContain(
      'ambiguous-date',
    );
  });

  test.each([
    ['14:05 Boat leaves', 'Boat leaves'],
    ['14:05 2026 was a good year', '2026 was a good year'],
    ['14:05 EAST wind', 'EAST wind'],
    ['14:05 12:10 for the council', '12:10 for the council'],
  ])('%s keeps its words', (heading, headline) => {
    expect(updatesOf(`## ${heading}`).map((each) => each.headline)).toEqual([headline]);
  });
});

describe('times without a day', () => {
  const past = ['## 22:10 A', '## 23:50 B', '## 00:10 C', '## 01:30 D'];
  const expected = [at('01:30', '10'), at('00:10', '10'), at('23:50'), at('22:10')];

  test('go on past midnight where the oldest stands first', () => {
    expect(times(past.join('\n\n'))).toEqual(expected);
  });

  test('and where the newest stands first', () => {
    expect(times(past.toReversed().join('\n\n'))).toEqual(expected);
  });

  test('are of the next day where they are long before the first publication', () => {
    expect(times('## 00:10 A', { date: '2026-03-09T23:50:00+00:00' })).toEqual([at('00:10', '10')]);
  });

  test('are of the day that stands over them, and past midnight of the next', () => {
    const story = '# 9 March 2026\n\n## 23:50 A\n\n## 00:10 B\n\n# Tuesday, 10 March 2026\n\n## 09:00 C';
    expect(times(story)).toEqual([at('09:00', '10'), at('00:10', '10'), at('23:50')]);
  });

  test('are of the site’s day, not of the day in UTC', () => {
    const ofSite = openDesk({ site: { name: 'N', url: 'https://news.example/', timeZone: 'Asia/Tokyo' } });
    const { article } = ofSite.pass(
      'articles/a.md',
      '---\ntitle: A\ndate: 2026-03-09T23:00:00Z\nkind: live\n---\n\n## 08:05 B',
    );
    expect(article?.liveBlogUpdate?.[0]?.datePublished).toBe('2026-03-10T08:05:00+09:00');
  });
});

describe('an update', () => {
  test.each([
    ['By Ana Example', ['Ana Example']],
    ['*By Ana Example and Bo Example*', ['Ana Example', 'Bo Example']],
    ['by ines', ['Ines Duarte']],
    ['By Ana Example | Updated 14:20', ['Ana Example']],
    ['Von Ana Example', ['Ana Example']],
    ['By Monday evening', []],
    ['By the time the ferry left, all was quiet.', []],
  ])('signed "%s" is by its own authors', (line, names) => {
    const [update] = updatesOf(`## 14:05 A\n\n${line}\n\nText.`);
    expect(update?.author.map(({ name }) => name)).toEqual(names);
    expect(update?.body.text).toBe(names.length > 0 ? 'Text.' : `${line}\n\nText.`);
  });

  test('signed in the line above its text is signed too', () => {
    const [update] = updatesOf('## 14:05 A\n\nBy Ana Example\nText with *marks*.');
    expect(update).toMatchObject({
      author: [{ name: 'Ana Example' }],
      body: { html: '<p>Text with <em>marks</em>.</p>' },
    });
  });

  test.each(['## 14:05 A (updated 14:20)', '## 14:05 A\n\nUpdated at 14:20'])(
    'changed later says so: %s',
    (story) => {
      expect(updatesOf(story)).toMatchObject([
        { headline: 'A', datePublished: at('14:05'), dateModified: at('14:20') },
      ]);
      expect(passed(story).article?.dateModified).toBe(at('14:20'));
    },
  );

  test('has an id from its time, or the one that its author gave it', () => {
    const ids = updatesOf('## 14:05 A\n\n## 14:05:30 B\n\n## 14:10 C {#storm}').map(({ id, url }) => [
      id,
      url,
    ]);
    const page = 'https://news.example/2026/03/storm/';
    expect(ids).toEqual([
      ['storm', `${page}#storm`],
      ['update-2026-03-09-140530', `${page}#update-2026-03-09-140530`],
      ['update-2026-03-09-1405', `${page}#update-2026-03-09-1405`],
    ]);
  });
});

describe('a live blog', () => {
  const story = [
    'Before all.\n\n## 14:05 A {#a}\n\nBy Ana Example\n\nFirst [note][n].\n\n---',
    '## 14:20 B\n\nBy Bo Example\n\nSecond.\n\n[n]: https://wire.example/',
  ].join('\n\n');

  test('is a LiveBlogPosting beside NewsArticle, its updates with facts of their own (LB-01, LB-02)', () => {
    const { outputs } = passed(story, {
      fields: 'author: ines\ncoverageEndTime: 2026-03-09T18:00:00+00:00\n',
    });
    const graph = JSON.parse(outputs.find(({ path }) => path.endsWith('article.jsonld'))?.text ?? '');
    const [article, ...others] = graph['@graph'];
    expect(article).toMatchObject({
      '@type': ['NewsArticle', 'LiveBlogPosting'],
      coverageStartTime: at('14:05'),
      coverageEndTime: at('18:00'),
      dateModified: at('14:20'),
      articleBody: 'Before all.',
    });
    const page = 'https://news.example/2026/03/storm/';
    const nameOf = (id: string) => others.find((node: { '@id': string }) => node['@id'] === id)?.name;
    const posts = article.liveBlogUpdate.map(({ author, ...post }: { author: { '@id': string }[] }) => {
      return { ...post, author: author.map((each) => nameOf(each['@id'])) };
    });
    const post = { '@type': 'BlogPosting' };
    expect(posts).toEqual([
      {
        ...post,
        '@id': `${page}#update-2026-03-09-1420`,
        url: `${page}#update-2026-03-09-1420`,
        headline: 'B',
        datePublished: at('14:20'),
        dateModified: at('14:20'),
        articleBody: 'Second.',
        author: ['Bo Example'],
      },
      {
        ...post,
        '@id': `${page}#a`,
        url: `${page}#a`,
        headline: 'A',
        datePublished: at('14:05'),
        dateModified: at('14:05'),
        articleBody: 'First note.',
        author: ['Ana Example'],
      },
    ]);
  });

  test('begins with its first update and goes on where nothing says that it ended', () => {
    const { article } = passed(story);
    expect(article?.coverageStartTime).toBe(at('14:05'));
    expect(article).not.toHaveProperty('coverageEndTime');
  });

  test('counts the words of all updates, and lists them in metadata.json', () => {
    const { article, outputs } = passed(story);
    expect(article?.wordCount).toBe(5);
    const metadata = JSON.parse(outputs.find(({ path }) => path.endsWith('metadata.json'))?.text ?? '');
    expect(metadata.liveBlogUpdate.map((each: { links: string[] }) => each.links)).toEqual([
      [],
      ['https://wire.example/'],
    ]);
  });
});

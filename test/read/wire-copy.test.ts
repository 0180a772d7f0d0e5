import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/article.ts';
import { wireCopy } from '../../src/read/wire-copy.ts';

/** What the reader makes of copy, by facts and paragraphs. */
function read(text: string): { fields: Draft['fields']; story: string[] } {
  const { value } = wireCopy.read({ path: 'articles/ferry.txt', text, hash: '' });
  return { fields: value?.fields ?? {}, story: value?.body.children.map((node) => textOf(node)) ?? [] };
}

describe('an embargo in wire copy is a fact and no part of the story', () => {
  test.each([
    ['EMBARGOED UNTIL 00:01 GMT 11 MARCH 2026\n\nFerry resumes', '00:01 GMT 11 MARCH 2026'],
    ['Ferry resumes\n\nEMBARGOED FOR RELEASE: 2026-03-11 06:00 UTC', '2026-03-11 06:00 UTC'],
    ['Ferry resumes\nBy Ana Example\nStrict embargo: 11 March 2026.', '11 March 2026'],
    ['*** UNDER EMBARGO UNTIL 6 a.m. Friday ***\nFerry resumes', '6 a.m. Friday'],
    ['Ferry resumes\nNot for publication before Friday', 'Friday'],
    ['EMBARGOED\nFerry resumes', 'EMBARGOED'],
  ])('%j', (head, embargo) => {
    const { fields, story } = read(`${head}\n\nThe ferry sailed.\n`);
    expect({ headline: fields['headline'], embargo: fields['embargo'], story }).toEqual({
      headline: 'Ferry resumes',
      embargo,
      story: ['The ferry sailed.'],
    });
  });

  test.each(['Embargoed for years, the island opens its harbour', 'Embargo on fish lifted'])(
    'but not where the word is news: %j',
    (headline) => {
      const { fields } = read(`${headline}\n\nThe embargo on fish was lifted on Monday.\n`);
      expect(fields).toEqual({ headline });
    },
  );
});

test('A story that the agency has killed has a status that nothing publishes', () => {
  expect(read('KILL KILL KILL\n\nFerry resumes\n\nDo not use.\n').fields).toEqual({
    status: 'KILL KILL KILL',
    headline: 'Ferry resumes',
  });
});

describe('the headline is what readers shall see', () => {
  test.each([
    ['BC-EU--Ferry, 1st Ld-Writethru\n\nFerry resumes', 'Ferry resumes'],
    ['URGENT\n\nFerry resumes', 'Ferry resumes'],
    ['FOR IMMEDIATE RELEASE\n\nFerry resumes', 'Ferry resumes'],
    ['By Ana Example\n\nFerry resumes', 'Ferry resumes'],
    ['Ferry resumes after the\nstorm of the century', 'Ferry resumes after the storm of the century'],
    ['-----\nFerry resumes\n=====', 'Ferry resumes'],
  ])('%j', (head, headline) => {
    const { fields, story } = read(`${head}\n\nThe ferry sailed.\n`);
    expect({ headline: fields['headline'], story }).toEqual({ headline, story: ['The ferry sailed.'] });
  });
});

describe('a byline names people and organisations', () => {
  const ana = 'Ana Example';
  const reuters = { name: 'Reuters', type: 'Organization' };
  const press = { name: 'Associated Press', type: 'Organization' };
  test.each([
    ['By Ana Example', [ana]],
    ['BY ANA EXAMPLE AND REUTERS', [ana, reuters]],
    ['By Ana Example, Reuters', [ana, reuters]],
    ['By Ana Example, Political Editor', ['Ana Example, Political Editor']],
    ['By ANA EXAMPLE, Ph.D., and Reuters', ['Ana Example, Ph.D.', reuters]],
    ['By Dr Ana Example and Bo Example, chief reporter', ['Dr Ana Example', 'Bo Example, chief reporter']],
    ['By ANA EXAMPLE\nAssociated Press', [ana, press]],
    ['By The Associated Press', [press]],
    ['Port has its boat back\n\nBy Ana Example', [ana]],
  ])('%j', (byline, author) => {
    const { fields, story } = read(`Ferry resumes\n${byline}\n\nThe ferry sailed.\n`);
    expect({ author: fields['author'], story }).toEqual({ author, story: ['The ferry sailed.'] });
  });

  test.each(['By Monday night the ferry had sailed.', 'By Lisbon standards it was late.', 'By Christmas'])(
    '%j is none',
    (line) => {
      expect(read(`Ferry resumes\n\n${line}\n\nIt was late.\n`)).toEqual({
        fields: { headline: 'Ferry resumes' },
        story: [line, 'It was late.'],
      });
    },
  );
});

describe('a place is a dateline only where a sentence follows it', () => {
  test.each([
    ['WASHINGTON/BERLIN, March 9 (Agency) - The ferry sailed.', 'WASHINGTON/BERLIN, March 9'],
    ['LISBON (AP) _ The ferry sailed.', 'LISBON'],
    ['NATO - the alliance - said so.', undefined],
  ])('%j', (paragraph, dateline) => {
    expect(read(`Ferry resumes\n\n${paragraph}\n`).fields['dateline']).toBe(dateline);
  });
});

describe('the lines of a paragraph belong together', () => {
  const wrapped =
    'The ferry that links the islands with the mainland sailed on\nMonday at nine, after a storm of the better\npart of a week.';
  const whole =
    'The ferry that links the islands with the mainland sailed on Monday at nine, after a storm of the better part of a week.';
  test.each([
    ['apart by an empty line', `${wrapped}\n\nIt was\nlate.`, [whole, 'It was late.']],
    ['with no empty line anywhere', `${wrapped}\nIt was late.`, [whole, 'It was late.']],
    [
      'apart by indents',
      '   The ferry sailed.\nIt was\nlate.\n   More.',
      ['The ferry sailed. It was late.', 'More.'],
    ],
    ['each one line', 'The ferry sailed.\nIt was late.', ['The ferry sailed.', 'It was late.']],
    [
      'broken at a hyphen',
      'The ferry is a long-\ndistance service.',
      ['The ferry is a long-distance service.'],
    ],
  ])('%s', (_, text, story) => {
    expect(read(`Ferry resumes\n\n${text}\n`).story).toEqual(story);
  });
});

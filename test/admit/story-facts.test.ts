import { describe, expect, test } from 'vitest';
import { openDesk } from '../../src/desk.ts';

const desk = openDesk({
  site: { name: 'The Example Ledger', url: 'https://news.example/' },
  authors: { ines: { name: 'Ines Duarte', url: '/people/ines/' } },
});

function pass(fields: string) {
  const text = `---\ntitle: Ferry\ndate: 2026-03-09\n${fields}\n---\n\nThe ferry sailed.\n`;
  const { article, diagnostics } = desk.pass('articles/a.md', text);
  const found = diagnostics.filter(({ severity }) => severity !== 'info');
  return {
    article,
    found: found.map(({ line, column, rule, hint }) => `${line}:${column} ${rule}: ${hint}`),
  };
}

// https://iptc.org/standards/media-topics/: 11000000 is politics, 20000385 is market and exchange.
const politics = {
  type: 'Thing',
  name: 'politics',
  sameAs: ['http://cv.iptc.org/newscodes/mediatopic/11000000'],
};
const market = {
  type: 'Thing',
  name: 'market and exchange',
  sameAs: ['http://cv.iptc.org/newscodes/mediatopic/20000385'],
};
const ada = { type: 'Thing', name: 'Ada Lovelace', sameAs: ['http://www.wikidata.org/entity/Q7259'] };

describe('what a story is about', () => {
  test.each([
    ['a code with its prefix', 'about: medtop:20000385', [market]],
    ['a code alone', 'about: [20000385]', [market]],
    ['the code of a first level', 'mediaTopics: "11000000"', [politics]],
    ["IPTC's address", 'about: http://cv.iptc.org/newscodes/mediatopic/20000385', [market]],
    ['the name of a Media Topic', 'about: Politics', [politics]],
    [
      'Media Topics beside other things',
      'about: Lorem\nmediaTopics: [politics]',
      [{ type: 'Thing', name: 'Lorem' }, politics],
    ],
    ['a name and a number of Wikidata', 'about: Ada Lovelace (Q7259)', [ada]],
    [
      'a map with the address of a page of Wikidata',
      'about: { name: Ada Lovelace, wikidata: https://www.wikidata.org/wiki/Q7259 }',
      [ada],
    ],
    [
      'the same with the URI',
      'about: { name: Ada Lovelace, sameAs: http://www.wikidata.org/entity/Q7259 }',
      [ada],
    ],
    ['a typed map', 'about: [{ name: Lorem, type: company }]', [{ type: 'Organization', name: 'Lorem' }]],
    [
      'a code that is newer than the table, with its name',
      'about: { name: by-election, code: medtop:20009999 }',
      [{ type: 'Thing', name: 'by-election', sameAs: ['http://cv.iptc.org/newscodes/mediatopic/20009999'] }],
    ],
    ['the same thing twice', 'about: [Lorem, Lorem]', [{ type: 'Thing', name: 'Lorem' }]],
  ])('is read from %s', (_name, fields, about) => {
    expect(pass(fields)).toMatchObject({ found: [], article: { about } });
  });

  test.each([
    [
      'a code that nobody has',
      'about: medtop:99999999',
      '4:8 unknown-topic: Write a code or an English name',
    ],
    [
      'a misspelt name',
      'mediaTopics: [polticis]',
      '4:15 unknown-topic: Did you mean "politics" (medtop:11000000)?',
    ],
    ['a number alone', 'about: Q7259', '4:8 topic-without-name: Write { name: …, sameAs: Q7259 }'],
    ['an address alone', 'mentions: [https://x.example/]', '4:12 topic-without-name: Write { name: …'],
    [
      'a map without a name',
      'about: { sameAs: Q42 }',
      '4:8 topic-without-name: Give it as in "name: Ada Lovelace"',
    ],
    [
      'a kind that is none',
      'about: { name: Lorem, type: Gossip }',
      '4:29 unknown-value: Write Thing or Person',
    ],
  ])('is found to be missing from %s', (_name, fields, finding) => {
    const { found, article } = pass(fields);
    expect(found).toEqual([expect.stringContaining(finding)]);
    expect(article?.about ?? article?.mentions).toBeUndefined();
  });
});

describe('the place of a story', () => {
  const place = { name: 'Port Example', latitude: 38.72, longitude: -9.14 };

  test.each([
    ['a name', 'locationCreated: Port Example', { name: 'Port Example' }],
    ['two coordinates', 'locationCreated: { name: Port Example, lat: 38.72, lon: -9.14 }', place],
    ['one text', 'reportedFrom: { name: Port Example, geo: "38.72, -9.14" }', place],
    ['a list', 'locationCreated: { name: Port Example, geo: [38.72, -9.14] }', place],
    ['a map', 'locationCreated: { name: Port Example, geo: { lat: 38.72, lng: -9.14 } }', place],
    [
      'a country',
      'locationCreated: { name: Port Example, country: PT }',
      { name: 'Port Example', addressCountry: 'PT' },
    ],
    [
      'the null island',
      'locationCreated: { name: Buoy, lat: 0, lon: 0 }',
      { name: 'Buoy', latitude: 0, longitude: 0 },
    ],
  ])('is read from %s', (_name, fields, locationCreated) => {
    expect(pass(fields)).toMatchObject({ found: [], article: { locationCreated } });
  });

  test.each([
    ['latitude: 91\n  longitude: 0', '5:13'],
    ['latitude: 38.72', '5:13'],
    ['geo: north of the river', '5:8'],
    ['geo: "38,72, -9,14"', '5:8'],
  ])('is none with %s', (geo, at) => {
    const { found } = pass(`locationCreated:\n  ${geo}\n  name: Port Example`);
    expect(found).toEqual([expect.stringContaining(`${at} invalid-field: Write latitude and longitude`)]);
  });
});

describe('what a story cites', () => {
  test.each([
    [
      'texts and addresses',
      'sources: [Port statistics, https://port.example/]',
      [{ name: 'Port statistics' }, { url: 'https://port.example/' }],
    ],
    [
      'a link',
      'citation: "[Statistics](https://port.example/)"',
      [{ name: 'Statistics', url: 'https://port.example/' }],
    ],
    [
      'maps',
      'citation: [{ title: Statistics, link: /statistics/ }]',
      [{ name: 'Statistics', url: 'https://news.example/statistics/' }],
    ],
  ])('is read from %s', (_name, fields, citation) => {
    expect(pass(fields)).toMatchObject({ found: [], article: { citation } });
  });

  test('needs a name or an address', () => {
    expect(pass('citation: [{}]').found).toEqual([expect.stringContaining('invalid-field: Write as in {')]);
  });
});

describe('the rights in a story', () => {
  test.each([
    ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
    ['cc-by-nc-sa-4.0', 'https://creativecommons.org/licenses/by-nc-sa/4.0/'],
    ['Creative Commons BY-ND 4.0 International', 'https://creativecommons.org/licenses/by-nd/4.0/'],
    ['CC0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
    ['/terms/', 'https://news.example/terms/'],
  ])('are those of the licence %s', (written, license) => {
    expect(pass(`licence: ${written}`)).toMatchObject({ found: [], article: { license } });
  });

  test('cannot be linked to in words', () => {
    const { found, article } = pass('license: All rights reserved');
    expect(found).toEqual([expect.stringContaining('4:10 invalid-address: Write the address of the page')]);
    expect(article).not.toHaveProperty('license');
  });

  test.each([
    ['a name', 'copyrightHolder: Example Wire', { type: 'Organization', name: 'Example Wire' }],
    ['an id', 'copyrightHolder: ines', { type: 'Person', name: 'Ines Duarte' }],
    ['the name of an author', 'copyrightHolder: Ines Duarte', { type: 'Person', name: 'Ines Duarte' }],
    ['a map', 'copyrightHolder: { name: Bo Example, type: Person }', { type: 'Person', name: 'Bo Example' }],
  ])('belong to whom %s says', (_name, fields, copyrightHolder) => {
    expect(pass(fields)).toMatchObject({ found: [], article: { copyrightHolder } });
  });

  test.each(['26', 'soon', '1492'])('have no year %s', (year) => {
    expect(pass(`copyrightYear: ${year}`).found).toEqual([expect.stringContaining('4:16 invalid-field')]);
  });
});

describe('the print edition', () => {
  test.each([
    ['a map', 'print: { edition: Weekend, page: 4 }', { printEdition: 'Weekend', printPage: '4' }],
    ['a page', 'print: A4', { printPage: 'A4' }],
    [
      "schema.org's names",
      'printEdition: Weekend\nprintColumn: 2',
      { printEdition: 'Weekend', printColumn: '2' },
    ],
  ])('is read from %s', (_name, fields, facts) => {
    expect(pass(fields)).toMatchObject({ found: [], article: facts });
  });
});

describe('the agency of wire copy', () => {
  function passCopy(text: string) {
    const { article } = desk.pass('articles/a.txt', `---\ndate: 2026-03-09\n---\n${text}`);
    return article?.sourceOrganization?.name;
  }

  test.each([
    ['its dateline', 'Ferry resumes\nLISBON, March 9 (Reuters) - The ferry sailed.\n', 'Reuters'],
    ['its byline', 'Ferry resumes\nBy Ana Example and AFP\n\nThe ferry sailed.\n', 'AFP'],
  ])('is known from %s', (_name, text, name) => {
    expect(passCopy(text)).toBe(name);
  });

  test.each([
    ['a desk of our own', 'Ferry resumes\nBy the data desk\n\nThe ferry sailed.\n'],
    ['somebody in brackets', 'Ferry resumes\nLISBON (Ana Example) - The ferry sailed.\n'],
  ])('is not %s', (_name, text) => {
    expect(passCopy(text)).toBeUndefined();
  });
});

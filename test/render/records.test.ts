import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { graphOf } from '../../src/graph.ts';
import { metadata } from '../../src/render/metadata.ts';
import { articleWith, publication, rich } from './pages-sample.ts';

describe('the record of an article', () => {
  test('has its fields in the order of the schema, in which people read it', () => {
    const author = { jobTitle: 'Editor', email: 'a@b.example', name: 'Ana Example', type: 'Person' as const };
    const picture = { license: 'https://a.example/', caption: 'A boat', url: 'https://b.example/a.jpg' };
    const record = recordOf({ ...rich, expires: '2027-01-01T00:00:00Z', author: [author], image: [picture] });
    const schema = JSON.parse(
      readFileSync(new URL('../../schemas/metadata.schema.json', import.meta.url), 'utf8'),
    );
    const inSchema = (names: string[], part: object) =>
      Object.keys(part).filter((name) => names.includes(name));
    const names = Object.keys(record);
    expect(names).toEqual(inSchema(names, schema.properties));
    expect(Object.keys(record.author[0])).toEqual(['type', 'name', 'jobTitle', 'email']);
    expect(Object.keys(record.image[0])).toEqual(['url', 'caption', 'license']);
  });
});

describe('the @id of an author', () => {
  test.each([
    ['namesakes with pages of their own', { url: 'https://a.example/1' }, { url: 'https://a.example/2' }],
    [
      'two names on one page',
      { url: 'https://a.example/' },
      { url: 'https://a.example/', name: 'Bo Example' },
    ],
    ['a hyphen and a blank', { name: 'Ana-Lena' }, { name: 'Ana Lena' }],
    [
      'namesakes with accounts of their own',
      { sameAs: ['https://a.example/1'] },
      { sameAs: ['https://a.example/2'] },
    ],
    ['pages that are parts of one', { url: 'https://a.example/#a' }, { url: 'https://a.example/#b' }],
  ])('tells %s apart, and is an address', (_, one, two) => {
    const [first, second] = [one, two].map((each) => idOf(each));
    expect(first).not.toBe(second);
    expect(first).toMatch(/^https:\/\/[^\s#]+#[^\s#]+$/);
  });

  test('is the same in all stories of an author', () => {
    const ana = { url: 'https://ledger.example/staff/ana/', name: 'Ana Example' };
    expect(idOf(ana)).toBe(idOf(ana, { headline: 'Another', url: 'https://ledger.example/another/' }));
  });
});

/** metadata.json of an article, read back. */
function recordOf(given: Parameters<typeof articleWith>[0]) {
  const [output] = metadata.render(articleWith(given), publication);
  return JSON.parse(output?.text ?? '');
}

function idOf(author: object, given: Parameters<typeof articleWith>[0] = {}): string {
  const person = { type: 'Person' as const, name: 'Ana Example', ...author };
  const graph = JSON.parse(JSON.stringify(graphOf(articleWith({ ...given, author: [person] }), publication)));
  return graph['@graph'][0].author[0]['@id'];
}

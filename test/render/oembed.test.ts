import { describe, expect, test } from 'vitest';
import type { Author } from '../../src/article.ts';
import { oembed } from '../../src/render/oembed.ts';
import { articleWith, publication } from './pages-sample.ts';

const ana: Author = { type: 'Person', name: 'Ana Lopes', honorificPrefix: 'Dr', honorificSuffix: 'MD' };
const rui: Author = { type: 'Person', name: 'Rui Alves', url: 'https://ledger.example/rui/' };

describe('oembed.json', () => {
  test.each([
    [[ana, rui], 'Dr Ana Lopes, MD, Rui Alves', undefined],
    [[rui], 'Rui Alves', 'https://ledger.example/rui/'],
  ])('names the authors as the byline prints them: %o', (author, name, url) => {
    const card = cardOf(author);
    expect([card.author_name, card.author_url]).toEqual([name, url]);
  });

  test('is made where it is wanted alone', () => {
    expect(oembed.render(articleWith({}), publication)).toEqual([]);
  });
});

function cardOf(author: Author[]): { author_name?: string; author_url?: string } {
  const [output] = oembed.render(articleWith({ author }), { ...publication, oembed: true });
  return JSON.parse(output?.text ?? '{}');
}

import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../src/front-matter.ts';
import { type NamedDraft, nameFields } from '../src/naming.ts';

function named(yaml: string): { draft: NamedDraft; rules: string[] } {
  const { draft, diagnostics } = reading(yaml);
  return { draft, rules: diagnostics.map(({ rule, line }) => `${line} ${rule}`) };
}

function reading(yaml: string) {
  const front = readFrontMatter('articles/a.md', `---\n${yaml}\n---\n`).value;
  if (!front) throw new Error('no front matter');
  return nameFields({
    ...front,
    hash: '',
    body: { type: 'root', children: [] },
    completeIn: 'articles/a.md',
  });
}

describe('the names of fields', () => {
  it('are schema.org’s, whatever case, dashes and underscores people write', () => {
    const { draft } = named('Title: A\npublish-date: 2026-03-09\nfeatured_image: a.jpg');
    expect(draft.fields).toEqual({ headline: 'A', datePublished: '2026-03-09', image: 'a.jpg' });
  });

  it.each(['tilte', 'sumary', 'corections'])('are meant where a slip parts them: %s', (name) => {
    const { draft, diagnostics } = reading(`${name}: x`);
    expect(diagnostics.map(({ severity, hint }) => [severity, hint])).toEqual([
      ['warning', expect.stringMatching(/^Did you mean "/)],
    ]);
    expect(draft.extra).toEqual({ [name]: 'x' });
  });

  it.each(['mood', 'layout', 'weight', 'craft', 'stats', 'dat'])(
    'of other systems are no slips: %s',
    (name) => {
      expect(reading(`${name}: x`).diagnostics.map(({ severity }) => severity)).toEqual(['info']);
    },
  );

  it('take the places of values with them', () => {
    const { draft } = named('cover:\n  alt: Quay\n  src: a.jpg');
    expect(draft.fields).toEqual({ image: { alternateName: 'Quay', url: 'a.jpg' } });
    expect(draft.origin.values['/image/alternateName']).toMatchObject({ line: 3, column: 8 });
  });

  it('add up topics that are given under two names, each item at its place', () => {
    const { draft, rules } = named('tags: [harbour, ferry]\nkeywords: "council, ferry"');
    expect(draft.fields['keywords']).toEqual(['harbour', 'ferry', 'council', ' ferry']);
    expect(draft.origin.values['/keywords/1']).toMatchObject({ line: 2, column: 17 });
    expect(rules).toEqual([]);
  });

  it('pass a fact that is told twice alike', () => {
    const { draft, rules } = named('title: A\nheadline: A');
    expect(draft.fields).toEqual({ headline: 'A' });
    expect(rules).toEqual([]);
  });

  it('refuse a fact that is told in two ways, at the second place', () => {
    expect(named('headline: A\ntitle: B').rules).toEqual(['3 field-twice']);
    expect(named('title: B\nheadline: A').rules).toEqual(['3 field-twice']);
  });

  it('tell `published: false` from a date of publication', () => {
    expect(named('published: false').draft.fields).toEqual({ published: 'false' });
    expect(named('published: 2026-03-09').draft.fields).toEqual({ datePublished: '2026-03-09' });
  });

  it('leave what nobody knows in extra, with a guess at what was meant', () => {
    const { draft, rules } = named('secton: Local\nlayout: post');
    expect(draft.extra).toEqual({ secton: 'Local', layout: 'post' });
    expect(rules).toEqual(['2 unknown-field', '3 unknown-field']);
  });

  it('take __proto__ and constructor for unknown fields', () => {
    const { draft } = named('constructor: x\ntoString: y');
    expect(Object.keys(draft.extra)).toEqual(['constructor', 'toString']);
    expect(draft.fields).toEqual({});
  });
});

import { describe, expect, test } from 'vitest';
import { understandOtherSystems } from '../../src/admit/other-systems.ts';
import { readFrontMatter } from '../../src/front-matter.ts';
import { nameFields } from '../../src/naming.ts';

/** What is understood of front matter, and the findings as `severity line:column`. */
function understood(frontMatter: string) {
  const { value } = readFrontMatter('articles/a.md', `---\n${frontMatter}\n---\n`);
  if (!value) throw new Error('The front matter is broken');
  const { fields, values, origin } = value;
  const named = nameFields({
    origin,
    fields,
    values,
    hash: '',
    body: { type: 'root', children: [] },
    completeIn: origin.path,
  });
  const { draft, diagnostics } = understandOtherSystems(named.draft, named.diagnostics);
  return {
    fields: { ...draft.fields },
    found: diagnostics.map(({ severity, line, column }) => `${severity} ${line}:${column}`),
  };
}

describe('a field of another system that keeps a story back is taken at its word, with a warning', () => {
  test.each([
    ['hidden: true', { draft: 'true' }],
    ['private: yes', { draft: 'true' }],
    ['is_draft: 1', { draft: 'true' }],
    ['publish: false', { draft: 'true' }],
    ['password: sesame', { draft: 'true' }],
    ['_build: { list: never, render: never }', { draft: 'true' }],
    ['eleventyExcludeFromCollections: true', { draft: 'true' }],
    ['post_status: pending', { draft: 'true' }],
    ['pubStatus: withheld', { draft: 'true' }],
    ['embargo_date: 2099-01-01', { embargo: '2099-01-01' }],
    ['under_embargo: true', { embargo: 'true' }],
    ['publish_on: 2099-01-01', { embargo: '2099-01-01' }],
    ['expires_at: 2025-01-01', { expires: '2025-01-01' }],
    ['paywall: soft', { access: 'subscription' }],
    ['premium: true', { access: 'subscription' }],
    ['free: false', { access: 'subscription' }],
    ['members_only: true', { access: 'registration' }],
    ['robots: noindex, nofollow', { noindex: 'true' }],
    ['robots: [noindex]', { noindex: 'true' }],
    ['robots: { index: false }', { noindex: 'true' }],
    ['seo: { noindex: true }', { noindex: 'true' }],
    ['meta: { robots: noindex }', { noindex: 'true' }],
    ['sitemap_exclude: true', { sitemap: 'false' }],
    ['sponsored: true', { kind: 'sponsored' }],
    ['sponsored_by: Example Bank', { kind: 'sponsored' }],
    ['advertorial: yes', { kind: 'sponsored' }],
    ['is_satire: true', { kind: 'satire' }],
    ['opinion: true', { kind: 'opinion' }],
  ])('%s', (frontMatter, fields) => {
    expect(understood(frontMatter)).toEqual({ fields, found: ['warning 2:1'] });
  });

  test.each([
    ['embarg: 2099-01-01', { embargo: '2099-01-01' }],
    ['drfat: true', { draft: 'true' }],
    ['knd: sponsored', { kind: 'sponsored' }],
    ['drft: true', { draft: 'true' }],
    ['publishd: no', { draft: 'true' }],
    ['statsu: draft', { draft: 'true' }],
    ['acess: members', { access: 'subscription' }],
  ])('and so is a misspelt one: %s', (frontMatter, fields) => {
    expect(understood(frontMatter)).toEqual({ fields, found: ['warning 2:1'] });
  });
});

describe('a field that keeps nothing back is only unknown', () => {
  test.each([
    'hidden: false',
    'publish: true',
    'premium: no',
    'members: [Ana, Bo]',
    'state: Texas',
    'name: yes',
    'Name: true',
    'stats: 12',
    'craft: pottery',
    'robots: index, follow',
    'seo: { title: None of it, description: noindex explained }',
    'scheduled: true',
    'sponsored: false',
    'opinion: The council is wrong',
  ])('%s', (frontMatter) => {
    expect(understood(frontMatter)).toEqual({ fields: {}, found: ['info 2:1'] });
  });
});

test('What keeps more from readers wins; a date of its own field stands', () => {
  expect(understood('draft: false\nhidden: true').fields).toEqual({ draft: 'true' });
  expect(understood('access: free\npaywall: true').fields).toEqual({ access: 'subscription' });
  expect(understood('access: members\npaywall: true').fields).toEqual({ access: 'members' });
  expect(understood('kind: news\nsponsored: true').fields).toEqual({ kind: 'sponsored' });
  expect(understood('kind: review\nopinion: true').fields).toEqual({ kind: 'review' });
  expect(understood('embargo: 2026-01-01\nhold_until: 2099-01-01').fields).toEqual({ embargo: '2026-01-01' });
});

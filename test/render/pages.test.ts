import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import {
  articleWith,
  classed,
  emptyBody,
  emptyElementsOf,
  idsOf,
  named,
  pageFor,
  picture,
  rich,
  scriptsOf,
  textOf,
} from './pages-sample.ts';

describe('the body of an article page', () => {
  test('shows the parts of a rich story in the order in which they are read', () => {
    const parts = childrenOf(named(pageFor(rich), 'article')[0]).map(textOf);
    expect(parts).toEqual([
      'Opinion',
      'The last ferry',
      'Nobody else sails at midnight',
      'By Jane Doe, Harbour editor; Rui Alves9 March 2026, 07:05Updated 10 March 2026, 09:30Reading time 1 min',
      'The boat on Sunday Ana Lopes',
      'Lisbon',
      'The boat left at six.',
      'Reported with the Coast Fund',
      'Correction 10 March 2026, 09:30It was 1985.',
      'SectionsHarbour',
      'Topicsferriesnight work',
    ]);
  });

  test('has no empty elements, one h1 and ids that begin with page- or lead to corrections', () => {
    for (const page of [pageFor(rich), pageFor(), pageFor({ body: emptyBody })]) {
      expect(emptyElementsOf(page)).toEqual([]);
      expect(named(page, 'h1')).toHaveLength(1);
      expect(idsOf(page).filter((id) => !/^(?:page|correction)-/.test(id))).toEqual([]);
      expect(new Set(idsOf(page)).size).toBe(idsOf(page).length);
    }
  });

  test('shows a summary above the story only when it is not the beginning of the story', () => {
    expect(classed(pageFor({ description: 'The boat left …' }), 'page-standfirst')).toEqual([]);
    const spaced = { ...articleWith().body, text: `The${'\n'.repeat(500)}boat  left at six.` };
    expect(classed(pageFor({ description: 'The boat left …', body: spaced }), 'page-standfirst')).toEqual([]);
    expect(textOf(classed(pageFor({ description: 'A boat left' }), 'page-standfirst')[0])).toBe(
      'A boat left',
    );
  });

  test('joins authors without job titles as a sentence does', () => {
    const author = ['Ana', 'Bo', 'Cy'].map((name) => ({ type: 'Person' as const, name }));
    expect(textOf(classed(pageFor({ author }), 'page-authors')[0])).toBe('By Ana, Bo and Cy');
  });

  test('says nothing of an update at the same moment in another spelling', () => {
    const page = pageFor({ dateModified: '2026-03-08T22:05:00Z' });
    expect(named(page, 'time')).toHaveLength(1);
  });

  test('does not show a picture twice that the story shows', () => {
    const html = `<p><img src="${picture.url}" alt=""></p>`;
    const page = pageFor({ image: [picture], body: { html, text: '', links: [], images: [picture] } });
    expect(named(page, 'img')).toHaveLength(1);
    expect(named(page, 'figure')).toEqual([]);
  });

  test('shows a retraction before everything but the headline', () => {
    const correction = [
      {
        kind: 'retraction' as const,
        url: 'https://news.example/2026/03/ferry/#correction-1',
        datePublished: '2026-03-11T08:00:00Z',
        text: 'Wrong.',
      },
    ];
    const parts = childrenOf(named(pageFor({ correction }), 'article')[0]);
    expect(parts.map(({ tagName }) => tagName)).toEqual(['h1', 'aside', 'div', 'div']);
  });

  test('marks the part for members by the class that the graph names', () => {
    const page = pageFor({
      access: 'subscription',
      body: { ...emptyBody, restrictedHtml: '<p>The rest</p>' },
    });
    expect(classed(page, 'members-only').map(textOf)).toEqual(['The rest']);
    expect(scriptsOf(page)[0]).toContain('"cssSelector":".members-only"');
    expect(classed(pageFor(), 'members-only')).toEqual([]);
  });

  test('plays the sound of a story unless the story plays it itself', () => {
    const audio = { url: 'https://ledger.example/boat.mp3?a=1&b=2', encodingFormat: 'audio/mpeg' };
    const html = '<audio src="https://ledger.example/boat.mp3?a=1&#x26;b=2" controls></audio>';
    expect(named(pageFor({ audio: [audio] }), 'audio')).toHaveLength(1);
    expect(named(pageFor({ audio: [audio], body: { ...emptyBody, html } }), 'audio')).toHaveLength(1);
  });
});

function childrenOf(element: Element | undefined): Element[] {
  return (element?.children ?? []).flatMap((child) => (child.type === 'element' ? [child] : []));
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromMarkdown } from '../../src/body/from-markdown.ts';
import { sanitized } from '../../src/body/harmless.ts';
import { toMarkup, toSanitized } from '../../src/body/markup.ts';
import { isPlain } from '../../src/body/plain.ts';
import { stories } from './hostile-stories.ts';

const options = { idPrefix: 'story-', footnotes: { label: 'Notes', back: 'Back' } };

describe('a story that is spared the sanitiser', () => {
  test('is one that the sanitiser would leave as it is, and of which nothing would be reported', () => {
    let spared = 0;
    fc.assert(
      fc.property(stories, (story) => {
        const tree = fromMarkdown(story, options);
        if (!isPlain(tree)) return;
        spared += 1;
        const before = structuredClone(tree);
        expect(toSanitized(tree)).toEqual({ tree: before, removals: [] });
      }),
      { numRuns: 3000, seed: 8 },
    );
    expect(spared).toBeGreaterThan(1000);
  });

  test.each([
    ...['javascript:alert(1)', 'JavaScript:alert(1)', ' javascript:alert(1)', '\u0001javascript:alert(1)'],
    ...['java\nscript:alert(1)', 'vbscript:x', 'data:text/html,x', 'file:///etc/passwd', 'x:y', ':', 'a b:c'],
  ])('has no address such as %j', (url) => {
    const link = { type: 'link' as const, url, children: [] };
    expect(
      isPlain(fromMarkdown({ type: 'root', children: [{ type: 'paragraph', children: [link] }] }, options)),
    ).toBe(false);
    const image = { type: 'image' as const, url };
    expect(
      isPlain(fromMarkdown({ type: 'root', children: [{ type: 'paragraph', children: [image] }] }, options)),
    ).toBe(false);
  });

  test('holds no raw HTML', () => {
    expect(isPlain(fromMarkdown({ type: 'root', children: [{ type: 'html', value: '<b>' }] }, options))).toBe(
      false,
    );
  });
});

test('whatever a story holds, the sanitiser finds nothing more to do on what is published', () => {
  fc.assert(
    fc.property(stories, (story) => {
      const { tree } = toMarkup(story, options);
      expect(sanitized(structuredClone(tree))).toEqual(tree);
    }),
    { numRuns: 1000, seed: 8 },
  );
});

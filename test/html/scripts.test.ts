import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scriptsIn } from '../../src/html.ts';

/** What the JSON-LD script of a page is, as one pattern. */
const SCRIPT = /<script\b[^>]*\btype="application\/ld\+json"[^>]*>([\s\S]*?)<\/script[\s>/]/gi;

const pieces = fc.constantFrom(
  ...['<script', '<SCRIPT', '</script', '</SCRIPT', '>', ' ', '\n', '/', '{}', '<', 'type="', 'x'],
  ...['<script type="application/ld+json">', 'type="application/ld+json"', '</script>', '<script>'],
);

test('the scripts of a page are those that the pattern finds', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 15 }), (all) => {
      const html = all.join('');
      expect(scriptsIn(html)).toEqual([...html.matchAll(SCRIPT)].map((match) => match[1]));
    }),
    { numRuns: 20_000, seed: 8 },
  );
});

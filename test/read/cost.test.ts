import { describe, expect, it, test } from 'vitest';
import { defaults } from '../../src/config/defaults.ts';
import { TooCostly } from '../../src/depth.ts';
import { costOf, STEPS_A_SECOND } from '../../src/read/markdown/cost.ts';
import { parse } from '../../src/read/markdown/parse.ts';

/** A definition acts on all of a text, so that all of it goes to remark. */
const DEFINITION = '[a]: https://news.example/\n\n';
/** What a story may cost by default. */
const BUDGET = defaults.markupSeconds * STEPS_A_SECOND;
const MEGABYTE = 1_000_000;

/** What keeps a parser busy for minutes or hours, at the size of a megabyte. */
const HOSTILE: Record<string, string> = {
  'emphasis that opens': '*a ',
  'emphasis in each other': '*a_ ',
  'emphasis on both sides of letters': 'a*',
  'text struck out without an end': '~a ',
  'brackets that open': '[',
  'pictures in pictures': '![',
  'brackets side by side': '[a] ',
  'labels without an end': '[a][',
  'comments without an end': 'a <!-- ',
  'instructions without an end': 'a <? ',
  'declarations without an end': 'a <!X ',
  'full stops after an address': 'www.a.',
  'question marks in an address': 'http://a.b/?',
  'quotations of a line': '> a\n\n',
  'items with quotations': '- > a\n',
  'items in items': '- a\n  - b\n',
  'headings underlined': 'a\n=\n',
  'lines that end in carriage returns': 'a\r',
  'footnotes of a letter': '[^a]: b\n\n',
  'lines of a letter': 'a\n',
  'cells without a text': '|',
};

/** Long, and dense with marks, but written by somebody. */
const HONEST: Record<string, string> = {
  'a story of 850 kilobytes':
    'The *port* of [Oslo](https://a.example/b_c "Oslo") said “no” (twice) & left.\n\n'.repeat(10_600),
  'a line of five megabytes': 'The port reopened (again), he said “so”. '.repeat(122_000),
  'a table of 500 rows and 8 columns': `| a | b | c | d | e | f | g | h |\n|-|-|-|-|-|-|-|-|\n${'| **a** | [b](c_d) | `e\\|` | *f* | g_h | 5* | & | i |\n'.repeat(500)}`,
  'a list of 300 links': '- [The *port* of [Oslo]](https://a.example/b_c) and **more**\n'.repeat(300),
  'a list of 300 links in an item': `- a\n${'    - [The *port*](https://a.example/b_c "Oslo")\n'.repeat(300)}`,
  'an interview of 2,000 questions': '**Q:** What?\n\n> A *b*\n\n'.repeat(2_000),
};

describe('the budget of the parser', () => {
  test.each(Object.entries(HOSTILE))('refuses a megabyte of %s', (_, piece) => {
    const text = DEFINITION + piece.repeat(MEGABYTE / piece.length);
    expect(costOf(text).steps).toBeGreaterThan(BUDGET);
    expect(() => parse(text, BUDGET)).toThrow(TooCostly);
  });

  test('refuses runs of backticks of every length', () => {
    const runs = Array.from({ length: 1_400 }, (_, size) => '`'.repeat(size + 1)).join(' ');
    expect(() => parse(DEFINITION + runs, BUDGET)).toThrow(TooCostly);
  });

  test.each(Object.entries(HONEST))('has room for %s', (_, text) => {
    expect(costOf(DEFINITION + text).steps).toBeLessThan(BUDGET / 2);
  });

  it('is spent by all blocks of a text together', () => {
    const block = `${'***a*** '.repeat(50)}\n\n`;
    const budget = 2 * costOf(block).steps;
    expect(() => parse(block, budget)).not.toThrow();
    expect(() => parse(block.repeat(3), budget)).toThrow(TooCostly);
  });

  it('is not touched by blocks that need no remark', () => {
    expect(() => parse('*a* [b](c)\n\n'.repeat(1_000), 0)).not.toThrow();
  });

  it.each([
    ['', 'a run of blocks'],
    [DEFINITION, 'a text that is read whole'],
  ])('names the line of the costliest block after "%s", in %s', (start) => {
    const text = `${start}A *b*.\n\nA story.\n\nc\n${'*a_ '.repeat(16_000)}\n\n${'*a_ '.repeat(200)}\n`;
    const line = text.slice(0, text.indexOf('c\n')).split('\n').length;
    expect(() => parse(text, BUDGET)).toThrow(expect.objectContaining({ line }));
  });

  it('names the line of the first of too many quotations', () => {
    const text = `a\n\n${'> c\n\n'.repeat(5_000)}${DEFINITION}`;
    expect(() => parse(text, BUDGET)).toThrow(expect.objectContaining({ line: 3 }));
  });
});

import fc from 'fast-check';
import type { AlignType, BlockContent, PhrasingContent, Root } from 'mdast';

/** Pieces of which hostile values are made. */
const PIECES = [
  ...[
    'javascript',
    'JaVaScRiPt',
    'vbscript',
    'data',
    'file',
    'https',
    'HTTP',
    'mailto',
    'tel',
    'news.example',
  ],
  ...[':', '//', '/', '#', '?', '@', '&colon;', '%3A', '%0a', '.', 'alert(1)', 'text/html,', 'a.jpg', 'x'],
  ...['\t', '\n', '\r', ' ', '\u0000', '\u0001', '\u00a0', '\u2028', '\ufeff', '\u200b', '\ud800', 'ä', '漢'],
  ...['<script>', '</p>', '<o:p>', '-->', '"', "'", '`', '>', 'onerror=', 'language-', 'style'],
];
const hostile = fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join(''));
const harmless = fc.constantFrom(
  'https://partner.example/a',
  '/b',
  '#c',
  'mailto:desk@news.example',
  'd.jpg',
);
const address = fc.oneof({ weight: 3, arbitrary: harmless }, hostile);

/** Stories of Markdown alone, with hostile addresses, titles, alternative texts and languages of code. */
export const stories = fc.letrec<{ phrase: PhrasingContent; block: BlockContent; story: Root }>((tie) => {
  const phrases = fc.array(tie('phrase'), { maxLength: 4 });
  const blocks = fc.array(tie('block'), { maxLength: 4 });
  return {
    phrase: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'phrases' },
      fc.record({ type: fc.constant('text' as const), value: hostile }),
      fc.record({ type: fc.constant('inlineCode' as const), value: hostile }),
      fc.record({
        type: fc.constant('image' as const),
        url: address,
        alt: fc.oneof(fc.constant(null), hostile),
        title: fc.oneof(fc.constant(null), hostile),
      }),
      fc.record({
        type: fc.constant('link' as const),
        url: address,
        title: fc.oneof(fc.constant(null), hostile),
        children: phrases,
      }),
      fc.record({ type: fc.constantFrom('emphasis', 'strong', 'delete'), children: phrases }),
      fc.record({ type: fc.constant('break' as const) }),
    ),
    block: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'blocks' },
      fc.record({ type: fc.constant('paragraph' as const), children: phrases }),
      fc.record({
        type: fc.constant('code' as const),
        lang: fc.oneof(fc.constantFrom(null, 'js'), hostile),
        value: hostile,
      }),
      fc.record({
        type: fc.constant('heading' as const),
        depth: fc.constantFrom(1, 2, 6),
        children: phrases,
      }),
      fc.record({ type: fc.constant('thematicBreak' as const) }),
      fc.record({ type: fc.constant('blockquote' as const), children: blocks }),
      fc.record({
        type: fc.constant('list' as const),
        ordered: fc.boolean(),
        start: fc.constantFrom(1, 7),
        children: fc.array(
          fc.record({
            type: fc.constant('listItem' as const),
            checked: fc.constantFrom(null, null, null, true),
            children: blocks,
          }),
          { maxLength: 3 },
        ),
      }),
      fc.record({
        type: fc.constant('table' as const),
        align: fc.constantFrom<AlignType[]>([null, 'left'], ['center', 'right']),
        children: fc.array(
          fc.record({
            type: fc.constant('tableRow' as const),
            children: fc.array(fc.record({ type: fc.constant('tableCell' as const), children: phrases }), {
              maxLength: 2,
            }),
          }),
          { maxLength: 2 },
        ),
      }),
    ),
    story: fc.record({
      type: fc.constant('root' as const),
      children: fc.array(tie('block'), { maxLength: 5 }),
    }),
  };
}).story;

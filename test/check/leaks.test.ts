import { describe, expect, test } from 'vitest';
import { Secrets, secretOf, untoldIn } from '../../src/check/leaks.ts';

const said =
  'The harbour master knew of the crack in the keel for three weeks before the ferry sailed, as letters that this newspaper has seen show beyond doubt.';
const open = 'The ferry sailed again on Monday, after eleven days in port, and all was well.';
const address = 'https://members.example/letters/crack.pdf';

/** The sources of the secrets that a text holds. */
function sourcesIn(text: string, hidden: Partial<Parameters<typeof secretOf>[0]> = {}): string[] {
  const secret = secretOf({
    source: 'articles/ferry.md',
    text: said,
    phrases: [],
    addresses: [address],
    open,
    ...hidden,
  });
  return new Secrets(secret ? [secret] : []).hitsIn(text).map(({ source }) => source);
}

const leaked = expect.arrayContaining(['articles/ferry.md']);
const html = said.replace('harbour master', '<em>harbour</em> <a href="/x/">master</a>');

describe('the restricted part of a story is found', () => {
  test.each([
    ['in plain text', `Before. ${said} After.`],
    ['in a few of its words', 'It knew of the crack in the keel for three weeks before the ferry sailed, as'],
    ['in capitals and on other lines', said.toUpperCase().replaceAll(' ', '\n')],
    ['in HTML', `<p>${html}</p>`],
    ['in HTML in CDATA', `<content:encoded><![CDATA[<p>${html}</p>]]></content:encoded>`],
    [
      'in HTML that is escaped',
      `<content type="html">${html.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</content>`,
    ],
    ['in HTML in JSON', JSON.stringify({ content_html: `<p>${html}</p>` })],
    ['in text in JSON', JSON.stringify({ text: said.replace('weeks ', 'weeks\n"') })],
    [
      'in a script of JSON-LD',
      `<script>${JSON.stringify({ html }).replace(/</g, '\\u003c').replace(/>/g, '\\u003e')}</script>`,
    ],
    ['in an attribute', `<meta name="description" content="${said}">`],
    ['in an address that it leads to', `<a href="${address}">x</a>`],
    ['in such an address in JSON', JSON.stringify({ url: address })],
  ])('%s', (_name, text) => {
    expect(sourcesIn(text)).toEqual(leaked);
  });

  test('in scripts without blanks', () => {
    const text = '港务局长在渡轮启航前三周就已经知道龙骨上有裂缝，本报看到的信件证明了这一点。';
    expect(sourcesIn(`<p>渡轮。${text.slice(5, 34)}</p>`, { text })).toEqual(leaked);
    expect(sourcesIn('渡轮星期一在港口停了十一天之后再次启航，一切顺利，本报记者报道。', { text })).toEqual(
      [],
    );
  });
});

describe('what is open is no leak', () => {
  test.each([
    ['the free part', `<p>${open}</p>`],
    ['single words of the restricted part', 'The harbour master and the crack in the keel were seen.'],
    ['another address of the same host', 'https://members.example/letters/'],
    ['an address that goes on otherwise', 'https://members.example/letters/crack/pdf'],
  ])('such as %s', (_name, text) => {
    expect(sourcesIn(text)).toEqual([]);
  });

  test('such as a quotation that stands in the free part too', () => {
    const text = `${said} Again: "${open}"`;
    expect(sourcesIn(open, { text })).toEqual([]);
    expect(sourcesIn(said, { text })).toEqual(leaked);
  });

  test('such as what another text tells', () => {
    const secret = secretOf({ source: 'a', text: said, phrases: [], addresses: [], open: '' });
    const hits = new Secrets(secret ? [secret] : []).hitsIn(said);
    expect(hits.length).toBeGreaterThan(2);
    expect(untoldIn(hits, `<p>${html}</p>`)).toEqual([]);
    expect(untoldIn(hits, open)).toEqual(hits);
  });
});

test('A phrase is a mark where it is long enough to be one', () => {
  const story = { text: '', addresses: [], open: '' };
  expect(
    sourcesIn('{"title":"Ferry sunk by council"}', { ...story, phrases: ['Ferry sunk by council'] }),
  ).toEqual(leaked);
  expect(sourcesIn('{"title":"Ferry sunk"}', { ...story, phrases: ['Ferry sunk'] })).toEqual([]);
});

test('Reading a text takes time with its length alone', () => {
  const text = `<p>${'It sailed & came back. '.repeat(40_000)}</p>`;
  const started = performance.now();
  sourcesIn(text);
  expect(performance.now() - started).toBeLessThan(2_000);
});

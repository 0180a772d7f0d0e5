import { describe, expect, test } from 'vitest';
import { findingsOf, htmlOf, story } from './story.ts';

describe('a task list', () => {
  test('keeps what is done apart from what is open', () => {
    const html = htmlOf('- [x] done\n- [ ] open');
    expect(html).toContain('<input type="checkbox" checked disabled> done');
    expect(html).toContain('<input type="checkbox" disabled> open');
  });

  test('is the only place of input fields', () => {
    expect(htmlOf('Mail: <input type="email" name="mail"> and <input>.')).toBe('<p>Mail:  and .</p>');
    expect(findingsOf('Mail: <input type="email">.')).toEqual(['1:7 markup-removed']);
    expect(htmlOf('<input type="checkbox" onclick="x()">')).toBe('<input type="checkbox" disabled>');
  });
});

describe('a frame', () => {
  test('becomes a link, wherever its address stands and however it is written', () => {
    expect(htmlOf('<iframe src="//video.example/1"></iframe>')).toBe(
      '<p><a href="https://video.example/1">video.example/1</a></p>',
    );
    expect(htmlOf('<iframe src="/charts/1.html" title="Rents since 1990"></iframe>')).toBe(
      '<p><a href="https://news.example/charts/1.html">Rents since 1990</a></p>',
    );
    expect(htmlOf('<iframe src="about:blank" data-src="HTTPS://video.example/2"></iframe>')).toContain(
      '<a href="https://video.example/2">',
    );
  });

  test('makes no paragraph inside a paragraph', () => {
    expect(htmlOf('Watch <iframe src="https://video.example/1"></iframe> now')).toBe(
      '<p>Watch <a href="https://video.example/1">https://video.example/1</a> now</p>',
    );
  });

  test('without an address that a link can have is gone, and said to be', () => {
    const { html, diagnostics } = story('<iframe src="javascript:alert(1)"></iframe>');
    expect(html).toBe('');
    expect(diagnostics).toMatchObject([
      { rule: 'markup-removed', message: expect.stringContaining('<iframe>') },
    ]);
  });
});

describe('a link', () => {
  test.each([
    ['[a](HTTPS://partner.example/A)', 'https://partner.example/A'],
    ['<a href=" Mailto:desk@news.example">a</a>', 'mailto:desk@news.example'],
    ['[a](sms:+15550100)', 'sms:+15550100'],
    ['[a](http://[2001:db8::1]:8080/a)', 'http://[2001:db8::1]:8080/a'],
    ['<a href="https://partner.example/?a[]=1|2">a</a>', 'https://partner.example/?a%5B%5D=1%7C2'],
    ['<a href="https://partner.example/100%">a</a>', 'https://partner.example/100%25'],
    ['<a href="https://partner.example/%7Eb%20c">a</a>', 'https://partner.example/%7Eb%20c'],
  ])('%s leads where it was meant to, in an address that RFC 3986 knows', (markdown, href) => {
    expect(htmlOf(markdown)).toContain(`<a href="${href}">a</a>`);
  });

  test.each(['javascript:', 'JAVASCRIPT:', 'java\nscript:', 'vbscript:', 'data:text/html,'])(
    'to %j leads nowhere',
    (scheme) => {
      const { html, diagnostics } = story(`<a href="${scheme}alert(1)">a</a>`);
      expect(html).toBe('<p><a>a</a></p>');
      expect(diagnostics.map(({ rule }) => rule)).toEqual(['markup-removed']);
    },
  );

  test('finds the place that an old anchor names', () => {
    const { html, diagnostics } = story('<a name="rents"></a>Rents rose.\n\n[Above](#rents)');
    expect(html).toContain('<a id="rents"></a>Rents rose.');
    expect(diagnostics).toEqual([]);
  });
});

describe('what comes from other programs', () => {
  test('is read without the marks of Word, but as it stands in code', () => {
    const html = htmlOf('Rents<o:p></o:p> rose. `<o:p>`');
    expect(html).toBe('<p>Rents rose. <code>&#x3C;o:p></code></p>');
    expect(findingsOf('Rents<o:p></o:p> rose.')).toEqual(['1:1 markup-removed']);
  });

  test('is read without the labels of drawings', () => {
    expect(htmlOf('Before <svg><text>0 10 20</text></svg> after')).toBe('<p>Before  after</p>');
  });

  test('keeps pictures that only readers without scripts would see', () => {
    const lazy = '<img data-src="/a.jpg" src="data:,"> <noscript><img src="/a.jpg"></noscript>';
    expect(htmlOf(lazy).match(/<img/g)).toHaveLength(1);
    expect(htmlOf('<noscript><img src="/b.jpg"></noscript>')).toContain(
      '<img src="https://news.example/b.jpg">',
    );
  });

  test('takes time that grows with its length, noscripts and all', () => {
    const part = '<img data-src="/1.jpg"> <noscript><img src="/1.jpg"></noscript> <b>text</b>\n\n';
    const start = process.cpuUsage().user;
    htmlOf(part.repeat(700));
    expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(10);
  });
});

describe('the pictures of a story', () => {
  test('are those that show something', () => {
    const { html, images } = story(
      '<img src="https://count.example/1.gif" width="1" height="1"> ![a](a.jpg)',
    );
    expect(html).toContain('https://count.example/1.gif');
    expect(images).toEqual([
      { url: 'https://news.example/story/a.jpg', encodingFormat: 'image/jpeg', alternateName: 'a' },
    ]);
  });

  test.each([
    ['a.jpg 1x,b.jpg 2x', 'https://news.example/story/a.jpg 1x, https://news.example/story/b.jpg 2x'],
    ['https://c.example/w_1,h_2/a.jpg 400w', 'https://c.example/w_1,h_2/a.jpg 400w'],
    ['data:image/gif;base64,AA 1w, b.jpg 2w', 'https://news.example/story/b.jpg 2w'],
    [' a.jpg , , b c.jpg 2x,', 'https://news.example/story/a.jpg'],
  ])('have a set of sources as HTML reads it: %s', (written, read) => {
    expect(htmlOf(`<img src="/x.jpg" srcset="${written}">`)).toContain(`srcset="${read}"`);
  });

  test('have no set without sources', () => {
    expect(htmlOf('<img src="/x.jpg" srcset="">')).toBe('<img src="https://news.example/x.jpg">');
  });
});

describe('footnotes', () => {
  test('have ids that the links to them name, in every script', () => {
    const { html, diagnostics } = story('One[^ö] and again[^ö].\n\n[^ö]: Note.');
    expect(html).toContain('<li id="story-fn-ö">');
    expect(diagnostics).toEqual([]);
  });

  test('are no part of the id of a heading', () => {
    expect(htmlOf('## Rents[^1]\n\n[^1]: Note.')).toContain('<h2 id="rents">');
  });
});

test('paragraphs without anything are gone, but not one that a link leads to', () => {
  expect(htmlOf('<p>One<p> \n</p><p id="two"></p>')).toBe('<p>One</p><p id="two"></p>');
  expect(htmlOf('<script>x</script><?php x ?>')).not.toContain('<p>');
});

test('headings without letters have no id', () => {
  expect(htmlOf('## 🎉\n\n## 🎉')).toBe('<h2>🎉</h2>\n<h2>🎉</h2>');
});

import { describe, expect, test } from 'vitest';
import { story } from './story.ts';

describe('the plain text of a story', () => {
  test.each([
    ['# One\n\nTwo\nthree.\n\n- a\n  - b\n- c', 'One\n\nTwo three.\n\na\nb\nc'],
    ['| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |', 'a\tb\n1\t2\n3\t4'],
    ['<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>', 'a\n1'],
    ['<details><summary>Why</summary>Because</details>', 'Why\nBecause'],
    ['<div>One</div><div>two</div>', 'One\ntwo'],
    ['One  \ntwo\\\nthree', 'One\ntwo\nthree'],
    ['One\n\n    if (x)\n      y\n\nTwo', 'One\n\nif (x)\n  y\n\nTwo'],
    ['- [x] done\n- [ ] open', '☑ done\n☐ open'],
    ['H~x~ <ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>', 'Hx 漢kan'],
    ['A  b\u00a0 c\u200f d', 'A b\u00a0 c\u200f d'],
  ])('keeps blocks, rows and signs apart, and all else: %j', (markdown, text) => {
    expect(story(markdown).text).toBe(text);
  });

  test('says nothing that readers do not see: alternative texts, notes’ numbers, excuses of players', () => {
    const markdown =
      'One[^1] <video src="/a.mp4">Your browser cannot play this</video> ![alt](a.jpg) two.\n\n[^1]: Note.';
    expect(story(markdown).text).toBe('One two.\n\nNotes\n\nNote.');
  });
});

describe('the beginning of a story', () => {
  test.each([
    ['## Head\n\n> Quote\n\n![a](a.jpg)\n\nText *here*[^1] and `code`.\n\n[^1]: N.', 'Text here and code.'],
    ['<div class="story"><p>Raw &amp; <b>bold</b></p><p>More</p></div>', 'Raw & bold'],
    ['<iframe src="https://video.example/1"></iframe>\n\nText.', 'Text.'],
    ['<video src="/a.mp4">Your browser cannot play this</video>\n\nText.', 'Text.'],
    ['[Read more](/a)\n\nText.', 'Text.'],
    ['![a](a.jpg)\n*The quay in March*\n\nText.', 'Text.'],
    ['- One\n- Two', 'One Two'],
    ['***\n\n…\n\nمرحبا\u200f (1)', 'مرحبا\u200f (1)'],
  ])('is its first paragraph that says something: %j', (markdown, beginning) => {
    expect(story(markdown).beginning).toBe(beginning);
  });

  test('is that of its free part', () => {
    const paid = story('<!-- members-only -->\n\nPaid.', { access: 'subscription' });
    expect(paid).toMatchObject({ beginning: '', text: '', html: '', wordCount: 1 });
    expect(paid.restrictedHtml?.trim()).toBe('<p>Paid.</p>');
  });
});

test('a restricted part of pictures alone is kept for those who may see it', () => {
  const { html, restrictedHtml } = story('Free.\n\n<!-- paywall -->\n\n![a](a.jpg)', {
    access: 'registration',
  });
  expect(html).toBe('<p>Free.</p>');
  expect(restrictedHtml).toContain('<img src="https://news.example/story/a.jpg" alt="a">');
});

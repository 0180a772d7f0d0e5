import { expect, test } from 'vitest';
import { withoutClass } from '../../src/html.ts';

test.each([
  ['<p>a</p><div class="x secret"><div>b</div>c</div><p>d</p>', '<p>a</p><p>d</p>'],
  ['<div class="secret"><img alt="</div>"><img alt="<div">b</div>c', 'c'],
  ['<div>a</div><div class="secrets">b</div>', '<div>a</div><div class="secrets">b</div>'],
  ['<div title="x class=&quot;secret&quot;">a</div>', '<div title="x class=&quot;secret&quot;">a</div>'],
])('%s', (html, rest) => {
  expect(withoutClass(html, 'secret')).toBe(rest);
});

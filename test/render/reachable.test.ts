import { expect, test } from 'vitest';
import { withReachableScrollers } from '../../src/render/pages/reachable.ts';

test.each([
  ['<table><tbody></tbody></table>', '<table tabindex="0"><tbody></tbody></table>'],
  [
    '<pre class="a" dir="ltr"><code>x</code></pre>',
    '<pre tabindex="0" class="a" dir="ltr"><code>x</code></pre>',
  ],
  ['<img src="x" alt="<table> and <pre >"><p>a</p>', '<img src="x" alt="<table> and <pre >"><p>a</p>'],
  [
    '<p title="<table>">&#x3C;table></p><table></table>',
    '<p title="<table>">&#x3C;table></p><table tabindex="0"></table>',
  ],
  [
    '<details open><summary>a</summary><pre>b</pre></details>',
    '<details open><summary>a</summary><pre tabindex="0">b</pre></details>',
  ],
  ['<prefix>', '<prefix>'],
])('Tables and listings can be reached by the keyboard: %s', (html, reachable) => {
  expect(withReachableScrollers(html)).toBe(reachable);
});

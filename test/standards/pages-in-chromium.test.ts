import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import axe from 'axe-core';
import { type Browser, chromium, type Page, type Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Published, publishSample } from './published.ts';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);
const skippedWithout = '(skipped without a Chromium in /usr/bin)';
const origin = 'https://ledger.example/';

const SCREENS = {
  'on a phone': { width: 360, height: 740 },
  'on a desktop': { width: 1280, height: 900 },
};

describe.skipIf(executablePath === undefined)(`the pages of the sample in Chromium ${skippedWithout}`, () => {
  let published: Published;
  let browser: Browser;

  beforeAll(async () => {
    published = await publishSample();
    browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    published.remove();
  });

  test.each(Object.entries(SCREENS))(
    '%s: no violation for axe in light and dark, nothing beyond the screen, every picture, the JSON-LD of article.jsonld',
    async (_name, viewport) => {
      const context = await browser.newContext({ viewport, bypassCSP: true });
      await context.route('**/*', fromEdition);
      const paths = published.paths.filter((path) => path.endsWith('index.html'));
      expect(paths.length).toBeGreaterThan(15);
      const faults: string[] = [];
      for (const path of paths) {
        const page = await context.newPage();
        await page.goto(origin + path.replace(/index\.html$/, ''));
        const found = [
          ...(await violationsOn(page)),
          ...(await faultsOn(page)),
          ...(await lostOn(page, path)),
        ];
        faults.push(...found.map((fault) => `${path}: ${fault}`));
        await page.close();
      }
      await context.close();
      expect(faults).toEqual([]);
    },
    240_000,
  );

  /** Nothing is asked of the network: what is not of the edition is not there. */
  function fromEdition(route: Route): Promise<void> {
    const { href, pathname } = new URL(route.request().url());
    const path = join(
      published.folder,
      decodeURIComponent(pathname),
      pathname.endsWith('/') ? 'index.html' : '',
    );
    return href.startsWith(origin) && existsSync(path) ? route.fulfill({ path }) : route.abort();
  }

  /** The JSON-LD in the DOM, where it is not that of the file beside an article's page. */
  async function lostOn(page: Page, path: string): Promise<string[]> {
    const file = path.replace(/index\.html$/, 'article.jsonld');
    if (!published.paths.includes(file)) return [];
    const [script = '', ...others] = await page.locator(SCRIPT).allTextContents();
    const isSame = isDeepStrictEqual(JSON.parse(script), JSON.parse(published.text(file)));
    return isSame && others.length === 0 ? [] : ['the JSON-LD in the DOM is not that of article.jsonld'];
  }
});

const SCRIPT = 'script[type="application/ld+json"]';

/** What axe finds, one line each; in the dark, only the colours differ. */
async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const inLight = await page.evaluate<axe.AxeResults>('axe.run(document)');
  await page.emulateMedia({ colorScheme: 'dark' });
  const inDark = await page.evaluate<axe.AxeResults>('axe.run(document, { runOnly: ["color-contrast"] })');
  return [...inLight.violations, ...inDark.violations].flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 150)}`),
  );
}

/** What readers would have to scroll sideways for, pictures that do not show, and scripts that run. */
async function faultsOn(page: Page): Promise<string[]> {
  const beyond = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
  const broken = await page.evaluate<string[]>(
    '[...document.images].filter(({ src, complete, naturalWidth }) => src.startsWith(origin) && complete && naturalWidth === 0).map(({ src }) => src)',
  );
  const scripts = await page.locator(`script:not(${SCRIPT.slice('script'.length)})`).count();
  return [
    ...(beyond > 0 ? [`${beyond} pixels are beyond the screen`] : []),
    ...broken.map((src) => `${src} does not show`),
    ...(scripts > 0 ? ['a script runs'] : []),
  ];
}

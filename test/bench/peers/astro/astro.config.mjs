// Per article a page, its JSON-LD and its metadata; RSS, Atom and JSON feeds of the site and of each section; a news sitemap.
import { env } from 'node:process';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://ledger.example',
  outDir: env.OUT,
  cacheDir: env.CACHE,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
});

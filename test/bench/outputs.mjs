// Whether an output holds what all contestants owe: three files of each article, the feeds, the news sitemap.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ofArticles = ['index.html', 'article.jsonld', 'metadata.json'];
const ofChannels = ['rss.xml', 'atom.xml', 'feed.json'];

/** Throws where something is missing from an output of so many articles in so many sections. */
export function assertComplete(folder, { articles, sections }) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  const owed = [
    ...ofArticles.map((name) => [name, articles]),
    ...ofChannels.map((name) => [name, sections + 1]),
    ['news-sitemap.xml', 1],
  ];
  for (const [name, count] of owed) {
    const found = files.filter((file) => file.name === name);
    if (found.length < count) throw new Error(`${folder} has ${found.length} ${name} instead of ${count}`);
    if (/json/.test(name)) assertJson(found[0]);
  }
}

function assertJson({ parentPath, name }) {
  JSON.parse(readFileSync(join(parentPath, name), 'utf8'));
}

// Lets feed readers that others made read the published sample from a server, and compares what they show with what its
// metadata says: how many stories, in which order, their titles, authors, dates, links and pictures.
//
//     node test/readers/readers.mjs [OUTPUT]      (npm run test:readers)
//
// Nothing is installed here: a reader that is not on this machine is named and left out. Exit status: 0 all that are here
// show what they should, 1 one of them does not, 2 there is none at all, or nothing published.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectedOf, faultsOf } from './comparison.mjs';
import { debianReaders } from './debian-readers.mjs';
import { npmReaders } from './npm-readers.mjs';
import { feedsIn, siteOf } from './outputs.mjs';
import { serve } from './server.mjs';

const output = process.argv[2] ?? join(import.meta.dirname, '../../dist');
if (!existsSync(join(output, 'articles.json'))) {
  console.error(`There is nothing published in ${output}: run npm run build`);
  process.exit(2);
}

const site = siteOf(output);
const server = await serve(output, site);
const articles = JSON.parse(readFileSync(join(output, 'articles.json'), 'utf8')).articles;
/** The whole record of an article, which lies beside its page. */
function metadataOf({ url }) {
  const path = decodeURIComponent(url.slice(site.length));
  return JSON.parse(readFileSync(join(output, path, 'metadata.json'), 'utf8'));
}

let faults = 0;
let present = 0;
try {
  for (const reader of [...npmReaders, ...debianReaders]) {
    if (!(await reader.isHere())) {
      console.log(`${reader.name}: not on this machine (${reader.from})`);
      continue;
    }
    present += 1;
    for (const feed of feedsIn(output).filter(({ path }) => reader.reads.some((end) => path.endsWith(end)))) {
      const shown = await reader.read(server.urlOf(feed.path));
      const expected = expectedOf(articles, { feed, site, metadataOf });
      const inOrder = (stories) => (reader.isUnordered ? stories.toSorted(byLink) : stories);
      const found = faultsOf(inOrder(shown), inOrder(expected));
      for (const fault of found) console.log(`${reader.name}: ${feed.path}: ${fault}`);
      faults += found.length;
    }
    console.log(`${reader.name}: read`);
  }
} finally {
  server.close();
}
console.log(`${present} readers, ${faults} faults`);
process.exitCode = present === 0 ? 2 : faults > 0 ? 1 : 0;

function byLink(a, b) {
  return a.link < b.link ? -1 : 1;
}

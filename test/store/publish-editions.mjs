// Publishes editions in turn until it is killed: `node publish-editions.mjs STORE OUTPUT EDITIONS`.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [store, output, path] = process.argv.slice(2);
const { openStore } = await import(pathToFileURL(store).href);
const editions = JSON.parse(readFileSync(path, 'utf8'));

function publish(files) {
  const build = openStore(output);
  try {
    for (const [path, text] of Object.entries(files)) build.stage({ path, text, mediaType: 'text/plain' });
    build.commit((files, { complete }) => `${JSON.stringify({ complete, files })}\n`);
  } finally {
    build.discard();
  }
}

for (let turn = 0; ; turn++) {
  publish(editions[turn % editions.length]);
  if (turn === 0) process.stdout.write('begun\n');
}

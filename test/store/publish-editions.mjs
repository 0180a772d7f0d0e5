// Publishes editions in turn until it is killed: `node publish-editions.mjs STORE OUTPUT EDITIONS`.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [store, output, path] = process.argv.slice(2);
const { openStore } = await import(pathToFileURL(store).href);
const editions = JSON.parse(readFileSync(path, 'utf8'));

const format = {
  head: ({ complete }) => `{"complete":${complete},"files":[\n`,
  line: (file) => JSON.stringify(file),
  pathOf: (line) => JSON.parse(line).path,
  foot: '\n]}\n',
};

function publish(files) {
  const build = openStore(output);
  try {
    for (const [path, text] of Object.entries(files)) build.stage({ path, text, mediaType: 'text/plain' });
    build.commit(format);
  } finally {
    build.discard();
  }
}

for (let turn = 0; ; turn++) {
  publish(editions[turn % editions.length]);
  if (turn === 0) process.stdout.write('begun\n');
}

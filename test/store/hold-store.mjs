// Opens a store and holds it until stdin ends: `node hold-store.mjs STORE OUTPUT [MOMENT]`. Prints one line of JSON.
// With a MOMENT in milliseconds it opens the store then, so that several do it at once.
import { pathToFileURL } from 'node:url';

const [store, output, moment] = process.argv.slice(2);
const { openStore } = await import(pathToFileURL(store).href);

function opened() {
  while (Date.now() < Number(moment ?? 0));
  try {
    return { state: 'held', pid: process.pid, store: openStore(output) };
  } catch (error) {
    return { state: error.name, pid: error.pid, message: error.message };
  }
}

const { store: build, ...told } = opened();
process.stdout.write(`${JSON.stringify(told)}\n`);
for await (const _ of process.stdin);
build?.discard();

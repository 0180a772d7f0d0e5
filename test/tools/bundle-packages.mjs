// Puts every package that lib/ imports into one file, lib/packages/<name>.js, and lets lib/ import that: a run then opens
// 270 files instead of 900. Licences go along. A part of `npm run compile`, after compile-schemas.mjs.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';
import { licencesOf } from './licences.mjs';

const lib = fileURLToPath(new URL('../../lib/', import.meta.url));
const packages = 'packages';
const validators = 'check/schema/validators';

const files = readdirSync(lib, { recursive: true })
  .filter((path) => path.endsWith('.js'))
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(lib, path), 'utf8') }));
const imported = namesByPackage(files.flatMap(({ text }) => importsIn(text)));
const bundled = [...(await bundlePackages()), ...(await bundleValidators())];
for (const { path, text } of files) writeFileSync(join(lib, path), withBundles(path, text));
writeFileSync(join(lib, packages, 'LICENCES.txt'), licencesOf(bundled));

/** The import declarations of packages in a text. Node's own modules and our files are none. */
function importsIn(text) {
  return parseAst(text).body.filter(({ source }) => source && !/^(\.|node:)/.test(source.value));
}

/** Each package that is imported, with the names that are: the rest of it can be left out. */
function namesByPackage(declarations) {
  const names = new Map();
  for (const { source, specifiers } of declarations) {
    const known = names.get(source.value) ?? new Set();
    for (const { imported } of specifiers) known.add(imported?.name ?? 'default');
    names.set(source.value, known);
  }
  return names;
}

async function bundlePackages() {
  const entries = [...imported.keys()].map((name) => [`${packages}/${name}`, join(lib, bundleOf(name))]);
  const texts = new Map(
    [...imported].map(([name, names]) => [
      join(lib, bundleOf(name)),
      `export { ${[...names].join(', ')} } from '${name}';`,
    ]),
  );
  return bundle({
    input: Object.fromEntries(entries),
    plugins: [
      { name: 'entries', resolveId: (id) => (texts.has(id) ? id : undefined), load: (id) => texts.get(id) },
    ],
    output: { format: 'esm', entryFileNames: '[name].js', chunkFileNames: `${packages}/shared/[name].js` },
  });
}

/** What ajv's functions need of ajv stands in their own files. */
async function bundleValidators() {
  const names = readdirSync(join(lib, validators)).map((file) => file.replace('.cjs', ''));
  return bundle({
    input: Object.fromEntries(
      names.map((name) => [`${validators}/${name}`, join(lib, validators, `${name}.cjs`)]),
    ),
    output: {
      format: 'cjs',
      entryFileNames: '[name].cjs',
      chunkFileNames: `${validators}/shared/[name].cjs`,
    },
  });
}

/** Bundles into lib/ and gives the paths of all files that went in. */
async function bundle({ output, ...options }) {
  const bundle = await build({
    ...options,
    platform: 'node',
    output: { ...output, dir: lib, comments: { jsdoc: false } },
  });
  return bundle.output.flatMap((chunk) => chunk.moduleIds ?? []);
}

function withBundles(path, text) {
  const folder = posix.dirname(path);
  return importsIn(text).reduceRight(
    (whole, { source: { start, end, value } }) =>
      `${whole.slice(0, start)}'${wayTo(bundleOf(value), folder)}'${whole.slice(end)}`,
    text,
  );
}

function bundleOf(name) {
  return `${packages}/${name.replace(/\.js$/, '')}.js`;
}

function wayTo(path, folder) {
  const way = relative(folder, path).replaceAll('\\', '/');
  return way.startsWith('.') ? way : `./${way}`;
}

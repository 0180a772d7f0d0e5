// Leaves the functions that ajv makes of schemas/ in the place of lib/check/schema/validators.js, so that a run neither
// loads ajv nor waits for it. A part of `npm run compile`, which has just compiled that file.
import { mkdirSync, writeFileSync } from 'node:fs';
import standalone from 'ajv/dist/standalone/index.js';
import { ajv, JUDGED, judge, judgeOf, validatorOf } from '../../lib/check/schema/validators.js';
import { schemaNames } from './schema-types.mjs';

const folder = new URL('../../lib/check/schema/', import.meta.url);

mkdirSync(new URL('validators/', folder));
for (const name of schemaNames()) {
  writeFileSync(new URL(`validators/${name}.cjs`, folder), standalone.default(ajv, validatorOf(name)));
}
writeFileSync(new URL('validators/judge.cjs', folder), standalone.default(judge, judgeOf(JUDGED)));
writeFileSync(
  new URL('validators.js', folder),
  `import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Each schema's function lies in a file of its own: a run loads those that it needs. */
export function validatorOf(name) {
  return require(\`./validators/\${name}.cjs\`);
}

export function judgeOf(name) {
  return name === '${JUDGED}' ? require('./validators/judge.cjs') : undefined;
}
`,
);

import { checkSchema } from './check/schema.ts';
import type { Manifest } from './generated/manifest.ts';
import type { ManifestWriter } from './store/commit.ts';

/** The text of manifest.json: every file of the output with its length, hash and type. */
export const manifestOf: ManifestWriter = (files, { complete }) => {
  const manifest: Manifest = {
    generator: 'Copydesk',
    complete,
    files: files.map(({ mediaType, ...file }) => ({ ...file, encodingFormat: mediaType })),
  };
  const [fault] = checkSchema('manifest', manifest);
  if (fault) throw new Error(`manifest.json breaks its schema at ${fault.pointer}: ${fault.message}`);
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
};

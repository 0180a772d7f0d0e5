import { checkSchema } from './check/schema.ts';
import type { Manifest } from './generated/manifest.ts';
import type { ManifestFormat } from './store/manifest-file.ts';
import type { StagedFile } from './store/staged-file.ts';

/** manifest.json: every file of the output with its length, hash and type, one a line. */
export const manifestFormat: ManifestFormat = {
  head: ({ complete }) =>
    `{\n  "generator": "Copydesk",\n  "complete": ${JSON.stringify(complete)},\n  "files": [\n`,
  line: (file) => `    ${JSON.stringify(recordOf(file))}`,
  pathOf: (line) => (JSON.parse(line) as { path: string }).path, // a line of ours
  foot: '\n  ]\n}\n',
};

/** What the manifest says of a file, checked by its schema. */
function recordOf({ mediaType, ...file }: StagedFile): Manifest['files'][number] {
  const record = { ...file, encodingFormat: mediaType };
  const [fault] = checkSchema('manifest', { generator: 'Copydesk', complete: true, files: [record] });
  if (fault) throw new Error(`manifest.json breaks its schema at ${fault.pointer}: ${fault.message}`);
  return record;
}

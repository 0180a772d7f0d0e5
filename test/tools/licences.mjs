// The licences of packages whose code goes along in ours: they all demand that.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One text with the licence of each package that the files belong to. */
export function licencesOf(paths) {
  const folders = new Set(
    paths.flatMap((path) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(path) ?? []),
  );
  const sections = [...folders].map(sectionOf).sort();
  return `Copydesk holds code of these packages.\n\n${sections.join('\n')}`;
}

function sectionOf(folder) {
  const { name, version, license, author, homepage } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text = file
    ? readFileSync(join(folder, file), 'utf8').trim()
    : [author?.name ?? author, homepage].join('\n');
  return `==== ${name} ${version} (${license})\n\n${text}\n`;
}

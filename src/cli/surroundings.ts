import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What can be known of a publication without asking anybody. */
export interface Surroundings {
  /** The publication's name: that of the package or of the folder, as people write it. */
  name: string;
  /** Where the site may be served, as far as something says so; the likeliest first, none of them believed yet. */
  urls: string[];
  /** BCP 47, from the system. */
  language: string;
  /** IANA time zone of the system. */
  timeZone: string;
  /** Who works here, as Git knows them. */
  author: string | undefined;
}

/** Looks around in a folder: at its package, its own domain, Git and the system. */
export function surroundingsOf(folder: string): Surroundings {
  const { name, homepage } = packageIn(folder);
  const { locale, timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return {
    name: inTitleCase(name ?? basename(folder)),
    urls: [homepage, ownDomain(folder)].filter((url) => url !== undefined).filter(isNoCodeHost),
    language: locale,
    timeZone,
    author: gitName(folder),
  };
}

/** `the-example-ledger` → `The Example Ledger`; a scope such as `@press/` is no part of a name. */
function inTitleCase(name: string): string {
  const words = name.replace(/^@[^/]+\//, '').split(/[-_\s]+/);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

function packageIn(folder: string): { name?: string; homepage?: string } {
  const text = textOf(join(folder, 'package.json'));
  if (text === undefined) return {};
  try {
    const { name, homepage } = JSON.parse(text);
    return {
      ...(typeof name === 'string' && name !== '' && { name }),
      ...(typeof homepage === 'string' && { homepage }),
    };
  } catch {
    return {}; // npm will say what is wrong with it
  }
}

/** Where code lies, and the page of a package: npm writes such an address as the homepage of everything. */
const CODE_HOSTS =
  /^https?:\/\/(?:[^/?#@]*\.)?(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|gitee\.com|sr\.ht|sourceforge\.net|dev\.azure\.com|npmjs\.com)(?:[:/?#]|$)/i;

function isNoCodeHost(url: string): boolean {
  return !CODE_HOSTS.test(url);
}

/** GitHub Pages keeps a site's own domain in a file. */
function ownDomain(folder: string): string | undefined {
  const domain = textOf(join(folder, 'CNAME'))?.trim();
  return domain && /^[\w.-]+$/.test(domain) ? `https://${domain}/` : undefined;
}

function textOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function gitName(folder: string): string | undefined {
  try {
    const said = execFileSync('git', ['config', 'user.name'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return said.trim() || undefined;
  } catch {
    return undefined; // no Git, or nobody told it a name
  }
}

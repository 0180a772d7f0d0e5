// Copydesk and its peers: how to find each, how to get it, how to lay out its publication, and how to build that.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { now } from './article.mjs';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const peers = fileURLToPath(new URL('peers/', import.meta.url));
const program = join(repository, 'lib/cli/main.js');

const configuration = {
  site: { name: 'The Port Example Ledger', url: 'https://ledger.example/', language: 'en', timeZone: 'UTC' },
};

/**
 * All of them. `version` gives nothing where a contestant is not installed. `lay` makes ready, untimed, what one
 * publication needs in a folder of its own; `build` is the command that publishes from there into its `dist`.
 */
export function contestants({ cache }) {
  return [copydesk, hugo, eleventy(join(cache, 'eleventy')), astro(join(cache, 'astro')), jekyll, pelican];
}

export const copydesk = {
  name: 'Copydesk',
  version: () => JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')).version,
  lay: ({ folder, corpus }) => {
    writeFileSync(join(folder, 'copydesk.config.json'), JSON.stringify(configuration));
    symlinkSync(corpus, join(folder, 'articles'), 'dir');
  },
  build: ({ folder }, words = []) => copydeskCommand('build', folder, words),
};

/** A command of Copydesk on a publication. */
export function copydeskCommand(name, folder, words = []) {
  return { file: execPath, words: [program, name, '--now', now, ...words], cwd: folder };
}

export const versionCommand = { file: execPath, words: [program, '--version'] };
export const nothingCommand = { file: execPath, words: ['-e', '0'] };

/** Whether this Copydesk can tell the stages of a build. */
export function tellsStages() {
  return said(execPath, [program, 'build', '--help'])?.includes('--timing') === true;
}

const hugo = {
  name: 'Hugo',
  version: () => /v(\d+\.\d+\.\d+)/.exec(said('hugo', ['version']) ?? '')?.[1],
  remedy: 'install Hugo: https://gohugo.io/installation/',
  lay: () => {},
  build: ({ folder, corpus }) => ({
    file: 'hugo',
    words: [
      ...(/^ +build /m.test(said('hugo', ['--help']) ?? '') ? ['build'] : []),
      ...['--quiet', '--noBuildLock', '--source', join(peers, 'hugo'), '--contentDir', corpus],
      ...['--destination', join(folder, 'dist'), '--cacheDir', join(folder, 'cache')],
    ],
  }),
};

const jekyll = {
  name: 'Jekyll',
  version: () => /\d+\.\d+\.\d+/.exec(said('jekyll', ['--version']) ?? '')?.[0],
  remedy: 'install Jekyll: apt-get install jekyll, or https://jekyllrb.com/docs/installation/',
  lay: ({ folder, corpus }) => {
    cpSync(join(peers, 'jekyll'), join(folder, 'source'), { recursive: true });
    symlinkSync(corpus, join(folder, 'source/_articles'), 'dir');
  },
  build: ({ folder }) => ({
    file: 'jekyll',
    words: ['build', '--quiet', '--source', join(folder, 'source'), '--destination', join(folder, 'dist')],
    cwd: folder,
  }),
};

const pelican = {
  name: 'Pelican',
  version: () => /\d+\.\d+\.\d+/.exec(said('pelican', ['--version']) ?? '')?.[0],
  remedy: 'install Pelican with its Markdown and YAML: apt-get install pelican python3-markdown python3-yaml',
  lay: () => {},
  build: ({ folder, corpus }) => ({
    file: 'pelican',
    words: ['--quiet', '--settings', join(peers, 'pelican/pelicanconf.py')],
    cwd: folder,
    env: {
      CORPUS: corpus,
      OUT: join(folder, 'dist'),
      CACHE: join(folder, 'cache'),
      PYTHONDONTWRITEBYTECODE: '1',
    },
  }),
};

function eleventy(home) {
  return fromNpm({
    name: 'Eleventy',
    home,
    packageName: '@11ty/eleventy',
    documents: 'documents.mjs',
    words: ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet', '--config=eleventy.config.mjs'],
  });
}

function astro(home) {
  return fromNpm({
    name: 'Astro',
    home,
    packageName: 'astro',
    documents: 'src/documents.mjs',
    words: ['node_modules/astro/astro.js', 'build', '--silent'],
  });
}

/** A peer of which npm puts an exact version beside a copy of its set-up. */
function fromNpm({ name, home, packageName, documents, words }) {
  const source = join(peers, name.toLowerCase());
  return {
    name,
    version: () => {
      const description = join(home, 'node_modules', packageName, 'package.json');
      return existsSync(description) ? JSON.parse(readFileSync(description, 'utf8')).version : undefined;
    },
    remedy: 'npm run bench -- --install',
    install: () => {
      mkdirSync(home, { recursive: true });
      cpSync(join(source, 'package.json'), join(home, 'package.json'));
      spawnSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: home, stdio: 'inherit' });
    },
    lay: () => {
      cpSync(source, home, { recursive: true });
      cpSync(join(peers, 'shared/documents.mjs'), join(home, documents));
    },
    build: ({ folder, corpus }) => ({
      file: execPath,
      words,
      cwd: home,
      env: {
        CORPUS: corpus,
        OUT: join(folder, 'dist'),
        CACHE: join(folder, 'cache'),
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    }),
  };
}

/** What a program says on stdout, or nothing where there is no such program. */
function said(file, words) {
  const { status, stdout } = spawnSync(file, words, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout : undefined;
}

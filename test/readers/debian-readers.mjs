import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instant, picturesIn } from './comparison.mjs';

const PYTHON = process.env.PYTHON ?? (existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3');

/** Programs from Debian's packages, which run without a screen. Each tells of a story what it can. */
export const debianReaders = [
  {
    name: 'newsboat',
    from: 'Debian: newsboat, sqlite3',
    reads: ['rss.xml', 'atom.xml'],
    isHere: async () => (await has('newsboat')) && (await has('sqlite3')),
    read: byNewsboat,
  },
  {
    name: 'sfeed',
    from: 'Debian: sfeed',
    reads: ['rss.xml', 'atom.xml'],
    isHere: () => has('sfeed'),
    read: bySfeed,
  },
  {
    name: 'python3-feedparser',
    from: 'Debian: python3-feedparser',
    reads: ['rss.xml', 'atom.xml'],
    isHere: () => runs(PYTHON, ['-c', 'import feedparser']),
    read: byPython,
  },
  {
    name: 'rss2email',
    isUnordered: true,
    from: 'Debian: rss2email',
    reads: ['rss.xml', 'atom.xml'],
    isHere: async () => (await has('r2e')) && (await runs(PYTHON, ['-c', 'import rss2email'])),
    read: byRss2email,
  },
];

/** A reader with a list and a cache of its own: it joins the authors of Atom, and keeps the last creator of RSS. */
async function byNewsboat(url) {
  return inNewFolder(async (folder) => {
    const files = {
      urls: join(folder, 'urls'),
      cache: join(folder, 'cache.db'),
      config: join(folder, 'config'),
    };
    writeFileSync(files.urls, `${url}\n`);
    writeFileSync(files.config, '');
    await run('newsboat', ['-u', files.urls, '-c', files.cache, '-C', files.config, '-x', 'reload']);
    const query = 'select title, author, url, pubDate, content from rss_item order by pubDate desc, id';
    const rows = JSON.parse((await run('sqlite3', ['-json', files.cache, query])) || '[]');
    return rows.map(({ title, author, url: link, pubDate, content }) => ({
      link,
      title,
      ...(url.endsWith('atom.xml') ? { joinedAuthors: author } : { lastAuthor: author }),
      published: pubDate * 1000,
      pictures: picturesIn(content),
    }));
  });
}

/** Lines of fields between tabs: moment, title, link, content, its kind, id, author, enclosure, categories. */
async function bySfeed(url) {
  const lines = (await run('sfeed', [url], await (await fetch(url)).text())).split('\n').filter(Boolean);
  return lines.map((line) => {
    const [moment, title, link, content, , , firstAuthor] = line.split('\t');
    return {
      link,
      title,
      firstAuthor: firstAuthor === '' ? undefined : firstAuthor,
      published: Number(moment) * 1000,
      pictures: picturesIn(content.replaceAll('\\n', '\n')),
    };
  });
}

async function byPython(url) {
  const entries = JSON.parse(await run(PYTHON, [join(import.meta.dirname, 'shown-by-feedparser.py'), url]));
  return entries.map(({ published, updated, content, ...facts }) => ({
    ...facts,
    published: instant(published),
    ...(updated !== null && { updated: instant(updated) }),
    pictures: picturesIn(content),
  }));
}

/** Each story is a letter in a folder, in no order, with the date of its last change. */
async function byRss2email(url) {
  return inNewFolder(async (folder) => {
    const config = join(folder, 'config');
    const settings = {
      to: 'reader@news.example',
      'email-protocol': 'maildir',
      'maildir-path': join(folder, 'mail'),
    };
    const lines = Object.entries({
      ...settings,
      'date-header': 'True',
      'html-mail': 'True',
      'maildir-mailbox': '',
    });
    writeFileSync(config, `[DEFAULT]\n${lines.map(([name, value]) => `${name} = ${value}`).join('\n')}\n`);
    const options = ['-c', config, '-d', join(folder, 'data.json')];
    await run('r2e', [...options, 'add', 'feed', url]);
    await run('r2e', [...options, 'run']);
    const letters = await run(PYTHON, [join(import.meta.dirname, 'letters.py'), join(folder, 'mail')]);
    return JSON.parse(letters).map(({ title, link, date, content }) => ({
      link,
      title,
      ...(url.endsWith('atom.xml') && { updated: instant(date) }),
      pictures: picturesIn(content),
    }));
  });
}

async function inNewFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-reader-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function has(program) {
  return runs('sh', ['-c', `command -v ${program}`]);
}

async function runs(program, options) {
  return run(program, options).then(
    () => true,
    () => false,
  );
}

/** What a program prints; the server of this process goes on meanwhile. */
function run(program, options, input = '') {
  return new Promise((resolve, reject) => {
    const child = spawn(program, options, { env: { ...process.env, LC_ALL: 'C.UTF-8' } });
    let printed = '';
    let said = '';
    child.stdout.on('data', (chunk) => (printed += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(printed) : reject(new Error(`${program}: ${said || code}`)),
    );
    child.stdin.on('error', () => {}); // Some end before they have read all.
    child.stdin.end(input);
  });
}

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, writeFileSync } from 'node:fs';
import { createServer, type Server as NetServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Hosted, servers } from '../../src/hosting.ts';
import { makePublication } from '../tools/publication.ts';

const feeds = [
  { path: 'rss.xml', mediaType: 'application/rss+xml' },
  { path: 'atom.xml', mediaType: 'application/atom+xml' },
  { path: 'feed.json', mediaType: 'application/feed+json' },
  { path: 'sections/küste/rss.xml', mediaType: 'application/rss+xml' },
];
const hub = "https://push.example/?site=$ledger&mode='fast'";
const encodedHub = 'https://push.example/?site=%24ledger&mode=%27fast%27';
const hosted: Hosted = {
  url: 'https://news.example/daily/',
  hubs: ['https://hub.example/', hub],
  feeds,
  gone: ['/daily/2026/03/recalled/', '/daily/2026/03/zurückgezogen/'],
};

const files = {
  'dist/daily/rss.xml': '<rss version="2.0"/>\n',
  'dist/daily/atom.xml': '<feed xmlns="http://www.w3.org/2005/Atom"/>\n',
  'dist/daily/feed.json': '{}\n',
  'dist/daily/sections/küste/rss.xml': '<rss version="2.0"/>\n',
  'dist/daily/index.html': '<!doctype html><title>Front page</title>\n',
  'dist/daily/2026/03/ferry/index.html': '<!doctype html><title>Ferry</title>\n',
  'dist/daily/2026/03/ferry/article.jsonld': '{}\n',
  'dist/daily/2026/03/ferry/metadata.json': '{}\n',
  'dist/daily/img/quay.jpg': 'no picture',
  'dist/daily/2026/03/ferry/members-only/plan.jpg': 'no picture',
};

/** The servers as Debian has them, each with a configuration around what Copydesk prints. */
const programs = [
  {
    name: 'nginx',
    version: ['-v'],
    write: (folder: string, port: number) =>
      `daemon off; error_log stderr; pid ${folder}/nginx.pid;
       events { }
       http {
         access_log off; include /etc/nginx/mime.types; default_type application/octet-stream;
         client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fast;
         uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
         server { listen 127.0.0.1:${port}; root ${folder}/dist; index index.html; include ${folder}/copydesk.conf; }
       }`,
    words: (file: string) => ['-c', file],
  },
  {
    name: 'caddy',
    version: ['version'],
    write: (folder: string, port: number) =>
      `{\n  admin off\n  auto_https off\n}\nhttp://127.0.0.1:${port} {\n  root * ${folder}/dist\n  import ${folder}/copydesk.conf\n  file_server\n}\n`,
    words: (file: string) => ['run', '--adapter', 'caddyfile', '--config', file],
  },
];

describe.each(programs)('$name with what Copydesk prints for it', ({ name, version, write, words }) => {
  const isThere = spawnSync(name, version).error === undefined;
  if (!isThere)
    console.warn(`${name} is not installed: its configuration is not tried (apt-get install ${name})`);

  test.skipIf(!isThere)(
    'serves feeds, data and pages as they must be, and recalled pages as gone',
    async () => {
      const { port, folder } = { port: await freePort(), folder: makePublication(files) };
      chmodSync(folder, 0o755); // nginx reads as another user where it was started by root
      writeFileSync(join(folder, 'copydesk.conf'), await printed(name, hosted));
      writeFileSync(join(folder, 'server.conf'), write(folder, port));
      await run(name, words(join(folder, 'server.conf')), port);
      const get = (path: string, headers = {}) =>
        fetch(`http://127.0.0.1:${port}/daily/${path}`, { headers, redirect: 'manual' });

      for (const { path, mediaType } of feeds) {
        const address = path.split('/').map(encodeURIComponent).join('/');
        const response = await get(`${address}?from=mail`);
        const type = mediaType.endsWith('xml') ? `${mediaType}; charset=utf-8` : mediaType;
        expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
        // WebSub, section 4: exactly one "self", one "hub" for each.
        expect(linksOf(response)).toEqual([
          `<https://news.example/daily/${address}>; rel="self"`,
          '<https://hub.example/>; rel="hub"',
          `<${encodedHub}>; rel="hub"`,
        ]);
        await expectRevalidation(response, (headers) => get(address, headers));
      }
      const data = await get('2026/03/ferry/article.jsonld');
      expect(data.headers.get('content-type')).toBe('application/ld+json');
      for (const path of ['', '2026/03/ferry/', '2026/03/ferry/metadata.json']) {
        const response = await get(path);
        expect(response.status).toBe(200);
        await expectRevalidation(response, (headers) => get(path, headers));
      }
      const picture = await get('img/quay.jpg');
      expect([picture.headers.get('content-type'), picture.headers.get('link')]).toEqual([
        'image/jpeg',
        null,
      ]);
      expect((await get('2026/03/ferry/members-only/plan.jpg')).status).toBe(403);
      expect((await get('2026/03/recalled/')).status).toBe(410);
      expect((await get('2026/03/zur%C3%BCckgezogen/')).status).toBe(410);
      expect((await get('2026/03/never/')).status).toBe(404);
      // An address that is spelt so that it could break out of the header is not repeated in it.
      const odd = await get('a%22%3E/..;/rss.xml%3Cx');
      expect(odd.headers.get('link') ?? '').not.toMatch(/[<>]x|%22/);
    },
  );
});

describe('a _headers file', async () => {
  const text = await printed('headers', { ...hosted, feeds: [...feeds].reverse() });

  test('has one rule for each feed, with its media type and its links', () => {
    const rules = text
      .split(/\n(?=\/)/)
      .slice(1)
      .map((rule) => rule.trim().split('\n  '));
    expect(rules.map(([path]) => path)).toEqual([
      '/daily/*/article.jsonld',
      '/daily/feed.json',
      '/daily/atom.xml',
      '/daily/rss.xml',
      '/daily/sections/k%C3%BCste/rss.xml',
    ]);
    expect(rules[4]).toEqual([
      '/daily/sections/k%C3%BCste/rss.xml',
      'Content-Type: application/rss+xml; charset=utf-8',
      'Cache-Control: no-cache',
      `Link: <https://news.example/daily/sections/k%C3%BCste/rss.xml>; rel="self", <https://hub.example/>; rel="hub", <${encodedHub}>; rel="hub"`,
    ]);
  });

  // Cloudflare: "Header line limit of 2,000 characters" and one splat in a path.
  test('keeps to the limits of its hosts', () => {
    const lines = text.split('\n');
    expect(lines.filter((line) => line.length > 2000 || (line.match(/\*/g) ?? []).length > 1)).toEqual([]);
    expect(lines.filter((line) => !/^(#|\/| {2}[A-Z][\w-]+: \S|$)/.test(line))).toEqual([]);
  });

  test('names no link where there is no hub', async () => {
    expect(await printed('headers', { ...hosted, hubs: [] })).not.toContain('Link');
  });
});

/** A server has to say what it would say again, and then say 304 and no more. */
async function expectRevalidation(
  response: Response,
  again: (headers: Record<string, string>) => Promise<Response>,
): Promise<void> {
  expect(response.headers.get('cache-control')).toBe('no-cache');
  expect(response.headers.get('last-modified')).toMatch(/GMT$/);
  const etag = response.headers.get('etag') ?? '';
  expect(etag).toMatch(/^(W\/)?"[^"]+"$/);
  await response.text();
  const second = await again({ 'If-None-Match': etag });
  expect([second.status, await second.text()]).toEqual([304, '']);
}

async function printed(name: string, about: Hosted): Promise<string> {
  const print = await servers[name]?.load();
  return print?.(about) ?? '';
}

function linksOf({ headers }: Response): string[] {
  return (headers.get('link') ?? '').split(/, (?=<)/);
}

async function run(name: string, words: string[], port: number): Promise<void> {
  const server = spawn(name, words, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  onTestFinished(() => stop(server));
  for (let tries = 0; tries < 200; tries++) {
    if (server.exitCode !== null) throw new Error(`${name} does not start:\n${said}`);
    if (await isListening(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${name} does not answer:\n${said}`);
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  server.kill();
  await once(server, 'close');
}

function isListening(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const server: NetServer = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (typeof address !== 'object' || address === null) throw new Error('There is no port');
  return address.port;
}

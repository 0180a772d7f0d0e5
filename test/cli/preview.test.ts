import { rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  copydesk,
  hasStackTrace,
  now,
  patience,
  put,
  type Running,
  type RunOptions,
  soundPublication,
  start,
  story,
  unsoundStory,
  until,
} from './publication.ts';

/** Tests run at the same time: what they opened is closed when all have ended. */
const atTheEnd: (() => unknown)[] = [];

afterAll(async () => {
  for (const close of atTheEnd) await close();
});

describe('A preview', { timeout: patience, concurrent: true }, () => {
  test('answers the second poll of every feed with 304, also after a build that changes nothing', async () => {
    const { url, folder } = await opened(soundPublication());
    const etags = new Map<string, string>();
    for (const [file, type] of [
      ['rss.xml', 'application/rss+xml; charset=utf-8'],
      ['atom.xml', 'application/atom+xml; charset=utf-8'],
      ['feed.json', 'application/feed+json'],
      ['2026/03/ferry/article.jsonld', 'application/ld+json'],
      ['2026/03/ferry/', 'text/html; charset=utf-8'],
      ['', 'text/html; charset=utf-8'],
    ] as const) {
      const first = await fetch(url + file);
      expect([file, first.status, first.headers.get('content-type')]).toEqual([file, 200, type]);
      expect(first.headers.get('etag')).toMatch(/^(W\/)?"[^"]+"$/);
      if (file.includes('.')) expect(first.headers.get('last-modified')).toMatch(/ GMT$/);
      await first.text();
      etags.set(file, first.headers.get('etag') ?? '');
      expect(await poll(url + file, etags.get(file))).toEqual([304, '']);
    }
    await copydesk(folder, ['build', '--now', now]);
    for (const [file, etag] of etags) expect(await poll(url + file, etag)).toEqual([304, '']);
    expect((await poll(`${url}rss.xml`, '"another"'))[0]).toBe(200);
  });

  test('gives people who open a feed XML with a style sheet, and programs a feed', async () => {
    const { url } = await opened(soundPublication());
    const { status, headers, text } = await rawGet(url, '/rss.xml', { 'sec-fetch-dest': 'document' });
    expect([status, headers['content-type']]).toEqual([200, 'application/xml; charset=utf-8']);
    const [, href = ''] = /<\?xml-stylesheet type="text\/css" href="([^"]*)"\?>/.exec(text) ?? [];
    const style = await fetch(new URL(href, url));
    expect([style.status, style.headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8']);
  });

  test('serves the edition anew when an article changes, and tells open pages', async () => {
    const { url, folder } = await opened(soundPublication());
    const page = await (await fetch(`${url}2026/03/ferry/`)).text();
    const [, reload = ''] = /new EventSource\("([^"]+)"\)/.exec(page) ?? [];
    const events = await fetch(new URL(reload, url));
    const told = firstMessage(events);
    put(folder, { 'articles/ferry.md': story({ title: 'The ferry is late' }) });
    expect(await told).toContain('data:');
    expect(await (await fetch(`${url}2026/03/ferry/`)).text()).toContain('The ferry is late');
    put(folder, { 'articles/new/tide.md': story({ title: 'A folder that was not there' }) });
    await eventually(async () => (await fetch(`${url}2026/03/tide/`)).ok);
  });

  test('goes on with what was published where an article has an error, and until it has none', async () => {
    const { url, folder, said } = await opened(soundPublication());
    put(folder, { 'articles/ferry.md': unsoundStory({ title: 'The ferry is lost' }) });
    await until(() => said().includes('[invalid-date]'));
    expect(await (await fetch(`${url}2026/03/ferry/`)).text()).toContain('The ferry is back');
    put(folder, { 'copydesk.config.json': '{' });
    await until(() => said().includes('[invalid-configuration]'));
    expect((await fetch(`${url}rss.xml`)).status).toBe(200);
    expect(hasStackTrace(said())).toBe(false);
  });

  test('begins where nothing can be published yet', async () => {
    const { url, folder } = await opened(soundPublication({ 'articles/ferry.md': unsoundStory() }));
    expect((await fetch(url)).status).toBe(404);
    put(folder, { 'articles/ferry.md': story() });
    await eventually(async () => (await fetch(url)).ok);
  });

  test('keeps readers in the preview, and says to machines what the published page says', async () => {
    const { url } = await opened(soundPublication());
    const page = await (await fetch(`${url}2026/03/ferry/`)).text();
    expect(page).toContain('<link rel="canonical" href="https://news.example/2026/03/ferry/">');
    expect(page.match(/<a [^>]*href="https:\/\/news\.example\//)).toBeNull();
    expect(page).toMatch(/<a [^>]*href="\/"/);
  });

  test('serves a site in a folder there, and leads to it', async () => {
    const site = { name: 'The Example Ledger', url: 'https://news.example/daily/' };
    const { url } = await opened(soundPublication({ 'copydesk.config.json': JSON.stringify({ site }) }));
    expect(new URL(url).pathname).toBe('/daily/');
    expect((await fetch(`${url}rss.xml`)).status).toBe(200);
    const root = await fetch(new URL('/', url), { redirect: 'manual' });
    expect([root.status, root.headers.get('location')]).toEqual([302, '/daily/']);
    expect((await fetch(new URL('/rss.xml', url))).status).toBe(404);
  });

  test('serves files whose names addresses spell otherwise, and pieces of them', async () => {
    const name = 'a+b & (1) ü,@.csv';
    const folder = soundPublication({ [`articles/${name}`]: '0123456789' });
    put(folder, { 'articles/note.md': `${story()}\n[notes](<${name}>)\n` });
    const { url } = await opened(folder);
    const metadata = (await (await fetch(`${url}2026/03/note/metadata.json`)).json()) as { links: string[] };
    const link = JSON.stringify(metadata).match(/https:\/\/news\.example\/[^"]*\.csv/)?.[0] ?? '';
    const here = link.replace('https://news.example/', url);
    expect(await (await fetch(here)).text()).toBe('0123456789');
    const piece = await fetch(here, { headers: { Range: 'bytes=2-4' } });
    expect([piece.status, await piece.text()]).toEqual([206, '234']);
  });

  test.each([
    '/../copydesk.config.json',
    '/%2e%2e/copydesk.config.json',
    '/..%2fcopydesk.config.json',
    '/..%5ccopydesk.config.json',
    '/%2e%2e%2f%2e%2e%2f%2e%2e%2fetc/passwd',
    '/2026/../../copydesk.config.json',
    '//etc/passwd',
    '/%00',
    '/dist/rss.xml',
    '/.copydesk/dist/told.json',
  ])('gives nothing from outside the edition for %s', async (path) => {
    const { url } = await opened(soundPublication());
    const { status, text } = await rawGet(url, path);
    expect(status).toBe(404);
    expect(text).toBe('Nothing is published at this address\n');
  });

  test('reads a broken address as that, refuses other methods and the names of others', async () => {
    const { url } = await opened(soundPublication());
    expect((await rawGet(url, '/%zz')).status).toBe(400);
    expect((await fetch(url, { method: 'POST' })).status).toBe(405);
    expect((await rawGet(url, '/', { host: 'attacker.example' })).status).toBe(403);
    const head = await fetch(url, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  test('says that its port is taken, before it builds', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    atTheEnd.push(() => void server.close());
    await until(() => server.listening);
    const address = server.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const { status, stdout, stderr } = await copydesk(soundPublication(), ['preview', '--port', port]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(`copydesk: Port ${port} is taken by another program: choose another with --port\n`);
  });

  test.each(['http', '-1', '65536', '8080.5'])('refuses the port "%s"', async (port) => {
    const { status, stderr } = await copydesk(soundPublication(), ['preview', `--port=${port}`]);
    expect(status).toBe(2);
    expect(stderr).toContain('It is not a number from 0 to 65535');
  });

  test('ends with 130 when it is interrupted', async () => {
    const { running } = await opened(soundPublication());
    running.process.kill('SIGINT');
    expect(await running.ended).toMatchObject({ status: 130 });
  });

  test('sees a change of the configuration', async () => {
    const { url, folder } = await opened(soundPublication());
    writeFileSync(
      join(folder, 'copydesk.config.json'),
      '{ "site": { "name": "Another Name", "url": "https://news.example/" } }',
    );
    await eventually(async () => (await (await fetch(`${url}rss.xml`)).text()).includes('Another Name'));
  });
});

describe('A preview whose configuration changes', { timeout: patience, concurrent: true }, () => {
  const named = (name: string, others = {}) =>
    JSON.stringify({ site: { name, url: 'https://news.example/' }, ...others });
  const hasName = (url: string, name: string) =>
    eventually(async () => (await (await fetch(`${url}rss.xml`)).text()).includes(name));

  test('sees it made again after it was deleted, and what comes then', async () => {
    const { url, folder, said } = await opened(soundPublication());
    rmSync(join(folder, 'copydesk.config.json'));
    await until(() => said().includes('[missing-configuration]'));
    put(folder, { 'copydesk.config.json': named('Made Again') });
    await hasName(url, 'Made Again');
    put(folder, { 'copydesk.config.json': named('Changed Then') });
    await hasName(url, 'Changed Then');
    put(folder, { 'articles/tide.md': story({ title: 'Tide' }) });
    await eventually(async () => (await fetch(`${url}2026/03/tide/`)).ok);
  });

  test('watches another folder of articles, and serves another output', async () => {
    const { url, folder, said } = await opened(soundPublication());
    const configuration = named('Moved', { articles: 'stories', output: 'public' });
    put(folder, { 'copydesk.config.json': configuration });
    await until(() => said().includes('There is no folder stories/'));
    put(folder, { 'stories/tide.md': story({ title: 'Tide' }) });
    await eventually(async () => (await fetch(`${url}2026/03/tide/`)).ok);
    put(folder, { 'stories/ebb.md': story({ title: 'Ebb' }) });
    await eventually(async () => (await fetch(`${url}2026/03/ebb/`)).ok);
    expect((await fetch(`${url}2026/03/ferry/`)).status).toBe(404);
  });
});

test('A preview ends with 70 and says why where Copydesk itself has a fault', {
  timeout: patience,
}, async () => {
  const fault = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const { readFileSync } = fs;
    fs.readFileSync = (...given) => {
      const text = readFileSync(...given);
      if (String(given[0]).endsWith('copydesk.config.json') && String(text).includes('Broken')) throw new Error('Broken inside');
      return text;
    };
    syncBuiltinESMExports();`;
  const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(fault)}` };
  const { folder, running, said } = await opened(soundPublication(), { env });
  put(folder, { 'copydesk.config.json': '{ "site": { "name": "Broken", "url": "https://news.example/" } }' });
  expect(await running.ended).toMatchObject({ status: 70 });
  expect(said()).toContain('Error: Broken inside');
  expect(said()).toContain('this is a fault in Copydesk');
});

interface Opened {
  url: string;
  folder: string;
  running: Running;
  /** All that it has printed on stderr. */
  said: () => string;
}

async function opened(folder: string, options: RunOptions = {}): Promise<Opened> {
  const running = start(folder, ['preview', '--port', '0', '--now', now, '--reporter', 'line'], options);
  atTheEnd.push(async () => {
    running.process.kill('SIGINT');
    await running.ended;
  });
  let said = '';
  running.process.stderr?.on('data', (text: string) => {
    said += text;
  });
  await until(() => said.includes('the preview is at ') || running.process.exitCode !== null);
  const [, url = ''] = /preview is at (\S+)/.exec(said) ?? [];
  return { url, folder, running, said: () => said };
}

async function poll(url: string, etag = ''): Promise<[status: number, text: string]> {
  const response = await fetch(url, { headers: { 'If-None-Match': etag } });
  return [response.status, await response.text()];
}

/** Asks without an own idea of what a path may be. */
function rawGet(
  url: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number | undefined; headers: IncomingHttpHeaders; text: string }> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => {
        text += piece;
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
    })
      .on('error', reject)
      .end();
  });
}

async function firstMessage(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  let text = '';
  while (!text.includes('data:')) {
    const piece = await reader?.read();
    if (!piece || piece.done) break;
    text += new TextDecoder().decode(piece.value);
  }
  await reader?.cancel();
  return text;
}

async function eventually(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('What the test waits for did not happen');
}

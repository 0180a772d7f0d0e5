import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { build, copydesk, hasStackTrace, patience, put, soundPublication, story } from './publication.ts';

/** What a hub was asked, and how it answers the next time. */
interface Hub {
  url: string;
  asked: { method: string | undefined; type: string | undefined; form: Record<string, string> }[];
  answers: { status: number; headers?: Record<string, string> }[];
  /** Answers that it still owes to nobody: it lets them wait. */
  isSilent?: true;
}

const FEEDS = ['atom.xml', 'feed.json', 'rss.xml'].map((file) => `https://news.example/${file}`);

/** Tests run at the same time: what they opened is closed when all have ended. */
const atTheEnd: (() => unknown)[] = [];

afterAll(async () => {
  for (const close of atTheEnd) await close();
});

describe('A ping', { timeout: patience, concurrent: true }, () => {
  test('tells the hub of every feed the first time, then only of those that changed', async () => {
    const hub = await openHub();
    const folder = await publishedFor([hub]);
    const first = await copydesk(folder, ['ping']);
    expect(first).toEqual({
      status: 0,
      stdout: FEEDS.map((feed) => `${hub.url}\t${feed}\n`).join(''),
      stderr: 'copydesk: 3 changes told\n',
    });
    // WebSub, section 7, leaves it to the hub; the form is that of PubSubHubbub 0.4, with the topic by both names.
    expect(hub.asked).toEqual(
      FEEDS.map((feed) => ({
        method: 'POST',
        type: 'application/x-www-form-urlencoded;charset=UTF-8',
        form: { 'hub.mode': 'publish', 'hub.url': feed, 'hub.topic': feed },
      })),
    );

    hub.asked.length = 0;
    expect(await copydesk(folder, ['ping'])).toEqual({
      status: 0,
      stdout: '',
      stderr: 'copydesk: 0 changes told\n',
    });
    put(folder, { 'articles/town.md': story({ title: 'Town', section: 'Town' }) });
    await build(folder);
    await copydesk(folder, ['ping']);
    const sections = ['atom.xml', 'feed.json', 'rss.xml'].map(
      (file) => `https://news.example/sections/town/${file}`,
    );
    expect(hub.asked.map(({ form }) => form['hub.url'])).toEqual([...FEEDS, ...sections]);
  });

  test('with --dry-run says what it would tell, tells nothing and remembers nothing', async () => {
    const hub = await openHub();
    const folder = await publishedFor([hub]);
    const before = readdirSync(join(folder, '.copydesk/dist'));
    const { status, stdout, stderr } = await copydesk(folder, ['ping', '--dry-run']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: 'copydesk: 3 changes would be told\n' });
    expect(stdout).toBe(FEEDS.map((feed) => `${hub.url}\t${feed}\n`).join(''));
    expect(hub.asked).toEqual([]);
    expect(readdirSync(join(folder, '.copydesk/dist'))).toEqual(before);
  });

  test('tries again where the hub is in trouble, and waits as long as it asks for', async () => {
    const hub = await openHub();
    hub.answers = [{ status: 503 }, { status: 429, headers: { 'Retry-After': '3' } }];
    const folder = await publishedFor([hub]);
    const begin = performance.now();
    expect(await copydesk(folder, ['ping', '--retries', '2'])).toMatchObject({ status: 0 });
    expect(performance.now() - begin).toBeGreaterThan(4_000);
    expect(hub.asked).toHaveLength(5);
  });

  test('gives up a hub that stays in trouble, tells the others, and tells it the next time', async () => {
    const [sound, ill] = [await openHub(), await openHub()];
    ill.answers = Array(2).fill({ status: 500 });
    const folder = await publishedFor([ill, sound]);
    const { status, stderr, stdout } = await copydesk(folder, ['ping', '--retries', '1']);
    expect(status).toBe(2);
    expect(stderr).toContain(
      `copydesk: ${ill.url} was not told of ${FEEDS[0]} and 2 more: it answers with status 500\n`,
    );
    expect(stdout).toBe(FEEDS.map((feed) => `${sound.url}\t${feed}\n`).join(''));
    expect([ill.asked.length, sound.asked.length]).toEqual([2, 3]);
    expect(await copydesk(folder, ['ping'])).toMatchObject({ status: 0 });
    expect([ill.asked.length, sound.asked.length]).toEqual([5, 3]);
  });

  test('does not ask again where the hub refuses a feed, and still tells of the others', async () => {
    const hub = await openHub();
    hub.answers = [{ status: 404 }];
    const folder = await publishedFor([hub]);
    const { status, stderr } = await copydesk(folder, ['ping']);
    expect(status).toBe(2);
    expect(stderr).toContain(`${hub.url} was not told of ${FEEDS[0]}: it answers with status 404`);
    expect(hub.asked).toHaveLength(3);
  });

  test('goes only to the addresses in the configuration: redirections are told, not followed', async () => {
    const [moved, other] = [await openHub(), await openHub()];
    moved.answers = [{ status: 307, headers: { Location: other.url } }];
    const folder = await publishedFor([moved]);
    const { status, stderr } = await copydesk(folder, ['ping']);
    expect(status).toBe(2);
    expect(stderr).toContain(`it has moved to ${other.url}: put that address into "feeds.hubs"`);
    expect([moved.asked.length, other.asked.length]).toEqual([1, 0]);
  });

  test('does not wait for ever', async () => {
    const hub = await openHub();
    hub.isSilent = true;
    const folder = await publishedFor([hub]);
    const { status, stderr } = await copydesk(folder, ['ping', '--timeout', '1', '--retries', '0']);
    expect(status).toBe(2);
    expect(stderr).toContain('it does not answer within 1 s');
  });

  test('says that a hub cannot be reached', async () => {
    const folder = await publishedFor([{ url: 'http://127.0.0.1:1/' }]);
    const { status, stdout, stderr } = await copydesk(folder, ['ping', '--retries', '0']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/was not told of .* and 2 more: it cannot be reached \(.+\)/);
    expect(hasStackTrace(stderr)).toBe(false);
  });

  test('begins anew where what it remembers is broken', async () => {
    const hub = await openHub();
    const folder = await publishedFor([hub]);
    for (const text of ['{', '[]', '{"x":{"y":1}}', 'null']) {
      writeFileSync(join(folder, '.copydesk/dist/told.json'), text);
      expect(await copydesk(folder, ['ping'])).toMatchObject({ status: 0 });
    }
    expect(hub.asked).toHaveLength(12);
  });

  test('is refused without hubs, and before anything is published', async () => {
    const hub = await openHub();
    const without = soundPublication();
    await build(without);
    const refused = await copydesk(without, ['ping']);
    expect(refused).toEqual({
      status: 2,
      stdout: '',
      stderr: 'copydesk: The configuration names no hub in "feeds.hubs"\n',
    });
    const unbuilt = soundPublication({ 'copydesk.config.json': configurationFor([hub]) });
    const { status, stderr } = await copydesk(unbuilt, ['ping']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^copydesk: Nothing is published in .*dist: run "copydesk build" first\n$/);
    expect(existsSync(join(unbuilt, '.copydesk'))).toBe(false);
  });

  test.each(['-1', '11', 'many'])('refuses %s retries', async (count) => {
    const { status, stderr } = await copydesk(soundPublication(), ['ping', `--retries=${count}`]);
    expect(status).toBe(2);
    expect(stderr).toContain('It is not a whole number from 0 to 10');
  });
});

async function publishedFor(hubs: { url: string }[]): Promise<string> {
  const folder = soundPublication({ 'copydesk.config.json': configurationFor(hubs) });
  expect(await build(folder)).toMatchObject({ status: 0 });
  return folder;
}

function configurationFor(hubs: { url: string }[]): string {
  const site = { name: 'The Example Ledger', url: 'https://news.example/' };
  return JSON.stringify({ site, feeds: { hubs: hubs.map(({ url }) => url) } });
}

async function openHub(): Promise<Hub> {
  const hub: Hub = { url: '', asked: [], answers: [] };
  const server: Server = createServer(async (request, response) => {
    let text = '';
    for await (const piece of request.setEncoding('utf8')) text += piece;
    const form = Object.fromEntries(new URLSearchParams(text));
    hub.asked.push({ method: request.method, type: request.headers['content-type'], form });
    const { status, headers } = hub.answers.shift() ?? { status: 204 };
    if (!hub.isSilent) response.writeHead(status, headers).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  atTheEnd.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  hub.url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/push`;
  return hub;
}

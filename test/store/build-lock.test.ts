import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isAlive, thisProcess } from '../../src/store/holder.ts';
import { openStore } from '../../src/store/store.ts';
import { BuildRunning, StoreFault } from '../../src/store/store-fault.ts';
import { compiledStore, deskOf, filesIn, freshOutput, put, script } from './workbench.ts';

interface Told {
  state: string;
  pid?: number;
  message?: string;
}

const token = '00000000-0000-4000-8000-000000000000';

test('Of two builds at once, the second is told that and by which process', async () => {
  const output = freshOutput();
  const first = await hold(output);
  const second = await hold(output);
  expect(first.told).toEqual({ state: 'held', pid: first.process.pid });
  expect(second.told).toMatchObject({ state: 'BuildRunning', pid: first.process.pid });
  expect(second.told.message).toBe(`Another build is running: process ${first.process.pid}`);
  await end(first.process);
  expect((await hold(output)).told.state).toBe('held');
}, 20_000);

test('A second build in the same process is one too many', () => {
  const output = freshOutput();
  const store = openStore(output);
  const second = failureOf(() => openStore(output));
  expect(second).toBeInstanceOf(BuildRunning);
  expect(second).toBeInstanceOf(StoreFault);
  expect(second).toMatchObject({ pid: process.pid, host: hostname() });
  store.discard();
  openStore(output).discard();
});

test('The lock of a killed build is taken over', async () => {
  const output = freshOutput();
  const first = await hold(output);
  first.process.kill('SIGKILL');
  await once(first.process, 'close');
  openStore(output).discard();
  expect(readdirSync(join(deskOf(output), 'lock'))).toEqual([]);
}, 20_000);

test('Of many builds that find the lock of a dead one, one takes it over', async () => {
  for (let round = 0; round < 5; round++) {
    const output = freshOutput();
    leaveLock(output, { ...thisProcess(), pid: deadPid() });
    const moment = Date.now() + 700;
    const all = await Promise.all(Array.from({ length: 6 }, () => hold(output, moment)));
    const holders = all.filter(({ told }) => told.state === 'held');
    expect(holders).toHaveLength(1);
    const others = all.filter((each) => each !== holders[0]).map(({ told }) => [told.state, told.pid]);
    expect(others).toEqual(Array(5).fill(['BuildRunning', holders[0]?.process.pid]));
    await Promise.all(all.map((each) => end(each.process)));
    expect(readdirSync(join(deskOf(output), 'lock'))).toEqual([]);
  }
}, 60_000);

test('A build that died while it took over is taken over as well', () => {
  const output = freshOutput();
  const first = { ...thisProcess(), pid: deadPid() };
  const second = { ...thisProcess(), pid: deadPid() };
  leaveLock(output, first);
  put(deskOf(output), {
    [`lock/claim-${first.token}`]: JSON.stringify(second),
    'lock/draft-x': JSON.stringify(second),
  });
  const store = openStore(output);
  expect(readdirSync(join(deskOf(output), 'lock'))).toEqual(['holder']);
  store.discard();
});

test('A build that is just taking over holds the lock', () => {
  const output = freshOutput();
  const first = { ...thisProcess(), pid: deadPid() };
  leaveLock(output, first);
  put(deskOf(output), { [`lock/claim-${first.token}`]: JSON.stringify(thisProcess()) });
  const before = filesIn(deskOf(output));
  expect(failureOf(() => openStore(output))).toMatchObject({ name: 'BuildRunning', pid: process.pid });
  expect(filesIn(deskOf(output))).toEqual(before);
});

test('A lock that a power cut left without content is taken over', () => {
  const output = freshOutput();
  for (const text of ['', '{"pid":', 'null', `{"pid":1,"host":"${hostname()}","token":"../../x"}`]) {
    put(deskOf(output), { 'lock/holder': text });
    openStore(output).discard();
    expect(readdirSync(join(deskOf(output), 'lock'))).toEqual([]);
  }
});

test('The lock of another host is respected, and the message says what to do', () => {
  const output = freshOutput();
  const pid = deadPid();
  leaveLock(output, { pid, host: 'elsewhere.example', token });
  const failure = failureOf(() => openStore(output));
  expect(failure).toMatchObject({ name: 'BuildRunning', pid, host: 'elsewhere.example' });
  expect(failure).toMatchObject({
    message: expect.stringContaining(`on host "elsewhere.example"; if it has ended, delete`),
  });
});

test('A store that cannot be opened leaves no lock', () => {
  const output = freshOutput();
  put(deskOf(output), { journal: 'not a journal' });
  expect(() => openStore(output)).toThrow(SyntaxError);
  expect(readdirSync(join(deskOf(output), 'lock'))).toEqual([]);
});

test('A lock that somebody else holds by now is not released', () => {
  const output = freshOutput();
  const store = openStore(output);
  leaveLock(output, { pid: process.pid, host: hostname(), token });
  store.discard();
  expect(readFileSync(join(deskOf(output), 'lock', 'holder'), 'utf8')).toContain(token);
});

const hasProc = readdirSync('/').includes('proc');

test.runIf(hasProc)('A process with a reused pid is not the one that held the lock', () => {
  const holder = thisProcess();
  expect(isAlive(holder)).toBe(true);
  expect(isAlive({ ...holder, started: `${holder.started}1` })).toBe(false);
});

test.runIf(hasProc)('A process that has ended but was not waited for does not hold a lock', async () => {
  const shell = spawn('sh', ['-c', 'sleep 0.3 & echo $!; exec sleep 10']);
  onTestFinished(() => void shell.kill('SIGKILL'));
  const [text] = await once(shell.stdout, 'data');
  const pid = Number(text);
  await expect.poll(() => readFileSync(`/proc/${pid}/stat`, 'utf8')).toContain(' Z ');
  expect(isAlive({ pid, host: hostname(), token })).toBe(false);
});

test('Without a start time, a running process is believed to hold the lock', () => {
  expect(isAlive({ pid: process.pid, host: hostname(), token })).toBe(true);
  expect(isAlive({ pid: deadPid(), host: hostname(), token })).toBe(false);
});

/** Starts a process that opens the store; what it told of it. The process goes when the test ends. */
async function hold(
  output: string,
  moment = 0,
): Promise<{ process: ChildProcessWithoutNullStreams; told: Told }> {
  const child = spawn(process.execPath, [script('hold-store.mjs'), compiledStore(), output, String(moment)]);
  onTestFinished(() => void child.kill('SIGKILL'));
  const [line] = await once(child.stdout, 'data');
  return { process: child, told: JSON.parse(String(line)) };
}

async function end(child: ChildProcessWithoutNullStreams): Promise<void> {
  child.stdin.end();
  if (child.exitCode === null) await once(child, 'close');
}

function leaveLock(output: string, holder: object): void {
  put(deskOf(output), { 'lock/holder': JSON.stringify(holder) });
}

/** The pid of a process that has ended just now. */
function deadPid(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

function failureOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

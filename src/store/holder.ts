import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { isSystemError } from './system-error.ts';

/** The process that holds a lock. */
export interface Holder {
  pid: number;
  host: string;
  /** The start of the machine and of the process in it, where /proc tells: a reused pid has another one. */
  started?: string;
  /** Unlike any other holder's, ever. */
  token: string;
}

/** This process as a holder, with a new token. */
export function thisProcess(): Holder {
  const started = startOf(process.pid);
  return { pid: process.pid, host: hostname(), ...(started && { started }), token: randomUUID() };
}

/** Does the process still run? One on another host is believed to, since nobody here can know. */
export function isAlive(holder: Holder): boolean {
  if (holder.host !== hostname()) return true;
  if (!isRunning(holder.pid)) return false;
  const started = startOf(holder.pid);
  if (started === 'ended') return false;
  return holder.started === undefined || started === undefined || started === holder.started;
}

/** A holder from its JSON text; absent where the text is not one, as after a power cut. */
export function parseHolder(text: string): Holder | undefined {
  try {
    const holder: unknown = JSON.parse(text);
    return isHolder(holder) ? holder : undefined;
  } catch {
    return undefined;
  }
}

function isHolder(value: unknown): value is Holder {
  if (typeof value !== 'object' || value === null) return false;
  const { pid, host, started, token }: Partial<Record<keyof Holder, unknown>> = value;
  return (
    Number.isSafeInteger(pid) &&
    typeof host === 'string' &&
    (started === undefined || typeof started === 'string') &&
    typeof token === 'string' &&
    /^[0-9a-f-]{36}$/.test(token)
  );
}

function isRunning(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return isSystemError(error, 'EPERM');
  }
}

/** `ended` for a process that nobody waited for yet. proc(5): after the name in brackets come the state (field 3) and, as field 22, the start in clock ticks. */
function startOf(pid: number): string | undefined {
  const stat = readProc(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const hasEnded = fields[0] === 'Z' || fields[0] === 'X';
  return hasEnded ? 'ended' : `${readProc('/proc/sys/kernel/random/boot_id')?.trim()}/${fields[19]}`;
}

function readProc(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

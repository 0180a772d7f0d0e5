import { setTimeout as wait } from 'node:timers/promises';

/** How a hub is spoken to. */
export interface TellOptions {
  /** How long one attempt may take, in seconds. */
  timeout: number;
  /** How many times it is tried again where that may help. */
  retries: number;
  /** Seconds before the first of these; twice as many before each further one. */
  pause?: number;
}

/** What came of it: the hub took it, or why not, and whether that says as much of every other feed. */
export type Telling = { isTold: true } | { isTold: false; reason: string; isForAll: boolean };

/** What one attempt came to. */
interface Attempt {
  telling: Telling;
  /** May it go better in a while? The seconds that the hub asks for, where it does. */
  again?: { after?: number };
}

/** A hub that asks for more than this is not waited for. */
const LONGEST_PAUSE = 60;

/**
 * Tells a hub that a feed changed, as PubSubHubbub does and WebSub leaves it to the hubs
 * (https://www.w3.org/TR/websub/#publishing): a form with `hub.mode` and the address as `hub.url` and `hub.topic`.
 * Redirections are not followed: only addresses that the configuration names are ever spoken to.
 */
export async function tellHub(hub: string, url: string, options: TellOptions): Promise<Telling> {
  let pause = options.pause ?? 1;
  for (let left = options.retries; ; left--) {
    const { telling, again } = await attempt(hub, url, options);
    const delay = Math.max(pause, again?.after ?? 0);
    if (telling.isTold || !again || left <= 0 || delay > LONGEST_PAUSE) return telling;
    await wait(delay * 1000);
    pause *= 2;
  }
}

async function attempt(hub: string, url: string, { timeout }: TellOptions): Promise<Attempt> {
  try {
    const response = await fetch(hub, {
      method: 'POST',
      body: new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': url, 'hub.topic': url }),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout * 1000),
    });
    await response.body?.cancel();
    return judged(response);
  } catch (fault) {
    return { telling: refusal(reasonOf(fault, timeout), { isForAll: true }), again: {} };
  }
}

/** Any 2xx is a yes. The hub's own troubles and a "not so fast" may pass; nothing else will. */
function judged({ ok, status, headers }: Response): Attempt {
  if (ok) return { telling: { isTold: true } };
  if (status >= 300 && status < 400) {
    const place = headers.get('location') ?? 'elsewhere';
    const reason = `it has moved to ${place}: put that address into "feeds.hubs" if it is the right one`;
    return { telling: refusal(reason, { isForAll: true }) };
  }
  const isPassing = status === 408 || status === 429 || status >= 500;
  const telling = refusal(`it answers with status ${status}`, { isForAll: isPassing });
  if (!isPassing) return { telling };
  const after = Number(headers.get('retry-after') ?? 'none');
  return { telling, again: Number.isFinite(after) ? { after } : {} };
}

function refusal(reason: string, { isForAll }: { isForAll: boolean }): Telling {
  return { isTold: false, reason, isForAll };
}

/** Why nothing came back, in words; `fetch` hides the reason of the system in `cause`. */
function reasonOf(fault: unknown, timeout: number): string {
  if (!(fault instanceof Error)) return String(fault);
  if (fault.name === 'TimeoutError') return `it does not answer within ${timeout} s`;
  const { cause } = fault;
  if (cause instanceof Error && 'code' in cause) return `it cannot be reached (${String(cause.code)})`;
  return `it cannot be reached (${cause instanceof Error ? cause.message : fault.message})`;
}

import { availableParallelism } from 'node:os';
import { setImmediate as turn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Work } from './worker.ts';

/** Works on sources and gives what became of them in the order in which they were named. */
export type Crew = (paths: string[]) => AsyncIterable<Work>;

/** What a thread needs to set up its own context: plain data, as everything that crosses. */
export interface ThreadTask {
  root: string;
  configPath?: string;
  out?: string;
}

/** A thread's answer: what became of a source, or the fault that ended the work on it. */
export type ThreadAnswer = { work: Work } | { fault: unknown };

/** Below this many sources, starting threads takes longer than they save. */
const WORTH_THREADS = 150;
const MOST_THREADS = 8;
/** Sources that wait for a thread: enough to keep it busy, few enough to keep memory flat. */
const AHEAD = 8;

/** Everything in this thread. An interrupt is heard between two sources. */
export function soloCrew(workOn: (path: string) => Work): Crew {
  return async function* solo(paths) {
    for (const path of paths) {
      yield workOn(path);
      await turn();
    }
  };
}

/** As many threads as there are cores where that pays, else this one. The results are the same. */
export function crewFor(count: number, task: ThreadTask, workOn: (path: string) => Work): Crew {
  const threads = Math.min(availableParallelism(), MOST_THREADS);
  const isCompiled = import.meta.url.endsWith('.js'); // Node 20 starts no thread from TypeScript
  return count < WORTH_THREADS || threads < 2 || !isCompiled ? soloCrew(workOn) : threadedCrew(threads, task);
}

/** Sources go round the threads; drafts and their trees do not cross. */
export function threadedCrew(threads: number, task: ThreadTask): Crew {
  return async function* threaded(paths) {
    const workers = Array.from({ length: threads }, () => new Thread(task));
    try {
      const answers: Promise<Work>[] = [];
      for (const [index, path] of paths.entries()) {
        const worker = workers[index % threads];
        if (worker) answers.push(settled(worker.workOn(path)));
        const oldest = answers.length >= threads * AHEAD ? answers.shift() : undefined;
        if (oldest) yield await oldest;
      }
      for (const answer of answers) yield await answer;
    } finally {
      await Promise.all(workers.map((worker) => worker.end()));
    }
  };
}

/** A promise that may fail before somebody waits for it; whoever does hears of it. */
function settled<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => {});
  return promise;
}

/** One thread and the questions that it has not answered yet: it answers in order. */
class Thread {
  readonly #worker: Worker;
  readonly #waiting: { resolve: (work: Work) => void; reject: (fault: unknown) => void }[] = [];

  constructor(task: ThreadTask) {
    this.#worker = new Worker(new URL('./thread.js', import.meta.url), { workerData: task });
    this.#worker.on('message', (answer: ThreadAnswer) => this.#settle(answer));
    this.#worker.on('error', (fault) => {
      for (const each of this.#waiting.splice(0)) each.reject(fault);
    });
  }

  workOn(path: string): Promise<Work> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(path);
    });
  }

  end(): Promise<number> {
    return this.#worker.terminate();
  }

  #settle(answer: ThreadAnswer): void {
    const next = this.#waiting.shift();
    if ('work' in answer) next?.resolve(answer.work);
    else next?.reject(answer.fault);
  }
}

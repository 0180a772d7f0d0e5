import { availableParallelism } from 'node:os';
import { setImmediate as turn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Article } from './article.ts';
import { placeInOrder } from './halving.ts';
import { OperatorFault } from './operator-fault.ts';
import type { NumberedTask, Proof, ThreadAnswer, ThreadQuestion, ThreadTask } from './proof.ts';
import type { Workbench } from './workbench.ts';

/** Those who work on sources, in this thread or in several. */
export interface Crew {
  /** Works on sources, which are in order of their paths, and gives what became of them in that order. */
  proofs(paths: string[]): AsyncIterable<Proof>;
  /** The whole article of a source. */
  article(path: string): Promise<Article | undefined>;
  end(): Promise<void>;
}

/** Below this many sources, starting threads takes longer than they save. */
const WORTH_THREADS = 150;
const MOST_THREADS = 8;
/** Sources that a thread is told of at once: a message costs as much as a tenth of an article. */
const BATCH = 8;
/** Batches that wait for each thread: enough to keep it busy, few enough to keep memory flat. */
const AHEAD = 2;
/** Megabytes for what a thread has just made: it works on one article at a time, and little of it stays. */
const YOUNG_MEGABYTES = 32;

/** As many threads as there are cores where that pays, else this one. The results are the same. */
export function crewFor(count: number, task: ThreadTask): Crew {
  const threads = Math.min(availableParallelism(), MOST_THREADS);
  const isCompiled = import.meta.url.endsWith('.js'); // Node 20 starts no thread from TypeScript
  return count < WORTH_THREADS || threads < 2 || !isCompiled ? soloCrew(task) : threadedCrew(threads, task);
}

/** Everything in this thread, where the workbench is set up when the first source comes. An interrupt is heard between two sources. */
export function soloCrew(task: ThreadTask): Crew {
  let opening: Promise<Workbench> | undefined;
  const bench = () => {
    opening ??= import('./workbench.ts').then(({ openBench }) => openBench({ ...task, number: 1 }));
    return opening;
  };
  return {
    async *proofs(paths) {
      for (const path of paths) {
        yield (await bench()).proof(path);
        await turn();
      }
    },
    article: async (path) => (await bench()).article(path),
    end: async () => {},
  };
}

/** Sources go round the threads; drafts and their trees do not cross. */
export function threadedCrew(threads: number, task: ThreadTask): Crew {
  const workers = Array.from({ length: threads }, (_, index) => new Thread({ ...task, number: index + 1 }));
  let order: string[] = [];
  const workerAt = (place: number): Thread => {
    const worker = workers[Math.floor(place / BATCH) % threads];
    if (!worker) throw new Error('A crew has at least one thread');
    return worker;
  };
  return {
    async *proofs(paths) {
      order = paths;
      const answers: Promise<Proof[]>[] = [];
      for (let at = 0; at < paths.length; at += BATCH) {
        answers.push(settled(workerAt(at).proofs(paths.slice(at, at + BATCH))));
        const oldest = answers.length >= threads * AHEAD ? answers.shift() : undefined;
        if (oldest) yield* await oldest;
      }
      for (const answer of answers) yield* await answer;
    },
    // Whoever worked on it has it at hand, if it is among the newest.
    article: async (path) => {
      const place = placeInOrder(path, order.length, (index) => order[index] ?? '') ?? 0;
      return workerAt(place).article(path);
    },
    end: async () => {
      await Promise.all(workers.map((worker) => worker.end()));
    },
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
  #fault: unknown;
  readonly #waiting: { resolve: (answer: ThreadAnswer) => void; reject: (fault: unknown) => void }[] = [];

  constructor(task: NumberedTask) {
    this.#worker = new Worker(new URL('./thread.js', import.meta.url), {
      workerData: task,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    });
    this.#worker.on('message', (answer: ThreadAnswer) => this.#waiting.shift()?.resolve(answer));
    this.#worker.on('error', (fault) => {
      this.#fault = fault;
      for (const each of this.#waiting.splice(0)) each.reject(fault);
    });
  }

  async proofs(paths: string[]): Promise<Proof[]> {
    const answer = await this.#ask({ proofs: paths });
    if ('proofs' in answer) return answer.proofs;
    throw faultIn(answer);
  }

  async article(path: string): Promise<Article | undefined> {
    const answer = await this.#ask({ article: path });
    if ('article' in answer) return answer.article;
    throw faultIn(answer);
  }

  end(): Promise<number> {
    return this.#worker.terminate();
  }

  #ask(question: ThreadQuestion): Promise<ThreadAnswer> {
    if (this.#fault !== undefined) return Promise.reject(this.#fault);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(question);
    });
  }
}

function faultIn(answer: ThreadAnswer): unknown {
  if ('refusal' in answer) return new OperatorFault(answer.refusal);
  return 'fault' in answer ? answer.fault : new Error('A thread gave the answer to another question');
}

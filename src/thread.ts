import { parentPort, workerData } from 'node:worker_threads';
import type { NumberedTask, ThreadAnswer, ThreadQuestion } from './proof.ts';
import { openBench } from './workbench.ts';

/** A thread of the crew: it sets up a workbench of its own, then answers what it is asked. */
const task: NumberedTask = workerData; // crew.ts alone starts this file
const bench = openBench(task);

parentPort?.on('message', (question: ThreadQuestion) => {
  parentPort?.postMessage(answerTo(question));
});

function answerTo(question: ThreadQuestion): ThreadAnswer {
  try {
    if ('proof' in question) return { proof: bench.proof(question.proof) };
    return { article: bench.article(question.article) };
  } catch (fault) {
    return { fault };
  }
}

import { parentPort, workerData } from 'node:worker_threads';
import { OperatorFault } from './operator-fault.ts';
import type { NumberedTask, ThreadAnswer, ThreadQuestion } from './proof.ts';
import { openBench, type Workbench } from './workbench.ts';

/** A thread of the crew: it sets up a workbench of its own with the first question, and answers what it is asked. */
const task: NumberedTask = workerData; // crew.ts alone starts this file
let bench: Workbench | undefined;

parentPort?.on('message', (question: ThreadQuestion) => {
  parentPort?.postMessage(answerTo(question));
});

function answerTo(question: ThreadQuestion): ThreadAnswer {
  try {
    bench ??= openBench(task);
    const open = bench;
    if ('proofs' in question) return { proofs: question.proofs.map((path) => open.proof(path)) };
    return { article: open.article(question.article) };
  } catch (fault) {
    return fault instanceof OperatorFault ? { refusal: fault.message } : { fault };
  }
}

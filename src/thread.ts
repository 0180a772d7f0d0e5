import { parentPort, workerData } from 'node:worker_threads';
import { loadConfiguration } from './config.ts';
import type { ThreadAnswer, ThreadTask } from './crew.ts';
import { contextOf, workOnFile } from './workbench.ts';

/** A thread of the crew: it sets up its own context, then works on the sources that it is told. */
const task: ThreadTask = workerData; // crew.ts alone starts this file
const context = contextOf(task.root, loadConfiguration(task));

parentPort?.on('message', (path: string) => {
  parentPort?.postMessage(answer(path));
});

/** A draft is for people to inspect, and its tree would be costly to send. */
function answer(path: string): ThreadAnswer {
  try {
    const { draft, ...work } = workOnFile(task.root, path, context);
    return { work };
  } catch (fault) {
    return { fault };
  }
}

import { parentPort, workerData } from 'node:worker_threads';
import { openGate } from './gate.js';
import { answerer } from './threads/answer.js';
import type { Done, Job, Setup } from './threads/job.js';

// A thread of `threads/crew.ts`. What goes wrong here ends it, and with it the check.
const { top, named } = workerData as Setup;
const ready = openGate(top, named).then(({ detector }) => answerer(detector));
const work = async ({ id, files }: Job): Promise<void> => {
  const answers = files.map(await ready);
  const done: Done = { id, answers };
  parentPort?.postMessage(done, answers.flatMap((each) => (each.kind === 'read' ? each.parts.map(({ passage }) => passage.bytes.buffer as ArrayBuffer) : [])));
};
parentPort?.on('message', (job: Job) => void work(job));

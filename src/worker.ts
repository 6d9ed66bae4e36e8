import { parentPort, workerData } from 'node:worker_threads';
import { openGate } from './gate.js';
import { answerer } from './threads/answer.js';
import type { Done, Job, Setup } from './threads/job.js';

// A thread of `threads/crew.ts`. What goes wrong here ends it, and with it the check.
const { top, named } = workerData as Setup;
const answer = answerer((await openGate(top, named)).detector);
parentPort?.on('message', ({ id, files }: Job) => {
  const answers = files.map(answer);
  const done: Done = { id, answers };
  parentPort?.postMessage(done, answers.flatMap((each) => (each.kind === 'read' ? each.parts.map(({ passage }) => passage.bytes.buffer as ArrayBuffer) : [])));
});

import { Worker } from 'node:worker_threads';
import type { Answer, Crew } from '../git/files/crew.js';
import type { Done, Job, Setup } from './job.js';

type Waiting = { readonly resolve: (answers: readonly Answer[]) => void; readonly reject: (error: unknown) => void };

/** Starts so many threads. What one of them cannot do fails everything that was asked and not yet answered, and all that is asked later. */
export function gatherCrew(threads: number, setup: Setup): Crew {
  const waiting = new Map<number, Waiting>();
  let failure: { readonly error: unknown } | undefined;
  const fail = (error: unknown): void => {
    failure ??= { error };
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const workers = Array.from({ length: threads }, () => {
    const worker = new Worker(new URL('worker.cjs', import.meta.url), { workerData: setup });
    worker.on('message', ({ id, answers }: Done) => {
      waiting.get(id)?.resolve(answers);
      waiting.delete(id);
    });
    worker.on('error', fail);
    worker.on('exit', () => fail(new Error('A thread ended too early.')));
    return worker;
  });
  let asked = 0;
  return {
    ahead: threads * 2,
    read: (files) => new Promise((resolve, reject) => {
      if (failure !== undefined) return reject(failure.error);
      const job: Job = { id: asked++, files };
      waiting.set(job.id, { resolve, reject });
      workers[job.id % threads]?.postMessage(job);
    }),
    dismiss: () => {
      for (const worker of workers) void worker.terminate();
    },
  };
}

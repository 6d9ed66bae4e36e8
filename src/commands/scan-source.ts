import { availableParallelism } from 'node:os';
import { CouldNotCheck } from '../failure.js';
import { openGate } from '../gate.js';
import type { Reserve } from '../git/files/crew.js';
import type { Repository } from '../git/repository.js';
import { shown } from '../shown.js';
import { wrong } from './arguments.js';
import type { Typed } from './command.js';
import { repositoryHere, repositoryOrFail } from './here.js';
import { readInput } from './input.js';
import { progressBar, type ProgressBar } from './progress.js';
import { rememberedCommits } from './remembered-commits.js';
import type { CheckRequest } from './run-check.js';
import type { Surroundings } from './surroundings.js';

/** Each holds the rules: more threads than that cost more memory than they save time. */
const mostUsual = 4;

/**
 * Milliseconds that one thread works alone when no number of them was asked for. V8 compiles what has become hot for each thread anew, so three of
 * them take twice the processor time of one for the same tree: that is worth it where somebody waits, and a few seconds are no wait.
 */
const alone = 3_000;

/** Bytes that one thread reads alone when a number was asked for: below that the others are not worth starting. */
const few = 24e6;

type Source = Pick<CheckRequest, 'read' | 'history' | 'complete' | 'checked' | 'gate' | 'repository'> & { readonly bar: ProgressBar };

/** What a scan reads, by its options. */
export async function scanSource(typed: Typed, here: Surroundings): Promise<Source> {
  const problem = problemOf(typed);
  if (problem !== undefined) throw new CouldNotCheck(wrong(problem, { name: 'scan' }).failure);
  const { switches, values, operands } = typed;
  if (switches.has('stdin')) return text(typed, here);
  if (values.has('range') || switches.has('history')) return commits(typed, here);
  return switches.has('tracked') || operands.length === 0 ? tracked(typed, here) : files(typed, here);
}

function problemOf({ switches, values, operands }: Typed): string | undefined {
  const kinds = [...['stdin', 'history', 'tracked'].filter((name) => switches.has(name)), ...(values.has('range') ? ['range'] : [])];
  const [kind] = kinds;
  if (!/^(?:[1-9]|[1-5]\d|6[0-4])$/.test(values.get('threads') ?? '1')) return `--threads takes a number from 1 to 64, not ${shown(values.get('threads') ?? '')}`;
  if (kinds.length > 1) return `--${kinds.join(' and --')} do not go together`;
  if (values.has('stdin-path') && kind !== 'stdin') return '--stdin-path belongs to --stdin';
  return operands.length > 0 && kind !== undefined && kind !== 'tracked' ? `--${kind} takes no PATH` : undefined;
}

async function text(typed: Typed, here: Surroundings): Promise<Source> {
  const [{ readText }, repository, bytes] = await Promise.all([import('../git/text.js'), repositoryHere(here), readInput(here)]);
  const gate = await openGate(repository?.top, typed.values.get('config'));
  return { gate, bar: progressBar('', here), read: (wanted, stats) => readText(bytes, typed.values.get('stdin-path') ?? '', { wanted, stats }) };
}

async function commits(typed: Typed, here: Surroundings): Promise<Source> {
  const repository = await repositoryOrFail(here);
  const [gate, { readRange }, { readHistory }] = await Promise.all([openGate(repository.top, typed.values.get('config')), import('../git/range.js'), import('../git/history.js')]);
  const bar = progressBar('commits', here);
  const range = typed.values.get('range');
  return {
    gate, repository, bar, history: historyOf(repository), checked: await rememberedCommits(repository, gate, typed),
    read: (wanted, stats, checked) => {
      const options = { wanted, stats, checked, onProgress: ({ done, total }: { done: number; total: number }) => bar.tick(done, total, stats) };
      return range === undefined ? readHistory(repository, options) : readRange(repository, { range, ...options });
    },
  };
}

async function tracked(typed: Typed, here: Surroundings): Promise<Source> {
  const repository = await repositoryOrFail(here);
  const [gate, { readTracked }] = await Promise.all([openGate(repository.top, typed.values.get('config')), import('../git/tracked.js')]);
  const bar = progressBar('files', here);
  const paths = typed.operands.length === 0 ? undefined : typed.operands;
  return { gate, repository, bar, complete: paths === undefined, read: counted(bar, (wanted, stats) => readTracked(repository, { wanted, stats, paths, reserve: reserveOf(typed, repository.top) })) };
}

async function files(typed: Typed, here: Surroundings): Promise<Source> {
  const repository = await repositoryHere(here);
  const [gate, { readFiles }] = await Promise.all([openGate(repository?.top, typed.values.get('config')), import('../git/files.js')]);
  const bar = progressBar('files', here);
  const read = counted(bar, (wanted, stats) => readFiles(typed.operands, { cwd: here.cwd, top: repository?.top, wanted, stats, reserve: reserveOf(typed, repository?.top) }));
  return { gate, bar, read, ...(repository !== undefined && { repository }) };
}

/** Other threads that go by the same rules, unless just one is to work. */
function reserveOf({ values }: Typed, top: string | undefined): Reserve | undefined {
  const asked = values.get('threads');
  // One processor is busy with this thread and the compiler of its code: on two, another thread saves no time.
  const threads = Number(asked ?? Math.max(1, Math.min(availableParallelism() - 1, mostUsual)));
  if (threads === 1) return undefined;
  const until = Date.now() + alone;
  return {
    isDue: asked === undefined ? () => Date.now() > until : (bytes) => bytes > few,
    gather: async () => (await import('../threads/crew.js')).gatherCrew(threads, { top, named: values.get('config') }),
  };
}

/** Files are read some after the other without a pause, so the bar is drawn as they come. */
function counted(bar: ProgressBar, read: CheckRequest['read']): CheckRequest['read'] {
  return async function* (wanted, stats) {
    for await (const batch of read(wanted, stats)) {
      bar.tick(stats.files, undefined, stats);
      yield batch;
    }
  };
}

function historyOf(repository: Repository): NonNullable<CheckRequest['history']> {
  return async (findings) => (await import('../git/commit-facts.js')).readHistoryFacts(repository, findings, {});
}

import type { Failure } from '../failure.js';
import type { CommandOutcome } from './outcome.js';
import type { Action, Plan } from './plan.js';

/** A plan in lines: every change once, then the notes. */
export function planLines({ actions, notes }: Plan): readonly string[] {
  const changes = told(actions);
  const width = Math.min(26, Math.max(0, ...changes.map(({ shown }) => shown.length)));
  return [
    ...changes.map(({ shown, does }) => `  ${shown.padEnd(width)}  ${does}`),
    ...(notes.length === 0 ? [] : ['', ...notes]),
  ];
}

/** The same as data. */
export function planJson({ actions, notes }: Plan): { readonly actions: readonly object[]; readonly notes: readonly string[] } {
  return { actions: told(actions), notes: notes.map((note) => note.trim()) };
}

/** What stands in the way, in lines. */
function failureLines({ message, detail, next }: Failure): readonly string[] {
  const details = detail === undefined || detail === '' ? [] : detail.split('\n');
  return [`keyfence: ${message}`, ...[...details, ...next].map((line) => `  ${line}`)];
}

export function failed(command: string, failure: Failure): CommandOutcome {
  return { exitCode: 2, lines: failureLines(failure), json: { schema: 1, command, done: false, failure } };
}

/** There is no gate to close here, and that is no failure. */
export function nothingToDo(why: string): CommandOutcome {
  return { exitCode: 0, lines: [`keyfence: ${why} No Git hooks to install.`], json: { schema: 1, command: 'init', done: false, actions: [], notes: [why] } };
}

function told(actions: readonly Action[]): readonly { readonly shown: string; readonly does: string }[] {
  const byText = new Map(actions.map(({ shown, does }) => [`${shown}\n${does}`, { shown, does }]));
  return [...byText.values()];
}

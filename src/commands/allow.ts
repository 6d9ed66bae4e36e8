import { addEntries } from '../allow/add-entry.js';
import { chooseKeys, listKeys } from '../allow/choose-key.js';
import { allowFileName, formatEntry, hasExpired, isDay, parseEntry, type Entry } from '../allow/entry.js';
import { distinctKeys, readLastBlock, type BlockedKey } from '../allow/last-block.js';
import { readAllowFile } from '../allow/read-allow-file.js';
import { CouldNotCheck, type Result } from '../failure.js';
import { openGate } from '../gate.js';
import { globOf } from '../paths.js';
import { shown, withoutRuns } from '../shown.js';
import type { ExitCode } from '../verdict.js';
import { wrong } from './arguments.js';
import type { Command, Typed } from './command.js';
import { repositoryOrFail } from './here.js';
import type { Surroundings } from './surroundings.js';
import { tell } from './tell.js';

export const command: Command = {
  name: 'allow',
  usage: ['allow [NUMBER | FINGERPRINT]… --reason "…" [--until YYYY-MM-DD]', 'allow --list'],
  about: [
    'Lets a key of the last block stand, by an entry in .keyfenceallow: for what cannot hold a comment, and for commits that exist already. The entry is keyed by content: it goes on covering when the file is edited, and nothing but this key, by this rule, in this path.',
    'Without a number or a fingerprint it means the one key that was blocked; of several it lists them. The reason is required, and shown wherever the key is. Commit .keyfenceallow with the change.',
  ],
  formats: ['terminal', 'json'],
  options: [
    { name: 'reason', value: 'TEXT', help: 'Why this key may stand.' },
    { name: 'until', value: 'YYYY-MM-DD', help: 'The last day on which it may.' },
    { name: 'path', value: 'GLOB', help: 'Other places where this key may stand; the path of the key otherwise.' },
    { name: 'all', help: 'All keys of the last block.' },
    { name: 'list', help: 'List the keys of the last block, and write nothing.' },
  ],
  operands: 'many',
  examples: [
    { type: 'keyfence allow --reason "documented example value"', does: 'The key that was just blocked.' },
    { type: 'keyfence allow 2 --reason "sandbox account" --until 2027-01-31', does: 'The second one, until the end of January.' },
  ],
  run: allow,
};

async function allow(typed: Typed, here: Surroundings): Promise<ExitCode> {
  const { top, gitDir } = await repositoryOrFail(here);
  const keys = distinctKeys(readLastBlock(gitDir)?.keys ?? []);
  if (typed.switches.has('list')) return tell({ exitCode: 0, lines: listKeys(keys), json: { schema: 1, keys } }, typed, here);
  const entries = must(chooseKeys(typed.operands, keys, typed.switches.has('all'))).map((key) => entryFor(key, typed, here.now()));
  if (top === undefined) throw new CouldNotCheck({ code: 'no-work-tree', message: 'allow: this repository has no working tree here', next: ['run it in one'] });
  // A file that is wrong already is corrected first: behind a wrong line nothing counts.
  const { names } = await openGate(top, typed.values.get('config'));
  must(readAllowFile(top, await names()));
  const failure = await addEntries(top, entries);
  if (failure !== undefined) throw new CouldNotCheck(failure);
  const told = entries.map((entry) => `  + ${formatEntry({ ...entry, reason: withoutRuns(entry.reason) })}`);
  return tell({ exitCode: 0, lines: [`${allowFileName}:`, ...told, `Commit it with the change: git add ${allowFileName}`], json: { schema: 1, added: entries } }, typed, here);
}

function entryFor({ fingerprint, rule, path }: BlockedKey, { values }: Typed, now: Date): Entry {
  const reason = values.get('reason')?.replace(/\s+/g, ' ').trim() ?? '';
  const until = values.get('until');
  if (reason === '') throw usage('the reason is missing: --reason "why this key may stand"');
  if (until !== undefined && !isDay(until)) throw usage(`${shown(until)} is not a day of the form YYYY-MM-DD`);
  const entry = { fingerprint, rule, glob: values.get('path') ?? globOf(path), reason, ...(until === undefined ? {} : { until }) };
  const read = parseEntry(formatEntry(entry));
  if (!read.ok || read.value.glob !== entry.glob) throw usage(`the path glob ${shown(entry.glob)} cannot stand on a line of ${allowFileName}`);
  if (hasExpired(read.value, now)) throw usage(`--until ${until} is over: the key would be blocked all the same`);
  return read.value;
}

function usage(message: string): CouldNotCheck {
  return new CouldNotCheck(wrong(message, { name: 'allow' }).failure);
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new CouldNotCheck(result.failure);
  return result.value;
}

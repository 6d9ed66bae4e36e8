import { allowFileName } from '../allow/entry.js';
import { check } from '../check.js';
import { CouldNotCheck } from '../failure.js';
import { proveFastPath } from '../fast-path/prove.js';
import { openGate } from '../gate.js';
import { readTracked } from '../git/tracked.js';
import { ok, problem, warning, type Check } from '../install/checks.js';
import { ownFolder } from '../install/home.js';
import type { Typed } from './command.js';
import { repositoryOrFail } from './here.js';
import type { Surroundings } from './surroundings.js';

/** Whether the configuration is valid; its own rules are tried. */
export async function configurationCheck({ values }: Typed, here: Surroundings): Promise<readonly Check[]> {
  return orProblem('configuration', async () => {
    const { config, index } = await openGate((await repositoryOrFail(here)).top, values.get('config'));
    const rules = `${index.rules.length + index.files.length} rules`;
    return [ok('configuration', config.file === undefined ? `no configuration; ${rules}` : `${config.file} is valid; ${rules}`)];
  });
}

/** Whether the entries of `.keyfenceallow` are right, still in force, and for keys that still stand in a tracked file. */
export async function entryChecks({ values }: Typed, here: Surroundings): Promise<readonly Check[]> {
  return orProblem('allow-entries', async () => {
    const repository = await repositoryOrFail(here);
    const gate = await openGate(repository.top, values.get('config'));
    const entries = await gate.entries();
    if (!entries.ok) throw new CouldNotCheck(entries.failure);
    if (entries.value.length === 0) return [ok('allow-entries', `no entries in ${allowFileName}`)];
    const read = { read: (wanted: Parameters<typeof readTracked>[1]['wanted'], stats: Parameters<typeof readTracked>[1]['stats']) => readTracked(repository, { wanted, stats }) };
    const { notices, failures } = await check({ mode: 'scan', gate, ...read, whole: async () => undefined, complete: true, now: here.now, clock: here.clock });
    const stale = notices.filter(({ kind }) => kind === 'entry-unused' || kind === 'entry-expired');
    const said = stale.map(({ line = 0, message, next = '' }) => warning('allow-entries', `${allowFileName}:${line}: ${message}`, next));
    const unread = failures.map(({ message, next }) => problem('allow-entries', message, ...next));
    return said.length + unread.length > 0 ? [...said, ...unread] : [ok('allow-entries', `entries in ${allowFileName}: ${entries.value.length}, all in use`)];
  });
}

/** Whether clean commits are answered without starting Node. */
export async function fastPathCheck({ values }: Typed, here: Surroundings): Promise<readonly Check[]> {
  return orProblem('fast-path', async () => {
    const { top, gitDir } = await repositoryOrFail(here);
    if (top === undefined) return [ok('fast-path', 'not in use: there is no working tree')];
    if (values.has('config')) return [ok('fast-path', 'not looked at: --config is for what is tried here, not for the hooks')];
    const { config } = await openGate(top);
    const state = await proveFastPath({ packageFolder: ownFolder(), gitDir, top }, config);
    return [ok('fast-path', state.inUse ? 'in use: clean commits are answered without starting Node' : `not in use: ${state.why}`)];
  });
}

async function orProblem(id: string, look: () => Promise<readonly Check[]>): Promise<readonly Check[]> {
  try {
    return await look();
  } catch (error) {
    if (!(error instanceof CouldNotCheck)) throw error;
    const { message, next } = error.failure;
    return [problem(id, message, ...next)];
  }
}

import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Failure, Result } from '../failure.js';
import { CouldNotCheck } from '../failure.js';
import type { Git } from './git.js';
import { ownHusky } from './own-husky.js';
import type { Here } from './outcome.js';
import type { Plan, Step } from './plan.js';

/** What the steps need of the world. `git` runs in `top`. */
export type Hands = { readonly git: Git; readonly top: string; readonly here: Here };

/** Does what a plan says, in its order. A step that fails ends it; what was done before stays, and the plan can be made and done again. */
export async function applyPlan({ actions }: Plan, hands: Hands): Promise<Result<undefined>> {
  for (const { step, shown } of actions) {
    try {
      await take(step, hands);
    } catch (error) {
      if (error instanceof CouldNotCheck) return { ok: false, failure: error.failure };
      const { code } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      return { ok: false, failure: { code: 'not-written', message: `${shown} could not be changed.`, detail: code, next: ['Make it writable, then try again.'] } };
    }
  }
  return { ok: true, value: undefined };
}

async function take(step: Step, hands: Hands): Promise<void> {
  switch (step.kind) {
    case 'write': return write(step.path, step.text, step.executable === true);
    case 'move': return move(step.from, step.to);
    case 'delete': return remove(step.path);
    case 'delete-all': return rmSync(step.path, { recursive: true, force: true });
    case 'configure': return void (await hands.git(['config', '--local', step.key, step.value]));
    case 'configure-too': return void (await hands.git(['config', '--local', '--add', step.key, step.value]));
    case 'unconfigure': return void (await hands.git(['config', '--local', '--unset-all', step.key, exactly(step.value)], { codes: [0, 5] }));
    case 'husky': return installHusky(step, hands);
    default: step satisfies never;
  }
}

/** Beside it first, so that nobody ever sees half a file. A link stays a link. */
function write(path: string, text: string, executable: boolean): void {
  mkdirSync(dirname(path), { recursive: true });
  const real = existsSync(path) ? realpathSync(path) : path;
  const mode = existsSync(real) ? statSync(real).mode & 0o777 : 0o644;
  const beside = `${real}.${randomBytes(4).toString('hex')}.new`;
  writeFileSync(beside, text);
  chmodSync(beside, executable ? mode | 0o111 : mode);
  renameSync(beside, real);
}

function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
}

function remove(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory() !== true) return rmSync(path, { force: true });
  if (readdirSync(path).length === 0) rmdirSync(path);
}

/** As an extended regular expression, in which Git looks for values. */
function exactly(value: string): string {
  return `^${value.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}$`;
}

function huskyProgram(): string {
  try {
    return ownHusky();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_INVALID_MODULE_SPECIFIER') throw error;
    throw new CouldNotCheck(backslash);
  }
}

const backslash: Failure = {
  code: 'husky-failed', message: 'Node.js loads no modules from a folder with a backslash in its name, so husky could not install itself.',
  next: ['Rename the folder, then try again. Until then keyfence runs here, and other hooks of husky do not.'],
};

/** husky acts on the folder it is started in, says nothing when all is well, and ends with 0 in either case. */
async function installHusky({ folder, program8 }: Extract<Step, { kind: 'husky' }>, { top, here }: Hands): Promise<void> {
  const args = program8 === undefined ? [huskyProgram(), folder] : [program8, 'install', folder];
  const { HUSKY: _, ...env } = here.env;
  const { stdout, stderr, status } = spawnSync(here.node, args, { cwd: top, env, encoding: 'utf8', windowsHide: true });
  const words = `${stdout}${stderr}`.trim();
  if (status === 0 && (words === '' || program8 !== undefined)) return;
  throw new CouldNotCheck({ code: 'husky-failed', message: 'husky could not install itself.', detail: words, next: ['Correct what husky says, then try again.'] });
}

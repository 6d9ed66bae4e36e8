#!/usr/bin/env node
import module from 'node:module';
import { isatty } from 'node:tty';
import { bugText } from './commands/bug.js';
import { sink } from './commands/sink.js';
import type { Surroundings } from './commands/surroundings.js';
import type { ExitCode } from './verdict.js';

// Where Node keeps compiled code (22.1 and newer), what is loaded below starts without being compiled again.
(module as { readonly enableCompileCache?: () => unknown }).enableCompileCache?.();

const here: Surroundings = {
  cwd: process.cwd(),
  env: process.env,
  platform: process.platform,
  script: process.argv[1] ?? '',
  node: process.execPath,
  now: () => new Date(),
  clock: () => performance.now(),
  // Opening Node's streams costs milliseconds, which a hook that has nothing to read or say does not spend.
  get input() {
    return process.stdin;
  },
  get inputIsTerminal() {
    return isatty(0);
  },
  out: sink(1, () => process.stdout, process.platform),
  err: sink(2, () => process.stderr, process.platform),
};

process.on('uncaughtException', giveUp);
process.on('unhandledRejection', giveUp);
const { main } = await import('./commands/main.js');
leave(await main(process.argv.slice(2), here));

/** A bug: nothing was let through, and nothing that was read is repeated. */
function giveUp(error: unknown): void {
  here.err.write(bugText(error));
  leave(2);
}

function leave(code: ExitCode): never {
  process.exit(code);
}

#!/usr/bin/env node
import { createRequire } from 'node:module';
import { bugText } from './commands/bug.js';
import { mayBeTerminal } from './commands/may-be-terminal.js';
import { oldNodeText } from './commands/old-node.js';
import { sink } from './commands/sink.js';
import type { Surroundings } from './commands/surroundings.js';
import { CompiledCode } from './compiled-code.js';
import type { ExitCode } from './verdict.js';

// The hooks take the first Node on the PATH, which may be another one than the package was installed with.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(oldNodeText(process.versions.node, process.execPath));
  process.exit(2);
}

// Two modules of Node that cost milliseconds are loaded only where they are needed.
const isTerminal = (descriptor: number): boolean => mayBeTerminal(descriptor, process.platform) && process.getBuiltinModule('node:tty').isatty(descriptor);
const system = { platform: process.platform, isTerminal };

// What is loaded below starts without being compiled again. A hook must not depend on which command ran first.
const work = ['pre-commit', 'pre-push', 'scan'].find((name) => name === process.argv[2]) ?? 'other';
const compiled = new CompiledCode(`${process.version}-${process.arch}-${work}`, `${process.pid}-${Date.now()}`, () => process.uptime());
createRequire(import.meta.url).extensions['.cjs'] = compiled.load;

const here: Surroundings = {
  cwd: process.cwd(),
  env: process.env,
  platform: process.platform,
  script: process.argv[1] ?? '',
  node: process.execPath,
  now: () => new Date(),
  // `performance` would have to be loaded first.
  clock: () => Number(process.hrtime.bigint()) / 1e6,
  // Opening Node's streams costs milliseconds, which a hook that has nothing to read or say does not spend.
  get input() {
    return process.stdin;
  },
  get inputIsTerminal() {
    return isTerminal(0);
  },
  out: sink(1, () => process.stdout, system),
  err: sink(2, () => process.stderr, system),
};

process.on('uncaughtException', giveUp);
process.on('unhandledRejection', giveUp);
void run();

async function run(): Promise<void> {
  // The guide is a program of its own: see there.
  const { main } = process.argv[2] === 'explain' ? await import('./guide.js') : await import('./commands/main.js');
  const code = await main(process.argv.slice(2), here);
  compiled.keep();
  leave(code);
}

/** A bug: nothing was let through, and nothing that was read is repeated. */
function giveUp(error: unknown): void {
  try {
    here.err.write(bugText(error));
  } finally {
    // Also where that cannot be said: Node would end with a code of its own.
    leave(2);
  }
}

function leave(code: ExitCode): never {
  process.exit(code);
}

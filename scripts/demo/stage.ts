import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitEnvironment } from '../checks/git-environment.js';
import { type Ran, run } from '../checks/program.js';

/** A scratch repository and a voice: every command is printed before what it prints. */
export type Stage = {
  readonly repository: string;
  readonly say: (words: string) => void;
  /** Runs a command that has to succeed. */
  readonly show: (command: string) => Ran;
  /** Runs a command that may be refused. */
  readonly attempt: (command: string) => Ran;
  /** Prints a command that ran in another way. */
  readonly shown: (command: string, ran: Ran) => void;
  readonly must: (ran: Ran) => void;
  readonly write: (path: string, text: string) => void;
  /** Prints why the demonstration failed; returns the exit code. */
  readonly fail: (reason: string) => number;
};

export function stage(folder: string): Stage {
  const repository = join(folder, 'vision');
  mkdirSync(repository);
  // A file of husky's in the user's configuration folder could turn hooks off.
  const env = { ...gitEnvironment(), XDG_CONFIG_HOME: folder, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }) };
  const attempt = (command: string): Ran => {
    const [program, args] = split(command, repository);
    const ran = run(program, args, { cwd: repository, env });
    print(`$ ${command}\n${ran.output}`);
    return ran;
  };
  const must = (ran: Ran): Ran => {
    if (!ran.ok) throw new Error(`The demonstration cannot go on:\n${ran.output}`);
    return ran;
  };
  return {
    repository,
    attempt,
    must,
    show: (command) => must(attempt(command)),
    shown: (command, ran) => print(`$ ${command}\n${must(ran).output}`),
    say: (words) => console.log(`\n${bold(words)}\n`),
    write: (path, text) => {
      writeFileSync(join(repository, path), text);
      print(`${path} is now\n\n${text.trimEnd().replace(/^/gm, '    ').replace(/ +$/gm, '')}\n`);
    },
    fail: (reason) => {
      console.error(`\nThe demonstration failed: ${reason}.`);
      return 1;
    },
  };
}

/** `npx keyfence` is what a user types; here the installed command runs directly, which asks no registry and no shell. */
function split(command: string, repository: string): readonly [string, readonly string[]] {
  const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  const [program = '', ...args] = words;
  if (program !== 'npx') return [program, args];
  return [process.execPath, [join(repository, 'node_modules/keyfence/dist/cli.cjs'), ...args.slice(1)]];
}

function print(text: string): void {
  console.log(text.trimEnd().replace(/^(?=.)/gm, '  '));
}

function bold(words: string): string {
  return process.stdout.isTTY ? `\u001b[1m${words}\u001b[22m` : words;
}

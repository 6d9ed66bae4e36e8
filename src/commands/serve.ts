import { CouldNotCheck, type Failure } from '../failure.js';
import type { ExitCode } from '../verdict.js';
import { parseArguments } from './arguments.js';
import { type Command, commonOptions } from './command.js';
import type { Surroundings } from './surroundings.js';

/** Loads a command; nothing when there is none of that name. */
export type Load = (name: string) => Promise<Command | undefined>;

/** Runs the command that `argv` asks for. What was asked wrongly, and what a command could not do, ends in exit code 2. */
export async function serve(argv: readonly string[], here: Surroundings, load: Load): Promise<ExitCode> {
  try {
    return await chosen(argv, here, load);
  } catch (error) {
    if (error instanceof CouldNotCheck) return refuse(error.failure, argv, here);
    throw error;
  }
}

async function chosen(argv: readonly string[], here: Surroundings, load: Load): Promise<ExitCode> {
  const { name, rest } = split(argv);
  if (name === undefined || name === 'help') return help(rest, here, load);
  const command = await load(name);
  if (command === undefined) return refuse(await unknown(name), argv, here);
  const typed = parseArguments(rest, command);
  if (!typed.ok) return refuse(typed.failure, argv, here);
  if (typed.value.switches.has('version')) return version(here);
  if (typed.value.switches.has('help')) return help([name], here, load);
  return command.run(typed.value, here);
}

/** The command's name and everything else; options may stand in front of it. */
function split(argv: readonly string[]): { readonly name?: string; readonly rest: readonly string[] } {
  let at = 0;
  while (argv[at]?.startsWith('-') && argv[at] !== '--') at += takesValue(argv[at] ?? '') ? 2 : 1;
  const name = argv[at];
  return name === undefined || name === '--' ? { rest: argv } : { name, rest: [...argv.slice(0, at), ...argv.slice(at + 1)] };
}

function takesValue(arg: string): boolean {
  return commonOptions.some(({ name, value }) => value !== undefined && arg === `--${name}`);
}

async function help(rest: readonly string[], here: Surroundings, load: Load): Promise<ExitCode> {
  const typed = parseArguments(rest, { name: 'help', options: [], formats: ['terminal'], operands: 1 });
  if (!typed.ok) return refuse(typed.failure, rest, here);
  if (typed.value.switches.has('version')) return version(here);
  const { commandHelp, generalHelp } = await import('./help.js');
  const [name] = typed.value.operands;
  const command = name === undefined || name === 'help' ? undefined : await load(name);
  if (command === undefined && name !== undefined && name !== 'help') return refuse(await unknown(name), rest, here);
  here.out.write(command === undefined ? generalHelp((await import('./version.js')).version) : commandHelp(command));
  return 0;
}

async function version(here: Surroundings): Promise<ExitCode> {
  here.out.write(`${(await import('./version.js')).version}\n`);
  return 0;
}

async function unknown(name: string): Promise<Failure> {
  return (await import('./unknown-command.js')).unknownCommand(name);
}

async function refuse(failure: Failure, argv: readonly string[], here: Surroundings): Promise<ExitCode> {
  const { refusal } = await import('./refusal.js');
  return refusal(failure, argv, here);
}

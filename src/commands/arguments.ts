import type { Failure, Result } from '../failure.js';
import { didYouMean } from '../nearest.js';
import { shown } from '../shown.js';
import { commonOptions, type Command, type Option, type Typed } from './command.js';

type Grammar = Pick<Command, 'name' | 'options' | 'formats' | 'operands'>;
type Wrong = { readonly ok: false; readonly failure: Failure };

/** Understands what follows the command's name. `--name value` and `--name=value` mean the same; `--` ends the options. */
export function parseArguments(args: readonly string[], command: Grammar): Result<Typed> {
  const options = [...command.options, ...commonOptions];
  const typed = { operands: [] as string[], switches: new Set<string>(), values: new Map<string, string>() };
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--') typed.operands.push(...rest.splice(0));
    else if (!arg.startsWith('-') || arg === '-') typed.operands.push(arg);
    else {
      const problem = takeOption(arg, rest, options, typed);
      if (problem !== undefined) return wrong(problem, command);
    }
  }
  return judged(typed, command);
}

/** A usage failure of a command: exit code 2, and where its help is. */
export function wrong(message: string, { name }: Pick<Command, 'name'>): Wrong {
  return { ok: false, failure: { code: 'usage', message: `${name}: ${message}`, next: [`$ keyfence ${name} --help`] } };
}

/** Puts one option into `typed`, its value taken from `rest`. Returns what is wrong with it. */
function takeOption(arg: string, rest: string[], options: readonly Option[], typed: { switches: Set<string>; values: Map<string, string> }): string | undefined {
  const [dashes = '', inline] = arg === '-h' ? ['--help'] : splitOnce(arg);
  const option = options.find((candidate) => dashed(candidate) === dashes);
  if (option === undefined) return `unknown option ${shown(dashes)}${didYouMean(dashes, options.map(dashed))}`;
  if (option.value === undefined) {
    typed.switches.add(option.name);
    return inline === undefined ? undefined : `${dashes} takes no value`;
  }
  const value = inline ?? rest.shift();
  if (value === undefined || options.some((other) => dashed(other) === value)) return `${dashes} needs a value: ${dashes} ${option.value}`;
  typed.values.set(option.name, value);
  return undefined;
}

function judged(typed: Typed, command: Grammar): Result<Typed> {
  const format = typed.values.get('format');
  if (format !== undefined && !command.formats.includes(format)) {
    return wrong(`unknown format ${shown(format)}${didYouMean(format, command.formats) || `; it can be ${command.formats.join(', ')}`}`, command);
  }
  const extra = command.operands === 'many' ? undefined : typed.operands[command.operands];
  return extra === undefined || typed.switches.has('help') ? { ok: true, value: typed } : wrong(`unexpected argument ${shown(extra)}`, command);
}

function splitOnce(arg: string): readonly [string, string?] {
  const equals = arg.indexOf('=');
  return equals < 0 ? [arg] : [arg.slice(0, equals), arg.slice(equals + 1)];
}

function dashed({ name }: Option): string {
  return `--${name}`;
}

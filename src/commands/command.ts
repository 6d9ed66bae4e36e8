import type { ExitCode } from '../verdict.js';
import type { Surroundings } from './surroundings.js';

/** A command as data, so that its help, its parsing and the documentation come from one place. */
export type Command = {
  readonly name: string;
  /** What follows `keyfence` on the command line, one form each. */
  readonly usage: readonly string[];
  /** Paragraphs of the help text. */
  readonly about: readonly string[];
  /** What `--format` takes; the first is the default. */
  readonly formats: readonly string[];
  readonly options: readonly Option[];
  /** How many arguments it takes at most; `many` for any number. */
  readonly operands: number | 'many';
  readonly examples: readonly Example[];
  readonly run: (typed: Typed, here: Surroundings) => Promise<ExitCode>;
};

export type Option = {
  readonly name: string;
  /** What stands for the value in the help; an option without one is a switch. */
  readonly value?: string;
  readonly help: string;
};

export type Example = { readonly type: string; readonly does: string };

/** A command line that was understood. */
export type Typed = {
  readonly operands: readonly string[];
  readonly switches: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
};

/** What every command takes. */
export const commonOptions: readonly Option[] = [
  { name: 'format', value: 'FORMAT', help: '' },
  { name: 'config', value: 'FILE', help: 'Read this configuration instead of the repository\'s keyfence.config.json.' },
  { name: 'no-color', help: 'No colours. NO_COLOR and FORCE_COLOR are honoured too.' },
  { name: 'help', help: 'Show this text.' },
  { name: 'version', help: 'Print the version.' },
];

import type { ExitCode } from '../verdict.js';

/** What init, uninstall or doctor came to: text for people, and the same as data. Nothing has been printed. */
export type CommandOutcome = {
  readonly exitCode: ExitCode;
  readonly lines: readonly string[];
  readonly json: unknown;
};

/** What the three commands need to know of the process they run in. */
export type Here = {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  /** The Node.js that runs, as a path: hooks fall back on it where PATH has none. */
  readonly node: string;
};

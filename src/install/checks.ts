/** One thing that was looked at. */
export type Check = {
  /** Stable, for scripts: `hooks-path`, `hook-files`, `husky-file`, … */
  readonly id: string;
  /** `problem`: a hook does not run, or does not do its work. `warning`: it does, but something should be looked at. */
  readonly status: 'ok' | 'warning' | 'problem';
  /** One sentence. */
  readonly message: string;
  /** What to type or do, a line each; a line that is a command begins with `$ `. */
  readonly next: readonly string[];
};

/** Checks as aligned lines. */
export function checkLines(checks: readonly Check[]): readonly string[] {
  return checks.flatMap(({ status, message, next }) => [`  ${status.padEnd(8)} ${message}`, ...next.map((line) => `           ${line}`)]);
}

export function ok(id: string, message: string): Check {
  return { id, status: 'ok', message, next: [] };
}

export function problem(id: string, message: string, ...next: readonly string[]): Check {
  return { id, status: 'problem', message, next };
}

export function warning(id: string, message: string, ...next: readonly string[]): Check {
  return { id, status: 'warning', message, next };
}

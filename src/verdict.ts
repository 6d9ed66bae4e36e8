/** What a check came to. `could-not-check` is never turned into `clean`: something that should have been read was not. */
export type Verdict = 'clean' | 'blocked' | 'could-not-check';

export type ExitCode = 0 | 1 | 2;

export const exitCodes: Readonly<Record<Verdict, ExitCode>> = { clean: 0, blocked: 1, 'could-not-check': 2 };

import type { Failure } from '../failure.js';
import type { AllowedFinding, Finding, Skipped, Stats } from '../finding.js';
import type { StoreChoice } from '../remedy/store.js';
import type { Verdict } from '../verdict.js';

export type Mode = 'pre-commit' | 'pre-push' | 'scan';

/** Everything a check came to. Each report is a pure function of it; no key is in it. */
export type Outcome = {
  readonly mode: Mode;
  readonly verdict: Verdict;
  /** In the order in which they were found; those that do not block among them. */
  readonly findings: readonly Finding[];
  readonly allowed: readonly AllowedFinding[];
  readonly skipped: readonly Skipped[];
  readonly stats: Stats;
  /** Why the verdict is `could-not-check`; empty otherwise. Findings made before the failure are still reported. */
  readonly failures: readonly Failure[];
  readonly notices: readonly Notice[];
  /** Set when commits were read: what the commands that take a key out of them depend on. */
  readonly history?: History;
};

/** Said beside the verdict: about an allow directive or entry, or the configuration. */
export type Notice = {
  readonly kind:
    | 'directive-incomplete' | 'directive-unknown' | 'directive-unknown-rule' | 'directive-unused'
    | 'entry-invalid' | 'entry-unused' | 'entry-expired' | 'key-file' | 'other';
  readonly path?: string;
  readonly line?: number;
  /** What is wrong, one sentence. */
  readonly message: string;
  /** What to write or type instead. */
  readonly next?: string;
};

export type History = {
  /** What `git push` was given; absent for ranges and history. */
  readonly remote?: string;
  /** The branch that is pushed or checked out, without `refs/heads/`. */
  readonly branch?: string;
  /** Id of the commit that is checked out. */
  readonly head?: string;
  /** Of the commits that findings name; those missing here are treated as older ordinary commits. */
  readonly commits: Readonly<Record<string, CommitFacts>>;
};

export type CommitFacts = {
  /** First line of the message. It may itself hold a key: pass it only when no finding is in the message. */
  readonly subject?: string;
  readonly merge: boolean;
  /** It has no parent. */
  readonly root?: true;
};

/** How a report is worded and laid out; nothing of it changes what was found. */
export type Presentation = {
  /** Width of the terminal; 80 when there is none. */
  readonly columns: number;
  readonly colour: boolean;
  /** OSC 8 links. */
  readonly links: boolean;
  /** What the user types to run keyfence here, such as `npx keyfence`. */
  readonly command: string;
  /** The repository's name, for the secret's path in the team's store. */
  readonly repository?: string;
  readonly store?: StoreChoice;
};

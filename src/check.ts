import type { CheckedCommits } from './checked-commits.js';
import type { Passage, Reading, Subject, Wanted } from './detect/subject.js';
import { CouldNotCheck, type Failure } from './failure.js';
import type { Finding, Stats } from './finding.js';
import type { Gate } from './gate.js';
import { checkedBy, keyFileNotices, nothingSeen, parentsFirst, rememberedNotices, take, type Seen } from './seen.js';
import type { History, Mode, Outcome } from './report/outcome.js';
import type { Verdict } from './verdict.js';

/** What a reader of commits asks: whether one can be left out, and that one was read to its end. */
export type Checked = Pick<CheckedCommits, 'has' | 'add'>;

/** What to check, and with what. Everything that reads or runs something is passed in. */
export type Asked = {
  readonly mode: Mode;
  readonly gate: Gate;
  /** `git/`: what is added, some readings at a time. It counts in `stats` as it reads, and asks `wanted` about raw bytes before it parses them. */
  readonly read: (wanted: Wanted, stats: Stats, checked?: Checked) => AsyncIterable<readonly Reading[]>;
  /** Commits that were clean before, of which no reading is wanted. */
  readonly checked?: CheckedCommits | undefined;
  /** The whole content of the file that a subject is part of; nothing when it cannot be had. */
  readonly whole: (subject: Subject) => Promise<Passage | undefined>;
  /** Facts on the commits that findings name. */
  readonly history?: (findings: readonly Finding[]) => Promise<History | undefined>;
  /** Whether everything is read that an allow entry could be for, so that one which covers nothing is named. */
  readonly complete?: boolean;
  /** Whether `.keyfenceallow` differs from what will be committed. */
  readonly allowFileUnstaged?: () => Promise<boolean>;
  readonly now: () => Date;
  readonly clock: () => number;
};

/** The pipeline: what is added, what is in it, what of it may stand, and what that comes to. */
export async function check(asked: Asked): Promise<Outcome> {
  const began = asked.clock();
  const stats: Stats = { files: 0, addedLines: 0, bytes: 0, milliseconds: 0 };
  const seen = nothingSeen();
  const failures: Failure[] = [];
  const attempt = async (step: () => Promise<void>): Promise<void> => step().catch((error: unknown) => void failures.push(expected(error)));

  await attempt(async () => {
    for await (const batch of asked.read(asked.gate.detector.wanted, stats, checkedBy(seen, asked))) {
      for (const reading of batch) {
        const taken = take(reading, seen, asked);
        // Most hold nothing: of these there are too many to wait for each.
        if (taken !== undefined) await taken;
      }
    }
  });
  seen.findings = parentsFirst(seen.findings, seen);
  seen.allowed = parentsFirst(seen.allowed, seen);
  asked.checked?.keep();
  await attempt(async () => judgeByEntries(seen, asked, failures.length === 0));
  const notices = [...seen.notices, ...keyFileNotices(seen), ...rememberedNotices(seen, asked)];
  const history = seen.findings.length > 0 ? await asked.history?.(seen.findings).catch(without) : undefined;
  stats.milliseconds = Math.round(asked.clock() - began);
  const outcome: Outcome = {
    mode: asked.mode, verdict: verdictOf(seen.findings, failures), findings: seen.findings, allowed: seen.allowed, skipped: seen.skipped, stats, failures, notices,
    ...(history === undefined ? {} : { history }),
  };
  if (seen.findings.length + seen.allowed.length + seen.skipped.length + failures.length + notices.length === 0) return outcome;
  const { withHiddenPaths } = await import('./hidden-paths.js');
  return withHiddenPaths(outcome, asked.gate.detector);
}

/** Something that was not read weighs more than a key that was found: it is never turned into an answer. */
function verdictOf(findings: readonly Finding[], failures: readonly Failure[]): Verdict {
  if (failures.length > 0) return 'could-not-check';
  return findings.some(({ blocks }) => blocks) ? 'blocked' : 'clean';
}

/** `.keyfenceallow` is read only when it matters: something was found, it was changed itself, or everything is looked at. */
async function judgeByEntries(seen: Seen, { gate, complete = false, now, allowFileUnstaged }: Asked, readAll: boolean): Promise<void> {
  if (seen.findings.length + seen.allowed.length === 0 && !seen.allowFile && !complete) return;
  const entries = await gate.entries();
  if (!entries.ok) throw new CouldNotCheck(entries.failure);
  const { judgeByFile, expiredEntries, unstagedNotice, unusedEntries } = await import('./allow/by-file.js');
  const all = { findings: seen.findings, allowed: seen.allowed };
  const judged = judgeByFile(seen.findings, entries.value, now());
  seen.findings = [...judged.findings];
  // One by one: there may be more than a call can have arguments.
  for (const finding of judged.allowed) seen.allowed.push(finding);
  if (judged.allowed.length > 0 && (await allowFileUnstaged?.())) seen.notices.push(unstagedNotice);
  seen.notices.push(...(complete ? expiredEntries(entries.value, now()) : judged.notices), ...(complete && readAll ? unusedEntries(entries.value, all) : []));
}

/** The advice is less exact without them; what was found stays found. */
function without(error: unknown): undefined {
  expected(error);
}

function expected(error: unknown): Failure {
  if (error instanceof CouldNotCheck) return error.failure;
  throw error;
}

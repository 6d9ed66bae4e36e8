import type { Asked, Checked } from './check.js';
import { sameFinding } from './detect/report.js';
import type { Reading, Subject } from './detect/subject.js';
import type { AllowedFinding, Finding, Skipped } from './finding.js';
import { usuallyHoldsKeys } from './key-files.js';
import type { Notice } from './report/outcome.js';

/** What a check has come upon so far. */
export type Seen = {
  findings: Finding[];
  allowed: AllowedFinding[];
  readonly notices: Notice[];
  readonly skipped: Skipped[];
  /** Files that usually hold keys. */
  readonly keyFiles: Set<string>;
  /** Files that are keys by their name, as long as that key was not found in them: then it is reported once, where it stands. */
  readonly named: Map<string, Finding>;
  /** Whether `.keyfenceallow` is among what is checked. */
  allowFile: boolean;
  /** Windows of one file overlap: each finding and each skipped path counts once. */
  readonly counted: Set<string>;
  /** Commits of which there is something to say, also when it was said before. */
  readonly eventful: Set<string>;
  /** Whether something was skipped of which it is not known in which commit. */
  skippedSomewhere: boolean;
  /** How many commits were clean before. */
  remembered: number;
  /** All commits that are read, parents first. */
  readonly orders: (readonly string[])[];
};

/** A file full of wrong directives is no reason to say nothing else. */
const mostNotices = 200;

export function nothingSeen(): Seen {
  return { findings: [], allowed: [], notices: [], skipped: [], keyFiles: new Set(), named: new Map(), allowFile: false, counted: new Set(), eventful: new Set(), skippedSomewhere: false, remembered: 0, orders: [] };
}

/** A commit was read, and all of it was looked at: it is remembered when there was nothing at all to say about it. */
export function checkedBy(seen: Seen, { checked }: Pick<Asked, 'checked'>): Checked | undefined {
  if (checked === undefined) return undefined;
  return {
    has: (commit) => {
      const clean = checked.has(commit);
      if (clean) seen.remembered += 1;
      return clean;
    },
    add: (commit) => {
      if (!seen.eventful.has(commit) && !seen.skippedSomewhere) checked.add(commit);
    },
  };
}

/** Looks at one reading and adds what it holds: at once when that is nothing. */
export function take(reading: Reading, seen: Seen, asked: Asked): Promise<void> | undefined {
  if (reading.kind === 'skipped') {
    seen.skippedSomewhere = true;
    skip(reading.skipped, seen);
    return undefined;
  }
  if (reading.kind === 'order') {
    seen.orders.push(reading.commits);
    return undefined;
  }
  const { path, commit } = reading.kind === 'path' ? reading : reading.subject;
  const reason = asked.gate.skipped(path);
  if (reason !== undefined) {
    note(commit, seen);
    skip({ path, reason }, seen);
    return undefined;
  }
  if (reading.kind === 'path') {
    takePath(path, commit, seen, asked);
    return undefined;
  }
  const { detector } = asked.gate;
  const { subject, findings = detector.inspect(subject) } = reading;
  if (subject.partial === true) return takePart(subject, findings, seen, asked);
  return isEventful(subject, findings, asked) ? takeFound(subject, findings, seen, asked) : undefined;
}

/** What stands in the files of commits, parents first, whatever the order in which they were read; everything else stays where it is. */
export function parentsFirst<F extends Finding>(findings: readonly F[], { orders }: Pick<Seen, 'orders'>): F[] {
  const isOfFile = ({ commit, source }: F): boolean => commit !== undefined && source !== 'commit-message';
  const ofFiles = findings.filter(isOfFile);
  const places = new Map(ofFiles.length === 0 ? [] : orders.flat().map((commit, place) => [commit, place]));
  const placeOf = ({ commit = '' }: F): number => places.get(commit) ?? places.size;
  const sorted = ofFiles.sort((one, other) => placeOf(one) - placeOf(other));
  let next = 0;
  return findings.map((finding) => (isOfFile(finding) ? (sorted[next++] ?? finding) : finding));
}

/** A scan says that it did not read everything; at every push that would be noise. */
export function rememberedNotices({ remembered }: Seen, { mode }: Pick<Asked, 'mode'>): readonly Notice[] {
  if (remembered === 0 || mode !== 'scan') return [];
  return [{ kind: 'other', message: `${remembered} commit${remembered === 1 ? ' was' : 's were'} clean under the same rules before; --no-cache reads ${remembered === 1 ? 'it' : 'them'} again` }];
}

/** A file that usually holds keys, without one: somebody may still have meant not to commit it. */
export function keyFileNotices({ keyFiles, findings, allowed }: Seen): readonly Notice[] {
  const told = new Set([...findings, ...allowed].map(({ path }) => path));
  return [...keyFiles].filter((path) => !told.has(path)).map((path) => ({
    kind: 'key-file', path, message: 'files of this name usually hold keys; none was found in it', next: 'take it out of Git if it was not meant to be there',
  }));
}

function takePath(path: string, commit: string | undefined, seen: Seen, { gate }: Asked): void {
  if (path === '.keyfenceallow') seen.allowFile = true;
  if (usuallyHoldsKeys(path)) seen.keyFiles.add(path);
  const finding = gate.detector.inspectPath(path, commit);
  if (finding !== undefined || seen.keyFiles.has(path)) note(commit, seen);
  if (finding === undefined || !isNew(seen, sameFinding(finding))) return;
  seen.findings.push(finding);
  seen.named.set(wholeKey(finding), finding);
}

/** What was added to a file may be a key by what stood there before. */
async function takePart(subject: Subject, found: readonly Finding[], seen: Seen, asked: Asked): Promise<void> {
  const { keysInContext } = await import('./in-context.js');
  const findings = await keysInContext(subject, found, { detector: asked.gate.detector, whole: asked.whole });
  if (isEventful(subject, findings, asked)) await takeFound(subject, findings, seen, asked);
}

/** Whether there is a key or a directive. */
function isEventful({ passages }: Subject, findings: readonly Finding[], { gate }: Asked): boolean {
  return findings.length > 0 || passages.some(({ bytes }) => gate.detector.mentionsDirective(bytes));
}

/** What two windows share is judged in both and counted once. */
async function takeFound(subject: Subject, found: readonly Finding[], seen: Seen, { gate, whole }: Asked): Promise<void> {
  note(subject.commit, seen);
  const { judgeByComment } = await import('./allow/by-comment.js');
  for (const finding of seen.named.size > 0 ? found : []) forgetName(wholeKey(finding), seen);
  const judged = await judgeByComment(subject, found, { names: await gate.names(), inspect: gate.detector.inspect, whole, most: mostNotices - seen.notices.length });
  // One by one: there may be more than a call can have arguments.
  for (const finding of judged.findings) if (isNew(seen, sameFinding(finding))) seen.findings.push(finding);
  for (const finding of judged.allowed) if (isNew(seen, sameFinding(finding))) seen.allowed.push(finding);
  seen.notices.push(...judged.notices.filter((notice) => isNew(seen, JSON.stringify(notice))));
}

function wholeKey({ provider, path, commit }: Finding): string {
  return JSON.stringify([provider, path, commit]);
}

function forgetName(key: string, seen: Seen): void {
  const name = seen.named.get(key);
  if (name === undefined) return;
  seen.named.delete(key);
  seen.findings = seen.findings.filter((finding) => finding !== name);
}

function note(commit: string | undefined, seen: Seen): void {
  if (commit !== undefined) seen.eventful.add(commit);
}

function skip(skipped: Skipped, seen: Seen): void {
  if (isNew(seen, JSON.stringify([skipped.path, skipped.reason]))) seen.skipped.push(skipped);
}

function isNew({ counted }: Seen, key: string): boolean {
  const before = counted.size;
  return counted.add(key).size > before;
}

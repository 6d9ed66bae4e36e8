import { Buffer } from 'node:buffer';
import type { Asked, Checked } from './check.js';
import type { Detector } from './detect/detector.js';
import { sameFinding } from './detect/report.js';
import type { Reading, Subject, Wanted } from './detect/subject.js';
import type { AllowedFinding, Finding, Skipped } from './finding.js';
import { usuallyHoldsKeys } from './key-files.js';
import type { Notice } from './report/outcome.js';

/** What a check has come upon so far. */
export type Seen = {
  findings: Finding[];
  readonly allowed: AllowedFinding[];
  readonly notices: Notice[];
  readonly skipped: Skipped[];
  /** Files that usually hold keys. */
  readonly keyFiles: Set<string>;
  /** Whether `.keyfenceallow` is among what is checked. */
  allowFile: boolean;
  /** Windows of one file overlap: each finding and each skipped path counts once. */
  readonly counted: Set<string>;
  /** Rises with everything there is to say, also when it was said before. */
  news: number;
  /** How many commits were clean before. */
  remembered: number;
};

/** A file full of wrong directives is no reason to say nothing else. */
const mostNotices = 200;

export function nothingSeen(): Seen {
  return { findings: [], allowed: [], notices: [], skipped: [], keyFiles: new Set(), allowFile: false, counted: new Set(), news: 0, remembered: 0 };
}

/** What the detector wants to see, and every text with a directive, so that one which covers nothing is named. */
export function wantedBy({ wanted }: Detector): Wanted {
  return (bytes) => wanted(bytes) || mentionsDirective(bytes);
}

/** A commit was read to its end: it is remembered when there was nothing at all to say about it. */
export function checkedBy(seen: Seen, { checked }: Pick<Asked, 'checked'>): Checked | undefined {
  if (checked === undefined) return undefined;
  let before = seen.news;
  return {
    has: (commit) => {
      const clean = checked.has(commit);
      if (clean) seen.remembered += 1;
      return clean;
    },
    add: (commit) => {
      if (seen.news === before) checked.add(commit);
      before = seen.news;
    },
  };
}

/** Looks at one reading and adds what it holds. */
export async function take(reading: Reading, seen: Seen, asked: Asked): Promise<void> {
  const { gate } = asked;
  if (reading.kind === 'skipped') return skip(reading.skipped, seen);
  const path = reading.kind === 'path' ? reading.path : reading.subject.path;
  const skipped = gate.skipped(path);
  if (skipped !== undefined) return skip({ path, reason: skipped }, seen);
  if (reading.kind === 'subject') return takeSubject(reading.subject, seen, asked);
  if (path === '.keyfenceallow') seen.allowFile = true;
  const finding = gate.detector.inspectPath(path, reading.commit);
  if (usuallyHoldsKeys(path)) seen.keyFiles.add(path);
  if (finding !== undefined || seen.keyFiles.has(path)) seen.news += 1;
  if (finding !== undefined && isNew(seen, sameFinding(finding))) seen.findings.push(finding);
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

/** What two windows share is judged in both and counted once. */
async function takeSubject(subject: Subject, seen: Seen, { gate, whole }: Asked): Promise<void> {
  const found = gate.detector.inspect(subject);
  if (found.length === 0 && !subject.passages.some(({ bytes }) => mentionsDirective(bytes))) return;
  seen.news += 1;
  const { judgeByComment } = await import('./allow/by-comment.js');
  const judged = await judgeByComment(subject, found, { names: await gate.names(), inspect: gate.detector.inspect, whole, most: mostNotices - seen.notices.length });
  seen.findings.push(...judged.findings.filter((finding) => isNew(seen, sameFinding(finding))));
  seen.allowed.push(...judged.allowed.filter((finding) => isNew(seen, sameFinding(finding))));
  seen.notices.push(...judged.notices.filter((notice) => isNew(seen, JSON.stringify(notice))));
}

function skip(skipped: Skipped, seen: Seen): void {
  seen.news += 1;
  if (isNew(seen, JSON.stringify([skipped.path, skipped.reason]))) seen.skipped.push(skipped);
}

function isNew({ counted }: Seen, key: string): boolean {
  const before = counted.size;
  return counted.add(key).size > before;
}

function mentionsDirective(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('keyfence:');
}

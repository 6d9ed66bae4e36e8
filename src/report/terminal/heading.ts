import type { Finding } from '../../finding.js';
import { grouped } from '../grouped.js';
import type { Mode, Outcome } from '../outcome.js';
import { row, type Row, span } from './row.js';

const stopped: Readonly<Record<Mode, string>> = {
  'pre-commit': 'keyfence stopped this commit', 'pre-push': 'keyfence stopped this push', scan: 'keyfence found',
};
const unchecked: Readonly<Record<Mode, string>> = {
  'pre-commit': 'keyfence could not check this commit, so it does not go through.',
  'pre-push': 'keyfence could not check this push, so it does not go through.',
  scan: 'keyfence could not check everything.',
};

/** The first line: what happened, and how much of it. */
export function headingRows({ verdict, mode, findings }: Outcome): readonly Row[] {
  const blocking = findings.filter(({ blocks }) => blocks);
  const count = counted(blocking);
  switch (verdict) {
    case 'clean':
      return [];
    case 'blocked':
      return [row(0, span(mode === 'scan' ? `${stopped.scan} ${count}.` : `${stopped[mode]}: ${count}.`, 'red'))];
    case 'could-not-check':
      return [row(0, span(unchecked[mode], 'red'), ...(blocking.length > 0 ? [` In what was read: ${count}.`] : []))];
  }
}

/** `3 keys in 2 files`: a key that stands in several places is one key. */
export function counted(findings: readonly Finding[]): string {
  const keys = new Set(findings.map(({ fingerprint }) => fingerprint)).size;
  const files = new Set(findings.map(({ path, commit }) => (path === '' ? commit : path))).size;
  const places = findings.length > keys ? `, ${plural(findings.length, 'place')}` : '';
  const messages = findings.every(({ source }) => source !== 'line' && source !== 'path');
  return `${plural(keys, 'key')} in ${plural(files, messages ? 'message' : 'file')}${places}`;
}

export function plural(count: number, word: string): string {
  return `${grouped(count)} ${word}${count === 1 ? '' : 's'}`;
}

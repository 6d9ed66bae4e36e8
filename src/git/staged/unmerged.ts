import type { Reading } from '../../detect/subject.js';
import { shownPath } from '../patch/unquote.js';

/** A file with a conflict. Git makes no commit while there is one, so nothing of it can slip through. */
export function unmergedReading(name: string): Reading {
  return { kind: 'skipped', skipped: { path: shownPath(name), reason: 'has a conflict; Git commits nothing before it is resolved' } };
}

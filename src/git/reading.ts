import type { Passage, Reading, Subject, Wanted } from '../detect/subject.js';
import type { Stats } from '../finding.js';
import type { Place } from './run.js';
import { shownPath } from './patch/unquote.js';

/** What every reader needs: where Git is run, the prefilter, and the counts to fill. */
export type Tools = { readonly place: Place; readonly wanted: Wanted; readonly stats: Stats };

/** What all readings of one commit or object have in common. */
export type About = { readonly source: Subject['source']; readonly commit?: string; readonly object?: string };

/** An ordinary file of the working tree or the index. */
export const plainFile: About = { source: 'line' };

/** The reading of a path that Git gives as bytes, one character each. */
export function pathReading(name: string, { commit }: About): Reading {
  return { kind: 'path', path: shownPath(name), ...(commit === undefined ? {} : { commit }) };
}

/** The blob that passages are of; `partial` when it holds lines besides, which were there before. */
export type BlobOf = { readonly id: string; readonly partial?: boolean };

/** The reading of passages of the file `name`. */
export function subjectReading(name: string, about: About, passages: readonly Passage[], blob?: BlobOf): Reading {
  return { kind: 'subject', subject: { ...about, path: shownPath(name), ...(blob && { blob: blob.id, ...(blob.partial === true && { partial: true }) }), passages } };
}

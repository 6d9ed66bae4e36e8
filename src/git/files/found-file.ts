import type { Reading } from '../../detect/subject.js';
import type { FilePath } from './read-file.js';

/** A file that is to be read, and the name that it is reported under. */
export type FoundFile = { readonly kind: 'file'; readonly shown: string; readonly path: FilePath };

/** What a walk through files comes upon: one to be read, a text that is at hand, such as the target of a link, or something to be said. */
export type Found = FoundFile | { readonly kind: 'text'; readonly shown: string; readonly text: Buffer } | Extract<Reading, { kind: 'skipped' }>;

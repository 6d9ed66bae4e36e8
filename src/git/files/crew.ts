import type { Finding } from '../../finding.js';
import type { Passage } from '../../detect/subject.js';
import type { FoundFile } from './found-file.js';

/** Other threads that read files and look for keys in them. */
export type Crew = {
  /** How many lots of files are worth being asked for before the first has been answered. */
  readonly ahead: number;
  /** Reads some files; the answers are in their order. */
  readonly read: (files: readonly FoundFile[]) => Promise<readonly Answer[]>;
  /** Ends the threads. */
  readonly dismiss: () => void;
};

/** Other threads that have not been started yet. */
export type Reserve = {
  /** Whether they are worth being started, after so many bytes have been read by one thread. */
  readonly isDue: (bytes: number) => boolean;
  readonly gather: () => Promise<Crew>;
};

/** What another thread says of a file. */
export type Answer =
  | {
    readonly kind: 'read';
    readonly bytes: number;
    readonly lines: number;
    /** The parts of it that there is something to say about. */
    readonly parts: readonly InspectedPart[];
  }
  /** An error of the file system, such as `EACCES`. */
  | { readonly kind: 'failed'; readonly code: string }
  /** Too much to be handed over. */
  | { readonly kind: 'large' };

export type InspectedPart = { readonly passage: Passage; readonly findings: readonly Finding[] };

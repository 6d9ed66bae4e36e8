import type { Answer } from '../git/files/crew.js';
import type { FoundFile } from '../git/files/found-file.js';

/** What a thread is started with: where its rules and its configuration come from. See `openGate`. */
export type Setup = { readonly top: string | undefined; readonly named: string | undefined };

/** Goes to a thread. */
export type Job = { readonly id: number; readonly files: readonly FoundFile[] };

/** Comes back. */
export type Done = { readonly id: number; readonly answers: readonly Answer[] };

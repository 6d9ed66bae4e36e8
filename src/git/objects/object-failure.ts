import type { Failure } from '../../failure.js';
import { CouldNotCheck } from '../../failure.js';

/** Whether Git failed because an object is not here. */
export function isObjectMissing(error: unknown): boolean {
  return error instanceof CouldNotCheck && error.failure.code === 'object-missing';
}

/** Whether patches failed where blobs may do: an old version is not here, or a file is too large for a patch. */
export function canReadByBlobs(error: unknown): boolean {
  return isObjectMissing(error) || (error instanceof CouldNotCheck && error.failure.code === 'diff-too-large');
}

/** An object that has to be read is not in this repository. */
export function missingObject(id: string): Failure {
  return {
    code: 'object-missing', message: `The object ${/^[0-9a-f]{40,64}$/.test(id) ? id : 'that was asked for'} is missing here.`,
    next: ['Fetch it from a repository that has it, then try again:', '$ git fetch --refetch', 'See what else is missing:', '$ git fsck'],
  };
}

/** An object is too large to be compared with an older version of itself. */
export function largeObject(id: string): Failure {
  return {
    code: 'object-too-large', message: `The object ${id} is too large to be compared line by line.`,
    next: ['Check the file by itself:', '$ keyfence scan PATH', 'A file of that size is better kept outside of Git.'],
  };
}

/** Git's answer about an object has a form that it should not have. */
export const oddAnswer: Failure = {
  code: 'git-failed', message: 'Git answered about an object in a way that was not understood.',
  next: ['Try again. When it stays so, see whether the repository is sound:', '$ git fsck'],
};

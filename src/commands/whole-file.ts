import { Buffer } from 'node:buffer';
import type { Passage, Subject } from '../detect/subject.js';
import { CouldNotCheck } from '../failure.js';
import { recogniseUtf16 } from '../git/encoding/recognise.js';
import { Utf16Decoder } from '../git/encoding/utf16-decoder.js';
import { readBlob } from '../git/objects/blob-reader.js';
import { looseBlob } from '../git/objects/loose-blob.js';
import { passage } from '../git/patch/passage.js';
import type { Repository } from '../git/repository.js';

/** The file that a subject is part of, as Git has it; nothing where there is no such blob, or where it is not here. */
export async function wholeFile({ blob }: Subject, repository: Repository | undefined): Promise<Passage | undefined> {
  if (blob === undefined || repository === undefined) return undefined;
  try {
    return passage(1, 0, decoded(looseBlob(repository, blob) ?? (await readBlob(repository, blob))));
  } catch (error) {
    if (error instanceof CouldNotCheck) return undefined;
    throw error;
  }
}

function decoded(bytes: Uint8Array): Buffer {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const encoding = recogniseUtf16(buffer);
  return encoding === undefined ? buffer : new Utf16Decoder(encoding).decode(buffer, true);
}

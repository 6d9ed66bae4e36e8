import type { Detector } from '../detect/detector.js';
import { systemCode } from '../git/files/file-failure.js';
import type { Answer, InspectedPart } from '../git/files/crew.js';
import type { FoundFile } from '../git/files/found-file.js';
import { FileReader } from '../git/files/read-file.js';

/** Bytes of one file that are handed over at most: memory stays bounded, however many keys a file holds. */
const most = 4e6;

/** What a thread makes of files; its tools are made once. */
export function answerer(detector: Detector): (file: FoundFile) => Answer {
  const stats = { files: 0, addedLines: 0, bytes: 0, milliseconds: 0 };
  const reader = new FileReader({ wanted: detector.wanted, stats });
  return ({ shown, path }) => {
    stats.bytes = stats.addedLines = 0;
    try {
      const parts = partsOf(reader, { shown, path }, detector);
      return parts === undefined ? { kind: 'large' } : { kind: 'read', bytes: stats.bytes, lines: stats.addedLines, parts };
    } catch (error) {
      const code = systemCode(error);
      if (code === '') throw error;
      return { kind: 'failed', code };
    }
  };
}

function partsOf(reader: FileReader, { shown, path }: Omit<FoundFile, 'kind'>, detector: Detector): readonly InspectedPart[] | undefined {
  const parts: InspectedPart[] = [];
  let size = 0;
  // A path that has come from another thread is plain bytes.
  for (const passage of reader.read(typeof path === 'string' ? path : Buffer.from(path))) {
    const findings = detector.inspect({ source: 'line', path: shown, passages: [passage] });
    if (findings.length === 0 && !detector.mentionsDirective(passage.bytes)) continue;
    size += passage.bytes.length;
    if (size > most) return undefined;
    // A copy of its own: what stands in a shared buffer would be handed over with all that is around it.
    parts.push({ passage: { ...passage, bytes: Uint8Array.from(passage.bytes) }, findings });
  }
  return parts;
}

import { Buffer } from 'node:buffer';
import { loadIndex } from './catalog/load-index.js';
import { createDetector, type Detector } from './detect/detector.js';
import type { Finding } from './finding.js';

export type FindKeysOptions = {
  /** The path that the text is judged by and reported under. */
  readonly path?: string;
  /** Made by `createDetector`, with other rules; the built-in ones otherwise. */
  readonly detector?: Detector;
};

let builtIn: Detector | undefined;

/** The keys in a text, by place. Bytes are taken as UTF-8. No finding holds the key itself. */
export function findKeys(text: string | Uint8Array, { path = '', detector }: FindKeysOptions = {}): readonly Finding[] {
  const using = detector ?? (builtIn ??= createDetector(loadIndex()));
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  return using.inspect({ source: 'line', path, passages: [{ line: 1, column: 0, bytes }] });
}

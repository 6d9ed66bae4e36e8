import { Buffer } from 'node:buffer';
import type { Passage } from '../detect/subject.js';

/** The lines of a subject as far as directives are concerned; numbers count from 1. */
export type SubjectLines = {
  /** Whether the line is one of those that are checked. */
  readonly has: (line: number) => boolean;
  /** The lines on which a directive could stand. */
  readonly marked: ReadonlyMap<number, string>;
};

const mark = /keyfence:/i;

export function subjectLines(passages: readonly Passage[]): SubjectLines {
  const marked = new Map<number, string>();
  const ranges = passages.map(({ line, bytes }) => {
    const text = textOf(bytes);
    const lines = text.replace(/\n$/, '').split('\n');
    if (mark.test(text)) for (const [at, each] of lines.entries()) if (mark.test(each)) marked.set(line + at, each);
    return { first: line, last: line + lines.length - 1 };
  });
  return { has: (line) => ranges.some(({ first, last }) => first <= line && line <= last), marked };
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

import { basename } from 'node:path';
import { Unwritten } from './sink.js';

/** What is said when keyfence itself fails. The error's own message is left out: it may repeat what was read. */
export function bugText(error: unknown): string {
  if (error instanceof Unwritten) return `keyfence: the output could not be written (${error.message}).\n  do      make room where it goes, or write it elsewhere, and run this again\n`;
  const { name, code, places } = described(error);
  return [
    `keyfence: something went wrong inside keyfence (${[name, ...code].join(', ')}). Nothing was let through unchecked.`,
    ...places.map((place) => `    ${place}`),
    '  do      try again, and update keyfence; if it stays so, report the lines above and `keyfence --version`',
    '          (no file content is in them). `git commit --no-verify` goes around the hook; the next push is checked again.',
    '',
  ].join('\n');
}

type Described = { readonly name: string; readonly code: readonly string[]; readonly places: readonly string[] };

function described(error: unknown): Described {
  if (!(error instanceof Error)) return { name: typeof error, code: [], places: [] };
  const { code, syscall } = error as NodeJS.ErrnoException;
  return { name: error.name, code: [code, syscall].filter((word) => typeof word === 'string'), places: placesOf(error) };
}

/** `    at take (file:///…/dist/check.js:12:34)`, without the folders. */
function placesOf({ stack = '', message }: Error): readonly string[] {
  const frames = stack.slice(stack.indexOf(message) + message.length).split('\n').filter((line) => /^\s+at /.test(line));
  return frames.slice(0, 4).map((frame) => {
    const place = /([^/\\()\s]+:\d+:\d+)\)?$/.exec(frame)?.[1];
    return place === undefined ? 'at ?' : `at ${basename(place)}`;
  });
}

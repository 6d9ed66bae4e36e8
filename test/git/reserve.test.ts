import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Unreadable } from '../../src/git/files/file-failure.js';
import type { Found } from '../../src/git/files/found-file.js';
import { readFound } from '../../src/git/files/read-found.js';

/* Other threads are gathered once they are due, not before, and get what has not been read by then. */

const folder = mkdtempSync(join(tmpdir(), 'keyfence-reserve-'));
afterAll(() => rmSync(folder, { recursive: true }));

const files = ['a', 'b', 'c', 'd'].map((shown): Found => {
  const path = join(folder, shown);
  writeFileSync(path, 'four');
  return { kind: 'file', shown, path };
});

async function readWith(isDue: (bytes: number) => boolean): Promise<{ alone: string[]; together: string[]; gathered: number; dismissed: number }> {
  const ran = { alone: [] as string[], together: [] as string[], gathered: 0, dismissed: 0 };
  const stats = { files: 0, addedLines: 0, bytes: 100, milliseconds: 0 };
  const read = readFound(files, {
    wanted: () => false,
    stats,
    unreadable: new Unreadable(),
    reserve: {
      isDue,
      gather: () => {
        ran.gathered += 1;
        return Promise.resolve({
          ahead: 2,
          read: (some) => {
            ran.together.push(...some.map(({ shown }) => shown));
            return Promise.resolve(some.map(() => ({ kind: 'read' as const, bytes: 4, lines: 1, parts: [] })));
          },
          dismiss: () => { ran.dismissed += 1; },
        });
      },
    },
  });
  for await (const batch of read) for (const reading of batch) if (reading.kind === 'path') ran.alone.push(reading.path);
  ran.alone = ran.alone.filter((path) => !ran.together.includes(path));
  expect(stats).toMatchObject({ files: 4, bytes: 116 });
  return ran;
}

test('they are not gathered before they are due', async () => {
  expect(await readWith(() => false)).toEqual({ alone: ['a', 'b', 'c', 'd'], together: [], gathered: 0, dismissed: 0 });
});

test('they read what is left once they are due, and are dismissed', async () => {
  expect(await readWith((bytes) => bytes >= 8)).toEqual({ alone: ['a', 'b'], together: ['c', 'd'], gathered: 1, dismissed: 1 });
});

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Case } from '../case.js';
import { closeGate } from '../own.js';
import { git, smallRepository, write } from '../repository.js';
import { stagedContenders } from './staged.js';

const linesOfFile = 20_000;
const words = ['order', 'total', 'invoice', 'client', 'report', 'filter', 'window', 'region', 'buffer', 'session', 'handler', 'release'];

/** Hexadecimal digits, other ones for each line of each file. */
const digits = (file: number, line: number): string => createHash('sha1').update(`${file} ${line}`).digest('hex');
const uuid = (hex: string): string => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, '$1-$2-$3-$4-$5');
const word = (file: number, line: number): string => words[(file * 7 + line * 5) % words.length] ?? '';

/** What programs write down: logs, records and tables, with an id or a digest in each. */
const kinds: readonly (readonly [extension: string, line: (file: number, line: number) => string])[] = [
  ['log', (file, line) => `2026-11-${10 + (line % 20)}T12:${10 + (line % 50)}:00.${100 + (line % 900)}Z INFO [worker-${line % 16}] request id=${uuid(digits(file, line))} path=/v1/${word(file, line)}/${line} status=200 took=${line % 900}ms`],
  ['json', (file, line) => ` {\n  "id": ${line},\n  "name": "${word(file, line)}",\n  "sha": "${digits(file, line)}",\n  "active": true\n },`],
  ['csv', (file, line) => `${line},${word(file, line)},${word(file, line + 1)}@example.com,${line % 97}.50,2026-11-${10 + (line % 20)},${uuid(digits(file, line))}`],
  ['txt', (file, line) => `${digits(file, line)}${digits(line, file)}`.slice(0, 64)],
];

export const bigData: Case = {
  id: 'big-data',
  title: 'A commit of 100 MB of data: logs, records, tables and digests',
  rounds: [3, 1],
  prepare: async (folder, quick) => {
    smallRepository(folder);
    closeGate(folder);
    let bytes = 0;
    for (let file = 0; bytes < (quick ? 20e6 : 100e6); file += 1) {
      const [extension, line] = kinds[file % kinds.length] ?? ['txt', word];
      const text = `${Array.from({ length: linesOfFile }, (_, nth) => line(file, nth)).join('\n')}\n`;
      write(folder, join('data', `part-${file}.${extension}`), text);
      bytes += text.length;
    }
    git(folder, ['add', '--all', '--force']);
    return stagedContenders({ folder, baseline: 'git diff --cached', blocked: 'either', bytes });
  },
};

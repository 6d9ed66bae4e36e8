import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Case, Contender } from '../case.js';
import { closeGate, keyfence, nodeStart } from '../own.js';
import { git, smallRepository, source } from '../repository.js';
import { range } from '../tools.js';

export const push: Case = {
  id: 'push',
  title: 'A push of 10,000 commits',
  rounds: [5, 2],
  prepare: async (folder, quick) => {
    smallRepository(folder);
    closeGate(folder);
    git(folder, ['init', '--quiet', '--bare', `${folder}.git`]);
    git(folder, ['remote', 'add', 'origin', `${folder}.git`]);
    git(folder, ['push', '--quiet', '--no-verify', 'origin', 'main']);
    git(folder, ['fast-import', '--quiet'], commits(quick ? 1_000 : 10_000));
    return { contenders: contenders(folder), baseline: 'git log -p' };
  },
};

function contenders(folder: string): readonly Contender[] {
  const stdin = join(folder, '.git/pushed-refs');
  const [from, to] = ['origin/main', 'work'].map((ref) => git(folder, ['rev-parse', ref]).trim()) as [string, string];
  writeFileSync(stdin, `refs/heads/work ${to} refs/heads/work ${'0'.repeat(to.length)}\n`);
  const own = { argv: keyfence(folder, ['pre-push', 'origin', `${folder}.git`]), cwd: folder, stdin };
  const forget = (): void => rmSync(join(folder, '.git/keyfence'), { recursive: true, force: true });
  return [
    nodeStart(folder),
    { name: 'git log -p', command: { argv: ['git', 'log', '-p', `${from}..${to}`], cwd: folder } },
    { name: 'keyfence pre-push, first time', command: own, before: forget },
    { name: 'keyfence pre-push, again', command: own },
    ...range(from, to).map(({ name, argv }) => ({ name, command: { argv, cwd: folder }, expected: [0, 1, 183, 200] })),
  ];
}

/** A stream for `git fast-import`: every commit replaces one of 400 files by a longer one. */
function commits(count: number): string {
  const stream = ['feature done\nreset refs/heads/work\nfrom refs/heads/main\n'];
  for (let commit = 0; commit < count; commit += 1) {
    const file = commit % 400;
    const text = source(file, 30 + Math.floor(commit / 400) * 5);
    stream.push(
      `commit refs/heads/work\ncommitter Bench <bench@example.invalid> ${1_700_000_000 + commit} +0000\n`,
      data(`Extend part ${file}`),
      `M 100644 inline lib/part-${file}.ts\n`,
      data(text),
    );
  }
  return `${stream.join('')}done\n`;
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

import type { Command } from './command.js';
import { noCacheOption } from './remembered-commits.js';
import { scanSource } from './scan-source.js';
import { runCheck } from './run-check.js';

export const command: Command = {
  name: 'scan',
  usage: ['scan [PATH…] [--tracked]', 'scan --range A..B', 'scan --history', 'scan --stdin [--stdin-path PATH]'],
  about: [
    'Checks whole files: without a PATH all files that Git tracks in this repository. A PATH is taken as it is, inside a repository or outside of one, and a directory is walked in full, but for .git; --tracked limits it to what Git tracks.',
    '--range checks what the commits of a range add, --history what all commits of all refs add, lines that are gone since among them.',
    'Exit code 1 when a key was found that nothing allows, 2 when something could not be read.',
  ],
  formats: ['terminal', 'json', 'sarif', 'github'],
  options: [
    { name: 'tracked', help: 'Only files that Git tracks.' },
    { name: 'range', value: 'A..B', help: 'The commits that B has and A lacks, as `git rev-list` takes it.' },
    { name: 'history', help: 'Everything that all refs lead to.' },
    noCacheOption,
    { name: 'threads', value: 'N', help: 'How many threads read files when there is much to read. By default one for three seconds, then one fewer than the machine has cores, up to four.' },
    { name: 'stdin', help: 'Standard input. Needs no repository.' },
    { name: 'stdin-path', value: 'PATH', help: 'The path to judge standard input by, and to report.' },
  ],
  operands: 'many',
  examples: [
    { type: 'keyfence scan', does: 'Every file of this repository.' },
    { type: 'keyfence scan --history', does: 'Everything that was ever committed.' },
    { type: 'keyfence scan --range origin/main..HEAD --format sarif >keyfence.sarif', does: 'In CI: what a branch adds.' },
    { type: 'git show HEAD:.env | keyfence scan --stdin --stdin-path .env', does: 'One text.' },
  ],
  run: async (typed, here) => {
    const { bar, ...source } = await scanSource(typed, here);
    return runCheck({ mode: 'scan', ...source, before: bar.clear }, typed, here);
  },
};

import { openGate } from '../gate.js';
import { beginStaged, readStaged } from '../git/staged.js';
import type { Command } from './command.js';
import { repositoryOrFail } from './here.js';
import { runCheck } from './run-check.js';

export const command: Command = {
  name: 'pre-commit',
  usage: ['pre-commit'],
  about: [
    'Checks the staged change: the lines that the next commit adds, and the names of the files in it. The pre-commit and pre-merge-commit hooks call it; it says nothing when nothing blocks.',
    'It reads the index and never the working tree: what was staged and then cleaned is found, what is not staged is not. While a merge is concluded a line counts only when it is new against every parent.',
  ],
  formats: ['terminal', 'json', 'sarif', 'github'],
  options: [],
  operands: 0,
  examples: [
    { type: 'git add . && npx keyfence pre-commit', does: 'See what the hook would say.' },
    { type: 'npx keyfence pre-commit --format json', does: 'The same for a script.' },
  ],
  run: async (typed, here) => {
    const begun = beginStaged(here.cwd, here.env);
    try {
      const repository = await repositoryOrFail(here);
      const gate = await openGate(repository.top, typed.values.get('config'));
      return await runCheck({ mode: 'pre-commit', gate, repository, read: (wanted, stats) => readStaged(repository, { wanted, stats, begun }) }, typed, here);
    } finally {
      begun.stop();
    }
  },
};

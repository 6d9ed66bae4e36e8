import { proveFastPath } from '../fast-path/prove.js';
import { openGate } from '../gate.js';
import { answered, readAnswers } from '../git/answers.js';
import { gitText, type Repository } from '../git/repository.js';
import { beginStaged, readStaged } from '../git/staged.js';
import { ownFolder } from '../install/home.js';
import type { Command } from './command.js';
import { repositoryOrFail } from './here.js';
import { runCheck, type CheckRequest } from './run-check.js';

const standardInput = 0;

export const command: Command = {
  name: 'pre-commit',
  usage: ['pre-commit'],
  about: [
    'Checks the staged change: the lines that the next commit adds, and the names of the files in it. The pre-commit and pre-merge-commit hooks call it; it says nothing when nothing blocks.',
    'It reads the index and never the working tree: what was staged and then cleaned is found, what is not staged is not. While a merge is concluded a line counts only when it is new against every parent.',
  ],
  formats: ['terminal', 'json', 'sarif', 'github'],
  options: [{ name: 'answers', help: 'What Git says of the repository and the staged change stands on standard input: hooks/pre-commit asks while Node starts.' }],
  operands: 0,
  examples: [
    { type: 'git add . && npx keyfence pre-commit', does: 'See what the hook would say.' },
    { type: 'npx keyfence pre-commit --format json', does: 'The same for a script.' },
  ],
  run: async (typed, here) => {
    const answers = typed.switches.has('answers') ? readAnswers(standardInput) : undefined;
    const begun = answers === undefined ? beginStaged(here.cwd, here.env) : answered(answers.patch);
    try {
      const repository = await repositoryOrFail(here, answers?.repository);
      const gate = await openGate(repository.top, typed.values.get('config'));
      const read: CheckRequest['read'] = (wanted, stats) => readStaged(repository, { wanted, stats, begun });
      const code = await runCheck({ mode: 'pre-commit', gate, repository, read, allowFileUnstaged: async () => allowFileUnstaged(repository) }, typed, here);
      const { top, gitDir } = repository;
      // What another configuration than the repository's says is nothing to the hook; and whoever is stopped waits for nothing but the reason.
      if (code === 0 && top !== undefined && !typed.values.has('config')) await proveFastPath({ packageFolder: ownFolder(), gitDir, top }, gate.config);
      return code;
    } finally {
      begun?.stop();
    }
  },
};

/* ` M .keyfenceallow`: the second letter is about the working tree. `?? ` and `!! `: not tracked. */
async function allowFileUnstaged(repository: Repository): Promise<boolean> {
  const status = await gitText(repository, ['status', '--porcelain=v1', '-z', '--untracked-files=all', '--ignored=matching', '--', ':(top,literal).keyfenceallow']);
  return status !== '' && status[1] !== ' ';
}

import type { Command } from './command.js';
import { tell } from './tell.js';

export const command: Command = {
  name: 'init',
  usage: ['init [--dry-run]'],
  about: [
    'Closes the gate in the repository you stand in: sets husky up, puts keyfence into its pre-commit, pre-merge-commit and pre-push hooks, and sees to it that other clones and linked worktrees are guarded too.',
    'Hooks that exist go on running: it appends and never overwrites, and says what it did. Doing it twice changes nothing. When something stands in the way it says what, and how to resolve it.',
  ],
  formats: ['terminal', 'json'],
  options: [
    { name: 'dry-run', help: 'Print what would be done, and do nothing.' },
    { name: 'local', help: 'Only what belongs to this clone. The package script runs this at every install.' },
  ],
  operands: 0,
  examples: [
    { type: 'npm i -D keyfence && npx keyfence init', does: 'Install, and close the gate.' },
    { type: 'npx keyfence init --dry-run', does: 'See first what it would change.' },
  ],
  run: async (typed, here) => {
    const { init } = await import('../install/init.js');
    return tell(await init({ ...here, dryRun: typed.switches.has('dry-run'), local: typed.switches.has('local') }), typed, here);
  },
};

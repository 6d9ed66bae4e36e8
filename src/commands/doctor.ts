import type { Command } from './command.js';
import { configurationCheck, entryChecks, fastPathCheck } from './doctor-checks.js';
import { tell } from './tell.js';

export const command: Command = {
  name: 'doctor',
  usage: ['doctor'],
  about: [
    'Is the gate really closed here? Looks at what Git would run: the hooks path and who set it, husky and its files, executable bits, node where graphical clients look for it, linked worktrees, what turns hooks off; and tries the hooks on a made-up key.',
    'Also whether the configuration is valid and whether entries of .keyfenceallow still cover something. Exit code 1 when a hook would not do its work.',
  ],
  formats: ['terminal', 'json'],
  options: [],
  operands: 0,
  examples: [{ type: 'npx keyfence doctor', does: 'After cloning, after another tool was installed, or when in doubt.' }],
  run: async (typed, here) => {
    const [{ doctor }, { fake }] = await Promise.all([import('../install/doctor.js'), import('../catalog/fake.js')]);
    const probe = `clarifaiApiKey = "${fake.hex(32, 20)}"\n`;
    return tell(await doctor({ ...here, probe, more: [() => configurationCheck(typed, here), () => entryChecks(typed, here), () => fastPathCheck(typed, here)] }), typed, here);
  },
};

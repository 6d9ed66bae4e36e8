import type { Command } from './command.js';
import { tell } from './tell.js';

export const command: Command = {
  name: 'uninstall',
  usage: ['uninstall [--dry-run]'],
  about: ['Takes out of the repository exactly what `keyfence init` put in. What was there before, and what others added since, stays.'],
  formats: ['terminal', 'json'],
  options: [{ name: 'dry-run', help: 'Print what would be done, and do nothing.' }],
  operands: 0,
  examples: [{ type: 'npx keyfence uninstall', does: 'Open the gate again. Then `npm uninstall keyfence`, if you like.' }],
  run: async (typed, here) => {
    const { uninstall } = await import('../install/uninstall.js');
    return tell(await uninstall({ ...here, dryRun: typed.switches.has('dry-run') }), typed, here);
  },
};

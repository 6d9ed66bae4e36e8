import type { Case } from '../case.js';
import { closeGate, keyfence, nodeStart } from '../own.js';
import { smallRepository } from '../repository.js';

export const explain: Case = {
  id: 'explain',
  title: 'Rendering one guide',
  rounds: [20, 5],
  prepare: async (folder) => {
    smallRepository(folder);
    closeGate(folder);
    const guide = (format: string): readonly [string, ...string[]] => keyfence(folder, ['explain', 'clarifai', '--format', format]);
    return {
      baseline: 'node -e 0',
      contenders: [
        nodeStart(folder),
        ...['terminal', 'markdown', 'html', 'json'].map((format) => ({
          name: `keyfence explain --format ${format}`,
          command: { argv: guide(format), cwd: folder },
        })),
      ],
    };
  },
};

import { openGate } from '../gate.js';
import { readPush } from '../git/push.js';
import type { Command } from './command.js';
import { repositoryOrFail } from './here.js';
import { noCacheOption, rememberedCommits } from './remembered-commits.js';
import { runCheck } from './run-check.js';
import type { Surroundings } from './surroundings.js';

export const command: Command = {
  name: 'pre-push',
  usage: ['pre-push <remote> <url>'],
  about: [
    'Checks what is about to be pushed: every line and message of every commit that the remote lacks, lines that a later commit takes out again among them, the messages of annotated tags, and what tags name. The pre-push hook calls it and hands on Git\'s ref lines on standard input.',
    'What the remote has is judged by the refs of this remote alone.',
  ],
  formats: ['terminal', 'json', 'sarif', 'github'],
  options: [noCacheOption],
  operands: 2,
  examples: [{ type: 'keyfence pre-push origin git@example.org:app.git <ref-lines', does: 'What the hook does. The lines are: local ref, local id, remote ref, remote id.' }],
  run: async (typed, here) => {
    const [remote = '', url = remote] = typed.operands;
    const repository = await repositoryOrFail(here);
    const [gate, refLines] = await Promise.all([openGate(repository.top, typed.values.get('config')), refLinesFrom(here)]);
    return runCheck({
      mode: 'pre-push', gate, repository,
      checked: await rememberedCommits(repository, gate, typed),
      read: (wanted, stats, checked) => readPush(repository, { remote, url, refLines, wanted, stats, checked }),
      history: async (findings) => (await import('../git/commit-facts.js')).readHistoryFacts(repository, findings, { remote, ...pushedBranch(refLines) }),
    }, typed, here);
  },
};

async function refLinesFrom(here: Surroundings): Promise<Uint8Array> {
  return (await import('./input.js')).readInput(here);
}

/** The branch, when just one is pushed. */
function pushedBranch(refLines: Uint8Array): { readonly branch?: string } {
  const refs = Buffer.from(refLines).toString('utf8').split('\n').flatMap((line) => /^refs\/heads\/([^ ]+) /.exec(line)?.[1] ?? []);
  const [branch] = refs;
  return refs.length === 1 && branch !== undefined ? { branch } : {};
}

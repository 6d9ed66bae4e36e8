import type { Here, Use } from '../../here-facts.js';
import { shellWord } from '../../shell-word.js';
import { printable } from '../../../report/printable.js';
import { type Ask, ruleOf } from '../ask.js';
import type { Block } from '../section.js';

const kinds: Readonly<Record<Use['what'], string>> = {
  code: 'code', 'env-file': 'file with values', ci: 'pipeline', compose: 'Compose', kubernetes: 'Kubernetes', terraform: 'Terraform', container: 'container image', document: 'document',
};

/** Which services will stop working, beginning with what this repository shows. */
export function blastRadius(ask: Ask): readonly Block[] {
  const { env } = ruleOf(ask);
  const word = shellWord(env);
  return [
    { kind: 'text', text: 'Whatever still has the old key stops working when it is revoked. Make the list first, then change them one by one.' },
    ...(ask.here === undefined ? [{ kind: 'text', text: `\`${ask.command} explain ${ruleOf(ask).id} --here\` begins the list with what this repository shows.` } as const] : found(ask.here, env)),
    { kind: 'text', text: 'Where else it can be, and how to look:' },
    { kind: 'code', fence: 'sh', code: [
      '# this repository and its history',
      `git grep -n -w ${word}`,
      `git log --oneline -S ${word}`,
      '# GitHub (again with --env and --org), GitLab (also the groups above)',
      'gh secret list && gh variable list',
      'glab variable list',
      '# clusters',
      `kubectl get deployments,cronjobs -A -o yaml | grep -n -w ${word}`,
    ].join('\n') },
    { kind: 'steps', items: [
      'Search the code of your other repositories for the variable and for the provider\'s name.',
      'Ask who made the key and who has it: servers, schedules, laptops, partners, third-party services.',
      'Tell the people who run these services what will happen and when.',
      'Change and test them in staging first, then in production.',
      'Agree how to go back: keep the old key disabled rather than deleted until all is quiet, unless it is being misused.',
    ] },
  ];
}

function found(here: Here, env: string): readonly Block[] {
  const { places = [] } = here;
  return [
    ...(places.length === 0 ? [] : [{ kind: 'text', text: 'The key itself was found in:' } as const, { kind: 'list', items: places.map(printable) } as const]),
    ...named(here, env),
  ];
}

function named({ uses }: Here, env: string): readonly Block[] {
  if (uses.length === 0) return [{ kind: 'text', text: `Nothing in this repository names \`${env}\`; the services that use the key may know it by another name.` }];
  return [
    { kind: 'text', text: `In this repository \`${env}\` is named in:` },
    { kind: 'list', items: uses.map(({ path, lines, what, untracked }) => `${printable(path)}:${lines.slice(0, 5).join(',')}${lines.length > 5 ? ` and ${lines.length - 5} more` : ''} (${kinds[what]}${untracked ? ', on this machine alone' : ''})`) },
  ];
}

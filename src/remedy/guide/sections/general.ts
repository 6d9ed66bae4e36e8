import { type Ask, ruleOf } from '../ask.js';
import { categories } from '../categories.js';
import type { Block } from '../section.js';

/** How such keys get out. */
export function reasons({ provider }: Ask): readonly Block[] {
  const { reasons: facts } = provider.guide;
  return [
    ...(facts === undefined || facts.length === 0 ? [] : [{ kind: 'text', text: `With ${provider.name} in particular:` } as const, { kind: 'list', items: facts } as const, { kind: 'text', text: 'And as with every key:' } as const]),
    { kind: 'list', items: [
      'Committed: in code, tests, notebooks, `.env`, configuration or an example; a later commit that deletes it does not take it out of the history.',
      'Logged: in error messages, debug output, build logs, crash reports or a URL that a proxy writes down.',
      'Pasted: in chats, tickets, mails, documents, screenshots and prompts to assistants.',
      'Shared too widely: one key for everybody and everything, in a file that all can read.',
      'Built in: in a web page\'s scripts, a mobile app, a container image or a published package, where everybody can take it out.',
      'Handed on: to third-party services, extensions and dependencies that are later breached themselves.',
      'Taken: by phishing, malware, or from a lost laptop.',
    ] },
    { kind: 'text', text: 'Find out which of these it was: it decides who could have seen the key, and what else got out in the same way.' },
  ];
}

/** How to keep the next key safe. */
export function practices(ask: Ask): readonly Block[] {
  const { provider, command } = ask;
  const { practices: facts } = provider.guide;
  const { env } = ruleOf(ask);
  const { limits } = categories[provider.category];
  return [
    ...(facts === undefined || facts.length === 0
      ? [{ kind: 'text', text: 'Services of this kind often offer limits. Use those that this one has:' } as const, { kind: 'list', items: limits } as const]
      : [{ kind: 'text', text: `What ${provider.name} offers:` } as const, { kind: 'list', items: facts } as const]),
    { kind: 'text', text: 'And for every key:' },
    { kind: 'list', items: [
      `Out of code: read it from \`${env}\` or a secrets manager, never from a file of the repository.`,
      'Stored securely: in one place that is encrypted, and not in chats or documents.',
      'Rotated: replace it on a schedule, and whenever somebody who knew it leaves; a rotation that is practised is quick when it must be.',
      'Least privilege: only the rights that this program needs, and a key of its own for each program and environment.',
      'Usage watched: an alarm on cost, on errors and on use from unknown places.',
      'Access controlled: few people can read it, with two-factor sign-in, and it is known who.',
      `The gate closed: \`${command} doctor\` proves that commits and pushes are checked on this machine.`,
    ] },
  ];
}

import type { Procedure } from '../../../catalog/define.js';
import type { ProviderGuide } from '../../../catalog/guide.js';
import { type Ask, ruleOf } from '../ask.js';
import { categories } from '../categories.js';
import type { Block } from '../section.js';

/** Making a new key: the provider's own steps, else what can be said of any. */
export function generate(ask: Ask): readonly Block[] {
  const { provider } = ask;
  const { generate: fact } = provider.guide;
  const { title, env, docs } = ruleOf(ask);
  const page = fact?.page ?? docs;
  return [
    ...(fact !== undefined && fact.steps.length > 0
      ? procedure(fact, provider)
      : [
          ...(page === undefined ? [] : [{ kind: 'link', text: fact?.page === undefined ? 'What the documentation says of this key' : 'Where it is made', url: page } as const]),
          { kind: 'steps', items: generalSteps(title, provider.category === 'generic' ? 'the system that it opens' : provider.name) } as const,
        ]),
    { kind: 'text', text: provider.guide.practices === undefined ? `Give it the fewest rights that the program needs. Where they are offered: ${categories[provider.category].limits.join('; ')}.` : 'Give it the fewest rights that the program needs; section `practices` says what is offered.' },
    { kind: 'text', text: `Put it straight into your store or into \`${env}\`; not into a file of the repository, a chat or a ticket.` },
  ];
}

function generalSteps(title: string, where: string): readonly string[] {
  return [
    `Sign in to ${where} with the account that the program uses, and open the place where its keys are made.`,
    `Make a new one (${title}) beside the leaked one, named after the program and the day, so that the next reader knows whose it is.`,
    'Copy it once: most services show a key only when it is made.',
  ];
}

/** What an attacker can do with it. */
export function risks({ provider }: Ask): readonly Block[] {
  const { risks: facts } = provider.guide;
  const general = categories[provider.category];
  return [
    { kind: 'text', text: facts === undefined ? 'What exactly depends on its rights. With a key of this kind somebody else can usually:' : 'With this key somebody else can:' },
    { kind: 'list', items: facts ?? general.risks },
    { kind: 'text', text: 'Keys in public repositories are found by programs within minutes. Where personal data could be read, laws such as the GDPR set a deadline for telling the authority (72 hours there): ask whoever is responsible for data protection early.' },
  ];
}

/** Where use by others can be seen. */
export function usedByOthers(ask: Ask): readonly Block[] {
  const { provider } = ask;
  const { usage } = provider.guide;
  const { signs } = categories[provider.category];
  return [
    ...(usage === undefined
      ? [{ kind: 'text', text: provider.category === 'generic' ? 'Look in the logs of the system that it opens, from the moment when it got out.' : `Sign in to ${provider.name} and look for its audit log, usage or billing page, and list of active sessions or keys (often with the time of last use).` } as const]
      : procedure(usage, provider)),
    { kind: 'text', text: 'Look from the moment when the key got out (the commit, the message, the build log) until it was revoked, for:' },
    { kind: 'list', items: [...signs, 'addresses, regions and user agents that are not yours'] },
    { kind: 'text', text: 'Finding nothing is no proof: many services log little. Save what you find before it expires, and revoke either way.' },
  ];
}

/** Making it worthless, without an outage where that can be had. */
export function revoke(ask: Ask): readonly Block[] {
  const { provider } = ask;
  const { revoke: fact } = provider.guide;
  const { env } = ruleOf(ask);
  const where = provider.category === 'generic' ? 'the system that it opens' : provider.name;
  return [
    { kind: 'text', text: 'If it is public, or somebody is using it: revoke first and mend what breaks. Otherwise in this order, without an outage:' },
    { kind: 'steps', items: [
      'Make a new key (section `generate`).',
      `Give it to every service that has the old one (section \`blast-radius\`): change \`${env}\` or the entry in your store, and restart.`,
      'Test that each service works with the new key; look for authentication errors.',
      `Deactivate the old key at ${where}, as below. Where it can be disabled before it is deleted, disable it and wait a day.`,
      'Watch logs and bills for some days (section `used-by-others`).',
    ] },
    ...(fact === undefined ? [] : procedure(fact, provider)),
    ...(fact?.command === undefined ? [] : [{ kind: 'code', fence: 'sh', code: fact.command, label: 'By command' } as const]),
    ...(fact?.effect === undefined ? [] : [{ kind: 'text', text: fact.effect } as const]),
    ...(fact === undefined || (fact.steps.length === 0 && fact.command === undefined)
      ? [{ kind: 'text', text: provider.category === 'generic' ? 'How depends on what it opens: change the password, replace the key pair and take the old public key out of everything that trusts it, or turn the account off.' : `${fact?.page === undefined ? `The steps at ${provider.name} are not known here: look for API keys, tokens or credentials in its settings.` : 'There:'} find the key by its last characters or its date, and delete or deactivate it. If you cannot, write to its support that the key was exposed.` } as const]
      : []),
  ];
}

/** The page first, then the steps. */
function procedure({ page, steps }: Procedure, { name, category }: ProviderGuide): readonly Block[] {
  return [
    ...(page === undefined ? [] : [{ kind: 'link', text: category === 'generic' ? 'More about it' : `The page at ${name}`, url: page } as const]),
    ...(steps.length === 0 ? [] : [{ kind: 'steps', items: steps } as const]),
  ];
}

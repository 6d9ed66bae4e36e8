import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const zendesk: Provider = {
  id: 'zendesk',
  name: 'Zendesk',
  category: 'crm',
  rules: [
    {
      id: 'zendesk-api-token',
      title: 'Zendesk API token',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{40}/,
      words: ['zendesk'],
      env: 'ZENDESK_API_TOKEN',
      docs: 'https://developer.zendesk.com/api-reference/introduction/security-and-auth/',
      examples: {
        keys: [fake.alnum(40), fake.alnum(40, 2)],
        spares: [`ZENDESK_API_TOKEN=${fake.alnum(39)}`, `checksum: ${fake.alnum(40)}`],
      },
    },
  ],
  guide: {
    about:
      'A Zendesk API token is a password for the whole account: with the e-mail address of any verified user it acts as that user, administrators '
      + 'included.',
    uses: ['Reading and answering tickets from a program', 'Synchronising users and organisations', 'Exporting data for reports'],
    generate: {
      page: 'https://support.zendesk.com/hc/en-us/articles/4408889192858-Managing-API-token-access-to-the-Zendesk-API',
      steps: [
        'In Admin Center open Apps and integrations, then APIs, then API tokens (for administrators).',
        'Choose Add API token, and describe the integration that it is for.',
        'Save, and copy it at once: it is shown one time.',
        'Where an integration can use OAuth, prefer that: an access token belongs to one user and has scopes.',
      ],
    },
    risks: [
      'read every ticket, its attachments and what customers wrote in confidence',
      'act as any user whose address is known: answer customers, change or delete tickets and users',
      'read or take over what comes by e-mail to the support address, for instance links for resetting passwords elsewhere',
    ],
    practices: [
      'A token for each integration, so that one can be deactivated alone.',
      'OAuth access tokens with scopes instead of API tokens.',
      'IP restrictions for the account, where your plan has them.',
      'Token access switched off where nothing uses it.',
    ],
    usage: {
      page: 'https://support.zendesk.com/hc/en-us/articles/4408889192858-Managing-API-token-access-to-the-Zendesk-API',
      steps: [
        'On Enterprise plans open the audit log, and look for what was done to tokens and settings.',
        'Look for tickets, users, triggers and webhooks that nobody of yours changed.',
        'Look in the list of API tokens for ones that you do not know.',
      ],
    },
    revoke: {
      page: 'https://support.zendesk.com/hc/en-us/articles/4408889192858-Managing-API-token-access-to-the-Zendesk-API',
      steps: [
        'Make the new token and move every integration to it.',
        'In Admin Center open Apps and integrations, then APIs, then API tokens, and find the old one by its description.',
        'Deactivate it, which can be undone, or delete it, which cannot.',
      ],
      effect: 'A deactivated or deleted token is refused. Whatever was made with it, such as users and webhooks, stays.',
    },
    sources: [{ page: 'https://support.zendesk.com/hc/en-us/articles/4408889192858-Creating-and-using-API-tokens', read: '2026-11-21' }],
  },
};

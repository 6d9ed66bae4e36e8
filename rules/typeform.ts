import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const typeform: Provider = {
  id: 'typeform',
  name: 'Typeform',
  category: 'crm',
  rules: [
    {
      id: 'typeform-personal-access-token',
      title: 'Typeform personal access token',
      confidence: 'certain',
      pattern: /tfp_[A-Za-z0-9_.=-]{40,59}/,
      keywords: ['tfp_'],
      randomness: 'token',
      env: 'TYPEFORM_TOKEN',
      docs: 'https://www.typeform.com/developers/get-started/personal-access-token/',
      examples: {
        keys: [`tfp_${fake.base64url(45)}`, `tfp_${fake.base64url(50, 2)}`],
        spares: [`TYPEFORM_TOKEN=tfp_${fake.base64url(37)}`, `qtfp_${fake.base64url(45)}`],
      },
    },
    {
      id: 'typeform-personal-access-token-older',
      title: 'Typeform personal access token (older)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{44}/,
      words: ['typeform'],
      env: 'TYPEFORM_TOKEN',
      docs: 'https://www.typeform.com/developers/get-started/personal-access-token/',
      examples: {
        keys: [fake.alnum(44), fake.alnum(44, 2)],
        spares: [`TYPEFORM_TOKEN=${fake.alnum(43)}`, `checksum: ${fake.alnum(44)}`],
      },
    },
  ],
  guide: {
    about: 'A Typeform personal access token acts as its owner in the Create, Responses and Webhooks APIs, within its scopes.',
    uses: ['Reading answers into another system', 'Making and changing forms by script', 'Setting up webhooks'],
    generate: {
      page: 'https://admin.typeform.com/user/tokens',
      steps: [
        'Open the account, then Personal tokens.',
        'Choose Generate a new token, and name it after the service.',
        'Choose the scopes it needs, for instance only to read forms and responses.',
        'Copy it at once to your store.',
      ],
    },
    risks: [
      'read every answer, with names, e-mail addresses, phone numbers and uploaded files',
      'change forms, so that people are sent to another site or asked for more',
      'delete forms and answers',
      'add webhooks that send each new answer elsewhere',
    ],
    practices: [
      'Custom scopes: `forms:read` and `responses:read` are enough for most.',
      'A token for each service, with its name.',
      'Answers kept no longer than needed.',
    ],
    usage: {
      page: 'https://admin.typeform.com/user/tokens',
      steps: [
        'Look at the forms for changed texts, endings and redirects.',
        'Look at the webhooks of each form for addresses that are not yours.',
        'Look at the list of tokens for those that nobody of yours made.',
      ],
    },
    revoke: {
      page: 'https://admin.typeform.com/user/tokens',
      steps: [
        'Make a new token with fewer scopes and move the services to it.',
        'Find the leaked one under Personal tokens, and delete it, or regenerate it.',
        'Remove webhooks that are not yours.',
      ],
      effect: 'A deleted or regenerated token stops what used it. Typeform disables tokens that GitHub finds in repositories, and writes to you.',
    },
    sources: [
      { page: 'https://typeform.com/developers/get-started/personal-access-token', read: '2026-11-22' },
    ],
  },
};

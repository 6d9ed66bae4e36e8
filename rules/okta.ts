import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const okta: Provider = {
  id: 'okta',
  name: 'Okta',
  category: 'identity',
  rules: [
    {
      id: 'okta-api-token',
      title: 'Okta API token',
      confidence: 'likely',
      pattern: /00[A-Za-z0-9_-]{40}/,
      words: ['okta', 'ssws'],
      env: 'OKTA_API_TOKEN',
      docs: 'https://developer.okta.com/docs/guides/create-an-api-token/',
      examples: {
        keys: [`00${fake.base64url(40)}`, `00${fake.base64url(40, 2)}`],
        spares: [`OKTA_API_TOKEN=00${fake.base64url(39)}`, `checksum: 00${fake.base64url(40)}`],
      },
    },
  ],
  guide: {
    about: 'An Okta API token acts as the administrator who made it, in the whole Okta organisation: users, groups, applications and policies.',
    uses: [
      'Creating and changing users and groups',
      'Managing applications and policies with Terraform',
      'Reading the System Log from a monitoring program',
    ],
    generate: {
      page: 'https://help.okta.com/en-us/Content/Topics/security/api.htm',
      steps: [
        'Sign in as a service account whose administrator role has only what the program needs: the token gets its permissions.',
        'In the Admin Console open Security, then API, then the tab Tokens.',
        'Choose Create Token and name it after the program.',
        'Choose from where calls may come: a network zone rather than any IP.',
        'Copy it at once to your store.',
      ],
    },
    risks: [
      'read who works for you, and in which applications and groups they are',
      'reset passwords and factors, or make users, and sign in as them to every connected application',
      'change policies, so that the next sign-in asks for less',
    ],
    practices: [
      'Network zones for each token, so that it works only from your addresses.',
      'A role with few permissions for the service account that owns the token.',
      'OAuth 2.0 service apps with scopes and short-lived tokens instead of API tokens.',
      'A token that nobody uses for 30 days ends; one that is used never does.',
    ],
    usage: {
      page: 'https://help.okta.com/en-us/Content/Topics/security/api.htm',
      steps: [
        'In the Admin Console open Reports, then System Log, and filter by the user who owns the token.',
        'Look for addresses that are not yours, and for users, factors, groups, applications and policies that were changed.',
        'Look for API tokens that nobody of yours made.',
      ],
    },
    revoke: {
      page: 'https://help.okta.com/en-us/Content/Topics/security/api.htm',
      steps: [
        'Make the new token and move every program to it.',
        'In the Admin Console open Security, then API, then Tokens, find the old one by its name and revoke it.',
        'If its owner is not to be trusted any more, deactivate that user: its tokens are then rejected.',
        'Undo what was made with the token: users, factors, groups, other tokens.',
      ],
      effect: 'A revoked token is rejected at the next call. Users, sessions and applications that were made with it stay.',
    },
    sources: [{ page: 'https://help.okta.com/en-us/Content/Topics/security/api.htm', read: '2026-11-21' }],
  },
};

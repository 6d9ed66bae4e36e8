import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const linkedin: Provider = {
  id: 'linkedin',
  name: 'LinkedIn',
  category: 'messaging',
  rules: [
    {
      id: 'linkedin-client-secret',
      title: 'LinkedIn client secret',
      confidence: 'certain',
      pattern: /WPL_AP1\.[A-Za-z0-9]{16}\.[A-Za-z0-9+/]{6,8}={0,2}/,
      keywords: ['WPL_AP1.'],
      env: 'LINKEDIN_CLIENT_SECRET',
      docs: 'https://learn.microsoft.com/linkedin/shared/authentication/client-credentials-flow',
      examples: {
        keys: [`WPL_AP1.${fake.alnum(16)}.${fake.base64(7, 2)}`, `WPL_AP1.${fake.alnum(16, 3)}.${fake.base64(8, 4)}=`],
        spares: [`LINKEDIN_CLIENT_SECRET=WPL_AP1.${fake.alnum(16)}.${fake.base64(5, 2)}`, `qWPL_AP1.${fake.alnum(16)}.${fake.base64(7, 2)}`],
      },
    },
    {
      id: 'linkedin-client-secret-older',
      title: 'LinkedIn client secret (older)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{16}/,
      words: ['linkedin'],
      env: 'LINKEDIN_CLIENT_SECRET',
      docs: 'https://learn.microsoft.com/linkedin/shared/authentication/client-credentials-flow',
      examples: {
        keys: [fake.alnum(16, 3), fake.alnum(16, 4)],
        spares: [`LINKEDIN_CLIENT_SECRET=${fake.alnum(15)}`, `checksum: ${fake.alnum(16)}`],
      },
    },
  ],
  guide: {
    about:
      'The client secret proves to LinkedIn that a request is from your application. With the client id it turns the codes of members who sign in '
      + 'into access tokens, and, where the application may, gets tokens of its own.',
    uses: ['Signing members in with LinkedIn', 'Publishing posts for members or pages', 'Marketing and talent integrations of partners'],
    generate: {
      page: 'https://www.linkedin.com/developers/apps',
      steps: [
        'Open the application in the Developer Portal, then its Auth tab.',
        'Make a new client secret: an application can have two, so the old one goes on for the change.',
        'Copy it to your server; it never belongs in a browser or a mobile app.',
      ],
    },
    risks: [
      'pose as your application, and turn stolen codes or refresh tokens into access tokens of members',
      'where the application may use client credentials: call those APIs in its name',
      'use up its rate limits, or have it suspended for what the thief does',
    ],
    practices: [
      'A change of the secret every 60 to 90 days, as LinkedIn advises, and after any exposure.',
      'The fewest products and scopes for the application.',
      'Exact redirect addresses in the Auth tab.',
      'A separate application for development.',
    ],
    usage: {
      page: 'https://www.linkedin.com/developers/apps',
      steps: [
        'Open the application in the Developer Portal, and look at its usage for calls that you did not make.',
        'Look in the Auth tab for redirect addresses that are not yours, and in the team members for people you do not know.',
        'Look in your own logs for sign-ins that did not begin on your site.',
      ],
    },
    revoke: {
      page: 'https://www.linkedin.com/developers/apps',
      steps: [
        'In the Auth tab add a new secret. If there are two already, delete the one that is not used first.',
        'Move every server to the new secret, and test a sign-in.',
        'Delete the old secret.',
        'Partners with the secret management API can do both steps by request.',
      ],
      effect:
        'Making the new secret changes nothing for the old one: both work until you delete one. Access tokens of members that were already given '
        + 'live on until they expire.',
    },
    sources: [
      { page: 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/application-secret-management', read: '2026-11-22' },
      { page: 'https://learn.microsoft.com/en-us/linkedin/shared/api-guide/best-practices/secure-applications', read: '2026-11-22' },
    ],
  },
};

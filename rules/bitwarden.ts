import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const bitwarden: Provider = {
  id: 'bitwarden',
  name: 'Bitwarden',
  category: 'identity',
  rules: [
    {
      id: 'bitwarden-api-key',
      title: 'Bitwarden API key',
      confidence: 'likely',
      pattern: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
      words: ['bitwarden'],
      env: 'BITWARDEN_API_KEY',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`BITWARDEN_API_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
    {
      id: 'bitwarden-secret',
      title: 'Bitwarden secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{10,50}/,
      keywords: ['bitwarden'],
      words: ['bitwarden'],
      env: 'BITWARDEN_SECRET',
      examples: {
        keys: [fake.alnum(28), fake.alnum(36, 2)],
        spares: [`BITWARDEN_SECRET=${fake.alnum(9)}`, `checksum: ${fake.alnum(28)}`],
      },
    },
  ],
  guide: {
    about:
      'A personal API key signs in to the command line as you, without asking for a second factor; an organisation API key opens the Public '
      + 'API of the organisation. Neither decrypts the vault by itself. The id alone opens nothing; the secret is what counts.',
    uses: ['Signing in the command line in scripts', 'Managing members, groups, collections and policies', 'Reading event logs into another system'],
    generate: {
      page: 'https://vault.bitwarden.com/#/settings/security/security-keys',
      steps: [
        'Personal: in the web app open Settings, Security, Keys, and choose View API key; give your master password.',
        'Organisation: in the Admin Console open Settings, Organization info, and choose View API key.',
        'Copy `client_id` and `client_secret` to your store.',
      ],
    },
    risks: [
      'with a personal key: get the encrypted vault; it stays closed without the master password, so a weak one is in danger',
      'with an organisation key: invite members, change groups, collections and policies, and read event logs',
      'with an organisation key: learn the names, addresses and habits of all members from them',
    ],
    practices: [
      'A strong master password that is used nowhere else.',
      'An account of its own for automation, with few collections.',
      'Secrets Manager with machine accounts for what programs need, instead of a personal vault.',
    ],
    usage: {
      page: 'https://vault.bitwarden.com/',
      steps: [
        'Organisation: read the event logs in the Admin Console for sign-ins, exports and changes of members and policies.',
        'Personal: look through the devices and the mails about new sign-ins.',
        'Look for members, groups and policies that nobody of yours added.',
      ],
    },
    revoke: {
      page: 'https://vault.bitwarden.com/#/settings/security/security-keys',
      steps: [
        'Personal: in Settings, Security, Keys, choose Rotate API key.',
        'Organisation: in the Admin Console, Settings, Organization info, rotate the API key.',
        'Put the new secret wherever the old one was used, and sign in again.',
        'If the master password may be known too, change it and then the items that matter.',
      ],
      effect: 'Rotating a personal key changes only the secret; the old one and all sessions that used it end.',
    },
    sources: [
      { page: 'https://www.bitwarden.com/help/personal-api-key', read: '2026-11-22' },
      { page: 'https://bitwarden.com/help/public-api.md', read: '2026-11-22' },
    ],
  },
};

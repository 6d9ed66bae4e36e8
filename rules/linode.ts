import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const linode: Provider = {
  id: 'linode',
  name: 'Linode (Akamai)',
  category: 'cloud',
  aliases: ['Akamai'],
  rules: [
    {
      id: 'linode-personal-access-token',
      title: 'Linode personal access token',
      confidence: 'likely',
      pattern: /[0-9a-f]{64}/,
      words: ['linode'],
      env: 'LINODE_TOKEN',
      docs: 'https://techdocs.akamai.com/linode-api/reference/get-started#personal-access-tokens',
      examples: {
        keys: [fake.hex(64), fake.hex(64, 2)],
        spares: [`LINODE_TOKEN=${fake.hex(63)}`, `checksum: ${fake.hex(64)}`],
      },
    },
  ],
  guide: {
    about:
      'A personal access token acts as its user on the Linode API (Akamai cloud), within the access chosen for it: servers, volumes, domains, '
      + 'databases, account. It works until its expiry.',
    uses: ['Terraform, linode-cli and pipelines', 'Kubernetes drivers for volumes and load balancers', 'Changing DNS records for certificates'],
    generate: {
      page: 'https://cloud.linode.com/profile/tokens',
      steps: [
        'In Cloud Manager open your profile name, API Tokens, and create a personal access token.',
        'Label it after what will use it.',
        'Choose an expiry; it cannot be changed later.',
        'Set every category to none, then give read or read/write only where it is needed.',
        'Create it, and copy it at once: it is shown only once.',
      ],
    },
    risks: [
      'create servers at your cost, for mining or for attacks on others',
      'with write access: delete, rebuild or reset the password of your servers, and take their disks and backups',
      'change DNS records, and so get certificates and mail for your domains',
      'with account access: add users and make further tokens',
    ],
    practices: [
      'Access for each category: none, read, or read/write.',
      'An expiry for every token.',
      'A restricted user for automation: a token cannot do more than its user.',
      'Two-factor authentication for every user.',
    ],
    usage: {
      page: 'https://cloud.linode.com/events',
      steps: [
        'Read the events of the account: servers, disks, domains and tokens that nobody of yours made or changed.',
        'Look at the login history of the account, and at its users and tokens.',
        'Look at the invoice of this month for servers and regions that you do not use.',
      ],
    },
    revoke: {
      page: 'https://cloud.linode.com/profile/tokens',
      steps: [
        'Make a new token with less access, and move what uses the old one.',
        'Open your profile, API Tokens, find the old one by its label, and revoke it.',
        'Look for users, tokens and SSH keys that were added, and remove them.',
      ],
      effect: 'The token is invalid at once, and requests with it get a 401. Servers that were made with it go on, and cost, until you delete them.',
      command: 'linode-cli profile token-delete "$TOKEN_ID"',
    },
    sources: [
      { page: 'https://techdocs.akamai.com/linode-api/reference/get-started', read: '2026-11-22' },
      { page: 'https://techdocs.akamai.com/linode-api/reference/delete-personal-access-token.md', read: '2026-11-22' },
    ],
  },
};

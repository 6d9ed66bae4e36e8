import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const resend: Provider = {
  id: 'resend',
  name: 'Resend',
  category: 'email',
  rules: [
    {
      id: 'resend-api-key',
      title: 'Resend API key',
      confidence: 'certain',
      pattern: /re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}/,
      anywhere: true,
      env: 'RESEND_API_KEY',
      docs: 'https://resend.com/docs/dashboard/api-keys/introduction',
      examples: {
        keys: [`re_${fake.alnum(8)}_${fake.alnum(24, 2)}`, `re_${fake.alnum(8, 3)}_${fake.alnum(24, 4)}`],
        spares: [`RESEND_API_KEY=re_${fake.alnum(8)}_${fake.alnum(23, 2)}`, `qre_${fake.alnum(8)}_${fake.alnum(24, 2)}`],
      },
    },
  ],
  guide: {
    about:
      'A Resend API key sends e-mail from the domains of the account. One with full access also reads and changes domains, contacts, '
      + 'webhooks and other keys.',
    uses: ['Sending receipts, invitations and password mails', 'Sending newsletters to audiences', 'Signing in to the SMTP relay'],
    generate: {
      page: 'https://resend.com/api-keys',
      steps: [
        'Open API Keys and choose Create API Key.',
        'Name it after the service.',
        'Choose Sending access unless the service really manages the account.',
        'With Sending access, choose the one domain it may send from.',
        'Copy it at once: it is shown one time.',
      ],
    },
    risks: [
      'send spam and phishing that comes from your domain and passes its checks',
      'ruin the reputation of your domains and use up the quota, so that your own mail no longer arrives',
      'with full access: read contacts and sent mails, change domains and webhooks, and make more keys',
    ],
    practices: [
      'Sending access instead of full access.',
      'One domain for each key that sends.',
      'A key for each service: logs are kept for each key.',
      'Keys without recent use deleted; the list shows when each was last used.',
    ],
    usage: {
      page: 'https://resend.com/logs',
      steps: [
        'Open the logs and filter them by the leaked key.',
        'Look for recipients, subjects and addresses that are not yours, and for calls to anything but sending.',
        'Open https://resend.com/api-keys: when the key was last used, and keys that nobody of yours made.',
        'Look for many bounces and complaints.',
      ],
    },
    revoke: {
      page: 'https://resend.com/api-keys',
      steps: [
        'Make a new key with the same permission and move the services to it.',
        'On the API Keys page open the menu of the old key and remove it.',
        'With a full access key: also remove keys, domains and webhooks that are not yours.',
      ],
      effect: 'A removed key no longer authenticates, and that cannot be undone. Mails that were sent stay sent.',
      command: 'curl -X DELETE "https://api.resend.com/api-keys/$LEAKED_KEY_ID" -H "Authorization: Bearer $RESEND_API_KEY"',
    },
    sources: [
      { page: 'https://resend.com/docs/dashboard/api-keys/introduction.md', read: '2026-11-22' },
      { page: 'https://resend.com/changelog/new-api-key-permissions', read: '2026-11-22' },
    ],
  },
};

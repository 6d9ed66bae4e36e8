import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';
import { structured } from '../src/catalog/structured.js';

export const onepassword: Provider = {
  id: 'onepassword',
  name: '1Password',
  category: 'identity',
  rules: [
    {
      id: 'onepassword-recovery-code',
      title: '1Password recovery code',
      confidence: 'certain',
      pattern: /1PRK(?:-[A-Z0-9]{4}){13}/,
      keywords: ['1PRK'],
      env: 'OP_RECOVERY_CODE',
      docs: 'https://developer.1password.com/docs/service-accounts/',
      examples: {
        keys: [`1PRK-${fake.upperAlnum(4)}-${fake.upperAlnum(4, 2)}-${fake.upperAlnum(4, 3)}-${fake.upperAlnum(4, 4)}-${fake.upperAlnum(4, 5)}-${fake.upperAlnum(4, 6)}-${fake.upperAlnum(4, 7)}-${fake.upperAlnum(4, 8)}-${fake.upperAlnum(4, 9)}-${fake.upperAlnum(4, 10)}-${fake.upperAlnum(4, 11)}-${fake.upperAlnum(4, 12)}-${fake.upperAlnum(4, 13)}`, `1PRK-${fake.upperAlnum(4, 14)}-${fake.upperAlnum(4, 15)}-${fake.upperAlnum(4, 16)}-${fake.upperAlnum(4, 17)}-${fake.upperAlnum(4, 18)}-${fake.upperAlnum(4, 19)}-${fake.upperAlnum(4, 20)}-${fake.upperAlnum(4, 21)}-${fake.upperAlnum(4, 22)}-${fake.upperAlnum(4, 23)}-${fake.upperAlnum(4, 24)}-${fake.upperAlnum(4, 25)}-${fake.upperAlnum(4, 26)}`],
        spares: [`OP_RECOVERY_CODE=1PRK-${fake.upperAlnum(4)}-${fake.upperAlnum(4, 2)}-${fake.upperAlnum(4, 3)}-${fake.upperAlnum(4, 4)}-${fake.upperAlnum(4, 5)}-${fake.upperAlnum(4, 6)}-${fake.upperAlnum(4, 7)}-${fake.upperAlnum(4, 8)}-${fake.upperAlnum(4, 9)}-${fake.upperAlnum(4, 10)}-${fake.upperAlnum(4, 11)}-${fake.upperAlnum(4, 12)}-${fake.upperAlnum(3, 13)}`, `q1PRK-${fake.upperAlnum(4)}-${fake.upperAlnum(4, 2)}-${fake.upperAlnum(4, 3)}-${fake.upperAlnum(4, 4)}-${fake.upperAlnum(4, 5)}-${fake.upperAlnum(4, 6)}-${fake.upperAlnum(4, 7)}-${fake.upperAlnum(4, 8)}-${fake.upperAlnum(4, 9)}-${fake.upperAlnum(4, 10)}-${fake.upperAlnum(4, 11)}-${fake.upperAlnum(4, 12)}-${fake.upperAlnum(4, 13)}`],
      },
    },
    {
      id: 'onepassword-secret-key',
      title: '1Password secret key',
      confidence: 'certain',
      pattern: /A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}/,
      keywords: ['A3-'],
      env: 'OP_SECRET_KEY',
      docs: 'https://developer.1password.com/docs/service-accounts/',
      examples: {
        keys: [`A3-${fake.upperAlnum(6)}-${fake.upperAlnum(11, 2)}-${fake.upperAlnum(5, 3)}-${fake.upperAlnum(5, 4)}-${fake.upperAlnum(5, 5)}`, `A3-${fake.upperAlnum(6, 7)}-${fake.upperAlnum(6, 8)}-${fake.upperAlnum(5, 9)}-${fake.upperAlnum(5, 10)}-${fake.upperAlnum(5, 11)}-${fake.upperAlnum(5, 12)}`],
        spares: [`OP_SECRET_KEY=A3-${fake.upperAlnum(6)}-${fake.upperAlnum(11, 2)}-${fake.upperAlnum(5, 3)}-${fake.upperAlnum(5, 4)}-${fake.upperAlnum(4, 5)}`, `qA3-${fake.upperAlnum(6)}-${fake.upperAlnum(11, 2)}-${fake.upperAlnum(5, 3)}-${fake.upperAlnum(5, 4)}-${fake.upperAlnum(5, 5)}`],
      },
    },
    {
      id: 'onepassword-service-account-token',
      title: '1Password service account token',
      confidence: 'certain',
      pattern: /ops_eyJ[A-Za-z0-9+/_-]{168,}={0,3}/,
      keywords: ['ops_eyJ'],
      checks: ['base64-json'],
      env: 'OP_SERVICE_ACCOUNT_TOKEN',
      docs: 'https://developer.1password.com/docs/service-accounts/',
      examples: {
        keys: [`ops_${structured.json({ signInAddress: 'my.1password.test', userAuth: { method: 'SRPg-4096' }, email: `${fake.lowerAlnum(13)}@1passwordserviceaccounts.test`, srpX: fake.hex(64), muk: { k: fake.base64url(43) }, deviceUuid: fake.lowerAlnum(26) })}`, `ops_${structured.json({ signInAddress: 'my.1password.test', email: `${fake.lowerAlnum(13, 2)}@1passwordserviceaccounts.test`, srpX: fake.hex(64, 2), secretKey: fake.upperAlnum(34, 2), muk: { k: fake.base64url(43, 2) } })}`],
        spares: [`OP_SERVICE_ACCOUNT_TOKEN=ops_eyJ${fake.base64(100)}`, `qops_eyJ${fake.base64(300)}`],
      },
    },
  ],
  guide: {
    about:
      'A service account token reads, and where allowed writes, the vaults chosen for it: it needs nothing else. A Secret Key opens an account '
      + 'only together with its password. A recovery code, with access to the mailbox, opens the account again.',
    uses: [
      'Fetching secrets in pipelines and containers',
      'Managing items with the CLI, an SDK or Terraform',
      'Secret Key and recovery code: a person signing in on a new device',
    ],
    generate: {
      page: 'https://my.1password.com/developer-tools/directory',
      steps: [
        'Sign in on 1Password.com, open Developer, Directory, and create a service account.',
        'Choose only the vaults that it needs, and read-only where nothing is written; this cannot be changed later.',
        'Do not let it create vaults unless it must.',
        'Save the token in 1Password at once: it is shown only once.',
        'With the CLI: `op service-account create "$NAME" --expires-in 24h --vault "$VAULT:read_items"`.',
      ],
    },
    risks: [
      'a service account token: read every secret in its vaults, and with write access replace them',
      'a Secret Key: one of the two parts; the account password can then be guessed or phished for',
      'a recovery code: take the account over, if the mailbox is open to the thief as well',
    ],
    practices: [
      'One service account for each use, with one vault made for it.',
      'An expiry, set when the service account is made.',
      'Read-only access to vaults; no leave to share items.',
      'Two-factor authentication for people, and firewall rules for sign-ins on 1Password Business.',
    ],
    usage: {
      page: 'https://my.1password.com/developer-tools/directory',
      steps: [
        'Open Developer, the service account, and View Item Usage Report: which items were read, and when.',
        'On 1Password Business read the activity log and the sign-in attempts, or fetch them with the Events API.',
        'A person looks at the trusted devices of the account for one that is not theirs.',
      ],
    },
    revoke: {
      page: 'https://my.1password.com/developer-tools/directory',
      steps: [
        'Service account: open Developer, choose it, and rotate its token; let the current one expire now.',
        'If it is not needed any more, revoke it instead.',
        'Then replace every secret in its vaults, beginning with the most powerful.',
        'Secret Key: sign in on 1Password.com, Manage account, Regenerate Secret Key; change the account password too.',
        'Recovery code: in Sign-in & Recovery replace or delete it.',
      ],
      effect: 'An expired or revoked token reads nothing more, but what it read stays known. A new Secret Key has to be entered on every other device.',
    },
    sources: [
      { page: 'https://developer.1password.com/docs/service-accounts/manage-service-accounts', read: '2026-11-22' },
      { page: 'https://developer.1password.com/docs/service-accounts/get-started', read: '2026-11-22' },
      { page: 'https://developer.1password.com/docs/cli/reference/management-commands/service-account', read: '2026-11-22' },
    ],
  },
};

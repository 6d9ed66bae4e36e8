import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';
import { structured } from '../src/catalog/structured.js';
import { signed } from '../src/catalog/signed.js';

export const cloudflare: Provider = {
  id: 'cloudflare',
  name: 'Cloudflare',
  category: 'cloud',
  rules: [
    {
      id: 'cloudflare-account-api-token',
      title: 'Cloudflare account API token',
      confidence: 'certain',
      pattern: /cfat_[A-Za-z0-9]{40}[0-9a-f]{8}/,
      keywords: ['cfat_'],
      checks: ['cloudflare-crc32'],
      env: 'CLOUDFLARE_API_TOKEN',
      docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/',
      examples: {
        keys: [signed.cloudflare('cfat_'), signed.cloudflare('cfat_', 2)],
        spares: [`CLOUDFLARE_API_TOKEN=cfat_${fake.alnum(47)}`, `q${signed.cloudflare('cfat_')}`],
      },
    },
    {
      id: 'cloudflare-api-token-older',
      title: 'Cloudflare API token (older)',
      confidence: 'likely',
      pattern: /(?![0-9a-f]{40})[A-Za-z0-9_-]{40}/,
      words: ['cloudflare', 'cfapitoken', 'cftoken'],
      env: 'CLOUDFLARE_API_TOKEN',
      docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/',
      examples: {
        keys: [fake.base64url(40), fake.base64url(40, 2)],
        spares: [`CLOUDFLARE_API_TOKEN=${fake.base64url(39)}`, `checksum: ${fake.base64url(40)}`],
      },
    },
    {
      id: 'cloudflare-global-api-key',
      title: 'Cloudflare global API key',
      confidence: 'certain',
      pattern: /cfk_[A-Za-z0-9]{40}[0-9a-f]{8}/,
      keywords: ['cfk_'],
      checks: ['cloudflare-crc32'],
      env: 'CLOUDFLARE_API_KEY',
      docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/',
      examples: {
        keys: [signed.cloudflare('cfk_'), signed.cloudflare('cfk_', 2)],
        spares: [`CLOUDFLARE_API_KEY=cfk_${fake.alnum(47)}`, `q${signed.cloudflare('cfk_')}`],
      },
    },
    {
      id: 'cloudflare-global-api-key-older',
      title: 'Cloudflare global API key (older)',
      confidence: 'likely',
      pattern: /[0-9a-f]{37}/,
      words: ['cloudflare', 'cfapikey', 'xauthkey'],
      env: 'CLOUDFLARE_API_KEY',
      docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/',
      examples: {
        keys: [fake.hex(37), fake.hex(37, 2)],
        spares: [`CLOUDFLARE_API_KEY=${fake.hex(36)}`, `checksum: ${fake.hex(37)}`],
      },
    },
    {
      id: 'cloudflare-origin-ca-key',
      title: 'Cloudflare Origin CA key',
      confidence: 'certain',
      pattern: /v1\.0-[0-9a-f]{24}-[0-9a-f]{146}/,
      keywords: ['v1.0-'],
      env: 'CLOUDFLARE_API_USER_SERVICE_KEY',
      docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/',
      examples: {
        keys: [`v1.0-${fake.hex(24)}-${fake.hex(146, 2)}`, `v1.0-${fake.hex(24, 3)}-${fake.hex(146, 4)}`],
        spares: [`CLOUDFLARE_API_USER_SERVICE_KEY=v1.0-${fake.hex(24)}-${fake.hex(145, 2)}`, `qv1.0-${fake.hex(24)}-${fake.hex(146, 2)}`],
      },
    },
    {
      id: 'cloudflare-user-api-token',
      title: 'Cloudflare user API token',
      confidence: 'certain',
      pattern: /cfut_[A-Za-z0-9]{40}[0-9a-f]{8}/,
      keywords: ['cfut_'],
      checks: ['cloudflare-crc32'],
      env: 'CLOUDFLARE_API_TOKEN',
      docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/',
      examples: {
        keys: [signed.cloudflare('cfut_'), signed.cloudflare('cfut_', 2)],
        spares: [`CLOUDFLARE_API_TOKEN=cfut_${fake.alnum(47)}`, `q${signed.cloudflare('cfut_')}`],
      },
    },
    {
      id: 'cloudflare-tunnel-token',
      title: 'Cloudflare tunnel token',
      confidence: 'certain',
      pattern: /eyJhIjoi[A-Za-z0-9]{43}iLCJ0Ijoi[A-Za-z0-9]{48}IiwicyI6I[A-Za-z0-9+/]{20,120}={0,2}/,
      keywords: ['eyJhIjoi'],
      env: 'TUNNEL_TOKEN',
      docs: 'https://developers.cloudflare.com/cloudflare-one/networks/connectors/cloudflare-tunnel/',
      examples: {
        keys: [
          structured.base64(`{"a":"${fake.hex(32)}","t":"${fake.uuid()}","s":"${fake.base64(48)}"}`),
          structured.base64(`{"a":"${fake.hex(32, 2)}","t":"${fake.uuid(2)}","s":"${fake.base64(48, 2)}"}`),
        ],
        catches: [`cloudflared tunnel run --token ${structured.base64(`{"a":"${fake.hex(32, 3)}","t":"${fake.uuid(3)}","s":"${fake.base64(48, 3)}"}`)}`],
        spares: [`TUNNEL_TOKEN=${structured.base64(`{"a":"${fake.hex(32)}"}`)}`, `q${structured.base64(`{"a":"${fake.hex(32)}","t":"${fake.uuid()}","s":"${fake.base64(48)}"}`)}`],
      },
    },
  ],
  guide: {
    about:
      'A Cloudflare API token acts within its permissions, on the zones and accounts it was given. The global API key may do everything that its '
      + 'user may, together with the mail address. An Origin CA key makes certificates for your origin.',
    uses: ['Changing DNS records, for certificates for instance', 'Deploying Workers and Pages', 'Purging the cache from a pipeline'],
    generate: {
      page: 'https://dash.cloudflare.com/profile/api-tokens',
      steps: [
        'Open My Profile, API Tokens; for a program rather Manage Account, API Tokens, so that the token belongs to no person.',
        'Choose Create Token, and a template or a custom token.',
        'Give single permissions, Read where nothing is changed, and choose the zones it may touch.',
        'Restrict it by client IP address, and give it an end (TTL).',
        'Copy it at once: it is shown one time.',
      ],
    },
    risks: [
      'change DNS records, and so take over mail, sites and certificates',
      'replace Workers, and so read and change the traffic of your visitors',
      'turn the firewall off, or read its rules and logs',
      'with the global API key: all of it, in every account of the user, and new tokens as well',
    ],
    practices: [
      'API tokens with single permissions, in place of the global API key.',
      'Client IP address filtering and a TTL for a token.',
      'Account-owned tokens for services.',
      'Two-factor authentication required for all members.',
    ],
    usage: {
      page: 'https://dash.cloudflare.com/?to=/:account/audit-log',
      steps: [
        'The list of API tokens shows when each was last used.',
        'Read the audit log of the account, under Manage Account.',
        'Look for DNS records, Workers, page rules, members and tokens that nobody of yours changed.',
      ],
    },
    revoke: {
      page: 'https://dash.cloudflare.com/profile/api-tokens',
      steps: [
        'Find the token, open the dots beside it and choose Roll, then Confirm: it keeps its permissions and gets a new value.',
        'Or choose Delete, if nothing needs it.',
        'The global API key and the Origin CA key: on the same page, under API Keys, change the key.',
        'Put DNS records and Workers back as they were.',
      ],
      effect: 'Rolling makes the previous value invalid. A changed global API key stops every program that used it.',
      command: 'curl -X DELETE "https://api.cloudflare.com/client/v4/user/tokens/$TOKEN_ID" -H "Authorization: Bearer $CLOUDFLARE_ADMIN_TOKEN"',
    },
    sources: [
      { page: 'https://developers.cloudflare.com/fundamentals/api/how-to/roll-token/index.md', read: '2026-11-21' },
      { page: 'https://developers.cloudflare.com/api/tokens/create', read: '2026-11-21' },
      { page: 'https://developers.cloudflare.com/learning-paths/get-started/account-setup/create-api-token/', read: '2026-11-21' },
    ],
  },
};

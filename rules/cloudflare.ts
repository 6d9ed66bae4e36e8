import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';
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
  ],
  guide: {
    revoke: { page: 'https://dash.cloudflare.com/profile/api-tokens', steps: [] },
  },
};

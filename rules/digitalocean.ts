import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const digitalocean: Provider = {
  id: 'digitalocean',
  name: 'DigitalOcean',
  category: 'cloud',
  rules: [
    {
      id: 'digitalocean-oauth-token',
      title: 'DigitalOcean OAuth token',
      confidence: 'certain',
      pattern: /doo_v1_[0-9a-f]{64}/,
      keywords: ['doo_v1_'],
      env: 'DIGITALOCEAN_OAUTH_TOKEN',
      docs: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
      examples: {
        keys: [`doo_v1_${fake.hex(64)}`, `doo_v1_${fake.hex(64, 2)}`],
        spares: [`DIGITALOCEAN_OAUTH_TOKEN=doo_v1_${fake.hex(63)}`, `qdoo_v1_${fake.hex(64)}`],
      },
    },
    {
      id: 'digitalocean-personal-access-token',
      title: 'DigitalOcean personal access token',
      confidence: 'certain',
      pattern: /dop_v1_[0-9a-f]{64}/,
      keywords: ['dop_v1_'],
      env: 'DIGITALOCEAN_ACCESS_TOKEN',
      docs: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
      examples: {
        keys: [`dop_v1_${fake.hex(64)}`, `dop_v1_${fake.hex(64, 2)}`],
        spares: [`DIGITALOCEAN_ACCESS_TOKEN=dop_v1_${fake.hex(63)}`, `qdop_v1_${fake.hex(64)}`],
      },
    },
    {
      id: 'digitalocean-refresh-token',
      title: 'DigitalOcean refresh token',
      confidence: 'certain',
      pattern: /dor_v1_[0-9a-f]{64}/,
      keywords: ['dor_v1_'],
      env: 'DIGITALOCEAN_REFRESH_TOKEN',
      docs: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
      examples: {
        keys: [`dor_v1_${fake.hex(64)}`, `dor_v1_${fake.hex(64, 2)}`],
        spares: [`DIGITALOCEAN_REFRESH_TOKEN=dor_v1_${fake.hex(63)}`, `qdor_v1_${fake.hex(64)}`],
      },
    },
    {
      id: 'digitalocean-spaces-access-key-id',
      title: 'DigitalOcean Spaces access key id',
      confidence: 'possible',
      pattern: /DO[0-9A-Z]{18}/,
      words: ['digitalocean', 'dospaces', 'spaceskey', 'spacesaccesskey', 'spacesaccesskeyid'],
      everyday: true,
      env: 'SPACES_ACCESS_KEY_ID',
      docs: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
      examples: {
        keys: [`DO${fake.upperAlnum(18)}`, `DO${fake.upperAlnum(18, 2)}`],
        spares: [`SPACES_ACCESS_KEY_ID=DO${fake.upperAlnum(17)}`, `checksum: DO${fake.upperAlnum(18)}`],
      },
    },
    {
      id: 'digitalocean-spaces-secret-key',
      title: 'DigitalOcean Spaces secret key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9+/]{43}/,
      words: ['digitalocean', 'dospaces', 'spacessecret', 'spacessecretkey', 'spacessecretaccesskey', 'spaceskey'],
      everyday: true,
      env: 'SPACES_SECRET_ACCESS_KEY',
      docs: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
      examples: {
        keys: [fake.base64(43), fake.base64(43, 2)],
        spares: [`SPACES_SECRET_ACCESS_KEY=${fake.base64(42)}`, `checksum: ${fake.base64(43)}`],
      },
    },
    {
      id: 'digitalocean-system-token',
      title: 'DigitalOcean system token',
      confidence: 'certain',
      pattern: /dos_v1_[0-9a-f]{64}/,
      keywords: ['dos_v1_'],
      env: 'DIGITALOCEAN_SYSTEM_TOKEN',
      docs: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
      examples: {
        keys: [`dos_v1_${fake.hex(64)}`, `dos_v1_${fake.hex(64, 2)}`],
        spares: [`DIGITALOCEAN_SYSTEM_TOKEN=dos_v1_${fake.hex(63)}`, `qdos_v1_${fake.hex(64)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://cloud.digitalocean.com/account/api/tokens', steps: [] },
  },
};

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
    about:
      'A DigitalOcean personal access token acts in one team on the API, within its scopes. Spaces keys open object storage. OAuth tokens act for '
      + 'an app that a user allowed.',
    uses: ['Creating and managing Droplets, clusters and databases', 'Deploying with Terraform, `doctl` or a pipeline', 'Storing files in Spaces'],
    generate: {
      page: 'https://cloud.digitalocean.com/account/api/tokens',
      steps: [
        'Open API in the control panel, Tokens, and generate a new token.',
        'Name it after the program, and choose an expiration.',
        'Choose custom scopes and tick only what the program does, for instance `app:read`; not full access.',
        'Copy it at once: it is shown one time.',
        'Spaces keys are made apart, at Spaces; choose limited access to single buckets.',
      ],
    },
    risks: [
      'start Droplets at your cost, for mining for instance',
      'delete Droplets, volumes, databases and snapshots',
      'read database passwords and cluster credentials, and change DNS records and firewalls',
      'with Spaces keys: read, replace or delete files',
    ],
    practices: [
      'Custom scopes: create, read, update and delete, for each kind of resource.',
      'An expiration for a token.',
      'Limited access of Spaces keys to single buckets.',
      'A team for each environment; billing alerts.',
    ],
    usage: {
      page: 'https://cloud.digitalocean.com/account/api/tokens',
      steps: [
        'The list of tokens shows when each was last used.',
        'Look through the security history of the team for new tokens, SSH keys and members.',
        'Look for Droplets, volumes and clusters in regions that you do not use, and at the bill.',
      ],
    },
    revoke: {
      page: 'https://cloud.digitalocean.com/account/api/tokens',
      steps: [
        'Open API, Tokens, and find the token by its name.',
        'From its menu choose to regenerate it, which replaces the value, or to delete it.',
        'Spaces keys: delete the key where it was made, at Spaces.',
        'Change database passwords and cluster credentials that the token could read.',
      ],
      effect: 'The old value is refused by the API. Droplets, SSH keys and credentials made or read with it stay as they are.',
    },
    sources: [
      { page: 'https://www.digitalocean.com/docs/apis-clis/api/create-personal-access-token/', read: '2026-11-21' },
      { page: 'https://docs.digitalocean.com/reference/api/index.html.md', read: '2026-11-21' },
    ],
  },
};

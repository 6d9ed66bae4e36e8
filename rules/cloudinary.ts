import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const cloudinary: Provider = {
  id: 'cloudinary',
  name: 'Cloudinary',
  category: 'storage',
  rules: [
    {
      id: 'cloudinary-address-with-key-and-secret',
      title: 'Cloudinary address with key and secret',
      confidence: 'certain',
      pattern: /cloudinary:\/\/[0-9]{12,16}:[A-Za-z0-9_-]{27}@[a-z0-9_-]+/,
      keywords: ['cloudinary:'],
      env: 'CLOUDINARY_URL',
      docs: 'https://cloudinary.com/documentation/developer_onboarding_faq_find_credentials',
      examples: {
        keys: [`cloudinary://${fake.digits(13)}:${fake.base64url(27, 2)}@${fake.lowerAlnum(9, 3)}`, `cloudinary://${fake.digits(14, 4)}:${fake.base64url(27, 5)}@${fake.lowerAlnum(17, 6)}`],
        spares: [`CLOUDINARY_URL=cloudinary://${fake.digits(13)}:${fake.base64url(19, 2)}`, `qcloudinary://${fake.digits(13)}:${fake.base64url(27, 2)}@${fake.lowerAlnum(9, 3)}`],
      },
    },
    {
      id: 'cloudinary-api-secret',
      title: 'Cloudinary API secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{27}/,
      words: ['cloudinary'],
      env: 'CLOUDINARY_API_SECRET',
      docs: 'https://cloudinary.com/documentation/developer_onboarding_faq_find_credentials',
      examples: {
        keys: [fake.base64url(27), fake.base64url(27, 2)],
        spares: [`CLOUDINARY_API_SECRET=${fake.base64url(26)}`, `checksum: ${fake.base64url(27)}`],
      },
    },
  ],
  guide: {
    about:
      'The API key and API secret of a Cloudinary product environment sign uploads and open the Upload and Admin APIs. The address CLOUDINARY_URL holds '
      + 'both. The cloud name and the API key alone are no secrets.',
    uses: [
      'Uploading images and videos from a server',
      'Managing, tagging and deleting assets',
      'Signing uploads of browsers and private delivery addresses',
    ],
    generate: {
      page: 'https://console.cloudinary.com/app/settings/api-keys',
      steps: [
        'Open Settings, then API Keys, of the product environment.',
        'Choose Generate New Access Key, and enter the code that is sent by e-mail.',
        'Name the pair after the service and the environment.',
        'Copy key and secret to your store; in the program set CLOUDINARY_URL from there.',
      ],
    },
    risks: [
      'delete or replace the images and videos that your sites show',
      'read private and authenticated assets, and sign addresses for them',
      'upload and deliver their own files from your account, at your cost and under your name',
      'change upload presets, transformations and webhooks',
    ],
    practices: [
      'A key pair for each service, named, so that one can be disabled alone.',
      'A product environment for each stage.',
      'Signed uploads, with the signature made on your server; no secret in the browser.',
      'Backup of assets, so that deleted ones can be restored.',
    ],
    usage: {
      page: 'https://console.cloudinary.com/app/settings/api-keys',
      steps: [
        'Open the account settings for the usage reports, and look at requests, storage and bandwidth.',
        'Look through the newest assets and upload presets for ones that are not yours.',
        'See that the webhook notifications still go to your own addresses.',
      ],
    },
    revoke: {
      page: 'https://console.cloudinary.com/app/settings/api-keys',
      steps: [
        'Generate a new key pair, and set it in every service.',
        'When everything works, or at once if the old pair is misused, set its Status to Disabled.',
        'Delete it later, when nothing fails any more.',
      ],
      effect:
        'Calls and uploads signed with a disabled pair are refused. Public delivery addresses go on; addresses signed with the old secret are made anew.',
    },
    sources: [
      { page: 'https://cloudinary.com/documentation/ts_how_to_rotate_api_keys_in_the_console.md', read: '2026-11-22' },
      { page: 'https://cloudinary.com/documentation/developer_onboarding_faq_find_credentials', read: '2026-11-22' },
      { page: 'https://cloudinary.com/documentation/account_management', read: '2026-11-22' },
    ],
  },
};

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
    revoke: { page: 'https://console.cloudinary.com/settings/api-keys', steps: [] },
  },
};

import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const emailjs: Provider = {
  id: 'emailjs',
  name: 'EmailJS',
  category: 'email',
  rules: [
    {
      id: 'emailjs-private-key',
      title: 'EmailJS private key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{21}/,
      words: ['emailjs'],
      env: 'EMAILJS_PRIVATE_KEY',
      docs: 'https://www.emailjs.com/docs/rest-api/send/',
      examples: {
        keys: [fake.base64url(21), fake.base64url(21, 2)],
        spares: [`EMAILJS_PRIVATE_KEY=${fake.base64url(20)}`, `checksum: ${fake.base64url(21)}`, `EMAILJS_PUBLIC_KEY=${fake.base64url(17)}`],
      },
    },
  ],
};

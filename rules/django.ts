import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const django: Provider = {
  id: 'django',
  name: 'Django',
  category: 'generic',
  rules: [
    {
      id: 'django-secret-key',
      title: 'Django SECRET_KEY',
      confidence: 'likely',
      pattern: /[a-z0-9!@#$%^&*()_=+-]{50}/,
      keywords: ['secret_key'],
      words: ['secretkey'],
      everyday: true,
      env: 'DJANGO_SECRET_KEY',
      docs: 'https://docs.djangoproject.com/en/stable/ref/settings/#secret-key',
      examples: {
        keys: [fake.lowerAlnum(50), fake.lowerAlnum(50, 2)],
        catches: [{ path: 'app/settings.py', text: `SECRET_KEY = '${fake.draw('abcdefghijklmnopqrstuvwxyz0123456789!@#%^&*(-_=+)', 50, 2)}'\n` }],
        spares: [`DJANGO_SECRET_KEY=${fake.lowerAlnum(49)}`, `checksum: ${fake.lowerAlnum(50)}`],
      },
    },
  ],
};

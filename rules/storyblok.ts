import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const storyblok: Provider = {
  id: 'storyblok',
  name: 'Storyblok',
  category: 'ci',
  rules: [
    {
      id: 'storyblok-access-token',
      title: 'Storyblok access token',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{22}tt/,
      words: ['storyblok'],
      env: 'STORYBLOK_ACCESS_TOKEN',
      docs: 'https://www.storyblok.com/docs/api/management/getting-started/authentication',
      examples: {
        keys: [`${fake.alnum(22)}tt`, `${fake.alnum(22, 2)}tt`],
        spares: [`STORYBLOK_ACCESS_TOKEN=${fake.alnum(21)}`, `checksum: ${fake.alnum(22)}tt`],
      },
    },
    {
      id: 'storyblok-personal-access-token',
      title: 'Storyblok personal access token',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{22}tt-[0-9]{6}-[A-Za-z0-9_-]{20}/,
      words: ['storyblok'],
      env: 'STORYBLOK_TOKEN',
      docs: 'https://www.storyblok.com/docs/api/management/getting-started/authentication',
      examples: {
        keys: [`${fake.alnum(22)}tt-${fake.digits(6, 2)}-${fake.base64url(20, 3)}`, `${fake.alnum(22, 4)}tt-${fake.digits(6, 5)}-${fake.base64url(20, 6)}`],
        spares: [`STORYBLOK_TOKEN=${fake.alnum(22)}tt-${fake.digits(6, 2)}-${fake.base64url(19, 3)}`, `checksum: ${fake.alnum(22)}tt-${fake.digits(6, 2)}-${fake.base64url(20, 3)}`],
      },
    },
  ],
};

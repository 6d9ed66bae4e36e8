import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const vk: Provider = {
  id: 'vk',
  name: 'VK',
  category: 'messaging',
  aliases: ['VKontakte'],
  rules: [
    {
      id: 'vk-access-token',
      title: 'VK access token',
      confidence: 'certain',
      pattern: /vk1\.a\.(?=[A-Za-z_-]{0,40}[0-9])[A-Za-z0-9_-]{80,300}/,
      keywords: ['vk1.a.'],
      env: 'VK_ACCESS_TOKEN',
      docs: 'https://dev.vk.com/en/api/access-token/getting-started',
      examples: {
        keys: [`vk1.a.${fake.base64url(198)}`, `vk1.a.${fake.base64url(198, 2)}`],
        spares: [`VK_ACCESS_TOKEN=vk1.a.${fake.base64url(60)}`, `qvk1.a.${fake.base64url(198)}`],
      },
    },
  ],
};

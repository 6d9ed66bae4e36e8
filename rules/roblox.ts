import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const roblox: Provider = {
  id: 'roblox',
  name: 'Roblox',
  category: 'other',
  rules: [
    {
      id: 'roblox-session-cookie',
      title: 'Roblox session cookie',
      confidence: 'certain',
      pattern: /_\|WARNING:-DO-NOT-SHARE-THIS\.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items\.\|_[A-Za-z0-9._-]{100,3000}/,
      keywords: ['_|WARNING:-DO-NOT-SHARE-THIS.'],
      env: 'ROBLOX_COOKIE',
      docs: 'https://create.roblox.com/docs/cloud/auth/api-keys',
      examples: {
        keys: [
          `_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items.|_${fake.upperHex(700)}`,
          `_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items.|_${fake.upperHex(700, 2)}`,
        ],
        spares: [
          'const head = "_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items.|_";',
          `ROBLOX_COOKIE=_|WARNING:-DO-NOT-SHARE-THIS.${fake.upperHex(700)}`,
        ],
      },
    },
  ],
};

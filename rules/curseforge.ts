import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const curseforge: Provider = {
  id: 'curseforge',
  name: 'CurseForge',
  category: 'other',
  rules: [
    {
      id: 'curseforge-api-key',
      title: 'CurseForge API key',
      confidence: 'likely',
      pattern: /(?:[Xx]-(?:[Aa]pi|API)-(?:[Kk]ey|KEY)|CURSEFORGE|[Cc]urse[Ff]orge)\w{0,20}["']?\]?\s{0,3}[:=,]\s{0,3}["'`]?(?<key>\$2a\$10\$[./A-Za-z0-9]{53})/,
      keywords: ['x-api-key', 'curseforge'],
      env: 'CURSEFORGE_API_KEY',
      docs: 'https://docs.curseforge.com/rest-api/',
      examples: {
        keys: [`CURSEFORGE_API_KEY=$2a$10$${fake.alnum(53)}`, `x-api-key: $2a$10$${fake.alnum(53, 2)}`],
        catches: [`headers = { 'Accept': 'application/json', 'x-api-key': '$2a$10$${fake.alnum(53, 3)}' }`],
        spares: [`CURSEFORGE_API_KEY=$2a$10$${fake.alnum(52)}`, `password: '$2a$10$${fake.alnum(53)}'`],
      },
    },
  ],
};

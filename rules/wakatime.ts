import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const wakatime: Provider = {
  id: 'wakatime',
  name: 'WakaTime',
  category: 'monitoring',
  rules: [
    {
      id: 'wakatime-api-key-2',
      title: 'WakaTime API key (UUID)',
      confidence: 'likely',
      pattern: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
      words: ['wakatime', 'waka'],
      env: 'WAKATIME_API_KEY',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`WAKATIME_API_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
    {
      id: 'wakatime-api-key-waka',
      title: 'WakaTime API key (begins waka_)',
      confidence: 'certain',
      pattern: /waka_[A-Za-z0-9]{36,64}/,
      keywords: ['waka_'],
      randomness: 'token',
      env: 'WAKATIME_API_KEY',
      examples: {
        keys: [`waka_${fake.alnum(43)}`, `waka_${fake.alnum(50, 2)}`],
        spares: [`WAKATIME_API_KEY=waka_${fake.alnum(35)}`, `qwaka_${fake.alnum(43)}`],
      },
    },
  ],
};

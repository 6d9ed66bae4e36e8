import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const openrouteservice: Provider = {
  id: 'openrouteservice',
  name: 'openrouteservice',
  category: 'maps',
  aliases: ['ORS'],
  rules: [
    {
      id: 'openrouteservice-api-key',
      title: 'openrouteservice API key',
      confidence: 'certain',
      pattern: /eyJvcmciOiI1YjNjZTM1OTc4NTExMTAwMDFjZjYyNDgi(?=[A-Za-z]{0,30}[0-9])[A-Za-z0-9+/]{60,120}={0,2}/,
      keywords: ['eyJvcmciOiI1YjNjZTM1OTc4NTExMTAwMDFjZjYyNDgi'],
      env: 'ORS_API_KEY',
      docs: 'https://openrouteservice.org/dev/',
      examples: {
        keys: [`eyJvcmciOiI1YjNjZTM1OTc4NTExMTAwMDFjZjYyNDgi${fake.alnum(84)}`, `eyJvcmciOiI1YjNjZTM1OTc4NTExMTAwMDFjZjYyNDgi${fake.alnum(84, 2)}`],
        spares: [
          `ORS_API_KEY=eyJvcmciOiI1YjNjZTM1OTc4NTExMTAwMDFjZjYyNDgi${fake.alnum(20)}`,
          `qeyJvcmciOiI1YjNjZTM1OTc4NTExMTAwMDFjZjYyNDgi${fake.alnum(84)}`,
        ],
      },
    },
    {
      id: 'openrouteservice-api-key-older',
      title: 'openrouteservice API key (older)',
      confidence: 'certain',
      pattern: /5b3ce3597851110001cf6248[0-9a-f]{32}/,
      keywords: ['5b3ce3597851110001cf6248'],
      env: 'ORS_API_KEY',
      docs: 'https://openrouteservice.org/dev/',
      examples: {
        keys: [`5b3ce3597851110001cf6248${fake.hex(32)}`, `5b3ce3597851110001cf6248${fake.hex(32, 2)}`],
        spares: [`ORS_API_KEY=5b3ce3597851110001cf6248${fake.hex(31)}`, `q5b3ce3597851110001cf6248${fake.hex(32)}`],
      },
    },
  ],
};

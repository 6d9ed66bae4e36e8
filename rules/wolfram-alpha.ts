import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const wolframAlpha: Provider = {
  id: 'wolfram-alpha',
  name: 'Wolfram|Alpha',
  category: 'other',
  rules: [
    {
      id: 'wolfram-alpha-app-id',
      title: 'Wolfram|Alpha AppID',
      confidence: 'likely',
      pattern: /[A-Z0-9]{6}-[A-Z0-9]{10}/,
      words: ['wolframalpha', 'wolfram'],
      env: 'WOLFRAM_ALPHA_APPID',
      docs: 'https://products.wolframalpha.com/api/documentation',
      examples: {
        keys: [`${fake.upperAlnum(6)}-${fake.upperAlnum(10, 51)}`, `${fake.upperAlnum(6, 2)}-${fake.upperAlnum(10, 52)}`],
        catches: [`client = wolframalpha.Client('${fake.upperAlnum(6, 3)}-${fake.upperAlnum(10, 53)}')`],
        spares: [`WOLFRAM_ALPHA_APPID=${fake.upperAlnum(6)}-${fake.upperAlnum(9, 51)}`, `checksum: ${fake.upperAlnum(6)}-${fake.upperAlnum(10, 51)}`],
      },
    },
    {
      id: 'wolfram-alpha-app-id-in-address',
      title: 'Wolfram|Alpha AppID in an address',
      confidence: 'likely',
      pattern: /api\.wolframalpha\.com\/[\w./-]{1,40}\?(?:[^\s"'&]{1,80}&){0,6}app[iI][dD]=(?<key>[A-Z0-9]{6}-[A-Z0-9]{10})/,
      keywords: ['api.wolframalpha.com/'],
      env: 'WOLFRAM_ALPHA_APPID',
      docs: 'https://products.wolframalpha.com/api/documentation',
      examples: {
        keys: [
          `api.wolframalpha.com/v2/query?appid=${fake.upperAlnum(6)}-${fake.upperAlnum(10, 51)}`,
          `api.wolframalpha.com/v1/result?i=tide&appid=${fake.upperAlnum(6, 2)}-${fake.upperAlnum(10, 52)}`,
        ],
        spares: [
          `url = 'https://api.wolframalpha.com/v2/query?appid=${fake.upperAlnum(6)}-${fake.upperAlnum(9)}'`,
          "url = 'https://api.wolframalpha.com/v2/query?appid=' + key",
        ],
      },
    },
  ],
};

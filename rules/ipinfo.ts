import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const ipinfo: Provider = {
  id: 'ipinfo',
  name: 'IPInfo',
  category: 'maps',
  rules: [
    {
      id: 'ipinfo-api-key',
      title: 'IPInfo API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{14}/,
      words: ['ipinfo'],
      env: 'IPINFO_API_KEY',
      docs: 'https://ipinfo.io/json?token=',
      examples: {
        keys: [fake.hex(14), fake.hex(14, 2)],
        spares: [`IPINFO_API_KEY=${fake.hex(13)}`, `checksum: ${fake.hex(14)}`],
      },
    },
    {
      id: 'ipinfo-handler-token',
      title: 'IPInfo token given to its Python client',
      confidence: 'likely',
      pattern: /ipinfo\.getHandler(?:Async)?\(["'](?<key>[0-9a-f]{14})["']/,
      keywords: ['ipinfo.getHandler'],
      env: 'IPINFO_API_KEY',
      docs: 'https://github.com/ipinfo/python',
      examples: {
        keys: [`ipinfo.getHandler('${fake.hex(14)}'`, `ipinfo.getHandlerAsync("${fake.hex(14, 2)}"`],
        spares: [`handler = ipinfo.getHandler('${fake.hex(13)}')`, `handler = ipinfo.getHandler(token, '${fake.hex(14)}')`],
      },
    },
  ],
};

import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const virustotal: Provider = {
  id: 'virustotal',
  name: 'VirusTotal',
  category: 'ci',
  rules: [
    {
      id: 'virustotal-api-key',
      title: 'VirusTotal API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{64}/,
      words: ['virustotal'],
      env: 'VIRUSTOTAL_API_KEY',
      examples: {
        keys: [fake.hex(64), fake.hex(64, 2)],
        spares: [`VIRUSTOTAL_API_KEY=${fake.hex(63)}`, `checksum: ${fake.hex(64)}`],
      },
    },
  ],
};

import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const voiceflow: Provider = {
  id: 'voiceflow',
  name: 'Voiceflow',
  category: 'messaging',
  rules: [
    {
      id: 'voiceflow-api-key',
      title: 'Voiceflow API key',
      confidence: 'certain',
      pattern: /VF\.(?:(?:DM|WS)\.)?[0-9A-Fa-f]{24}\.[A-Za-z0-9]{16}/,
      keywords: ['VF.'],
      env: 'VOICEFLOW_API_KEY',
      docs: 'https://developer.voiceflow.com/reference/project#dialog-manager-api-keys',
      examples: {
        keys: [`VF.${fake.hex(24)}.${fake.alnum(16, 2)}`, `VF.WS.${fake.hex(24, 3)}.${fake.alnum(16, 4)}`],
        spares: [`VOICEFLOW_API_KEY=VF.${fake.hex(24)}.${fake.alnum(15, 2)}`, `qVF.${fake.hex(24)}.${fake.alnum(16, 2)}`],
      },
    },
  ],
};

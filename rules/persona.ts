import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const persona: Provider = {
  id: 'persona',
  name: 'Persona',
  category: 'identity',
  rules: [
    {
      id: 'persona-api-key',
      title: 'Persona API key',
      confidence: 'certain',
      pattern: /persona_production_[a-z0-9_-]{20,80}/,
      keywords: ['persona_production_'],
      randomness: 'token',
      env: 'PERSONA_API_KEY',
      examples: {
        keys: [`persona_production_${fake.lowerAlnum(28)}`, `persona_production_${fake.lowerAlnum(36, 2)}`],
        spares: [`PERSONA_API_KEY=persona_production_${fake.lowerAlnum(16)}`, `qpersona_production_${fake.lowerAlnum(28)}`],
      },
    },
  ],
};

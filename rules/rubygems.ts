import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const rubygems: Provider = {
  id: 'rubygems',
  name: 'RubyGems',
  category: 'package-registry',
  rules: [
    {
      id: 'rubygems-api-key',
      title: 'RubyGems API key',
      confidence: 'certain',
      pattern: /rubygems_[0-9a-f]{48}/,
      keywords: ['rubygems_'],
      env: 'GEM_HOST_API_KEY',
      examples: {
        keys: [`rubygems_${fake.hex(48)}`, `rubygems_${fake.hex(48, 2)}`],
        spares: [`GEM_HOST_API_KEY=rubygems_${fake.hex(47)}`, `qrubygems_${fake.hex(48)}`],
      },
    },
  ],
};

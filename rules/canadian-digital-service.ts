import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const canadianDigitalService: Provider = {
  id: 'canadian-digital-service',
  name: 'Canadian Digital Service',
  category: 'cloud',
  rules: [
    {
      id: 'canadian-digital-service-api-key',
      title: 'GC Notify API key',
      confidence: 'certain',
      pattern: /gcntfy-[A-Za-z0-9_]{1,60}-[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}-[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
      keywords: ['gcntfy-'],
      env: 'CANADIAN_DIGITAL_SERVICE_API_KEY',
      examples: {
        keys: [`gcntfy-${fake.alnum(9)}-${fake.uuid(2)}-${fake.uuid(3)}`, `gcntfy-${fake.alnum(17, 4)}-${fake.uuid(5)}-${fake.uuid(6)}`],
        spares: [`CANADIAN_DIGITAL_SERVICE_API_KEY=gcntfy-${fake.alnum(9)}-${fake.uuid(2)}-${fake.hex(8, 3)}`, `qgcntfy-${fake.alnum(9)}-${fake.uuid(2)}-${fake.uuid(3)}`],
      },
    },
  ],
};

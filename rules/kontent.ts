import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const kontent: Provider = {
  id: 'kontent',
  name: 'Kontent.ai',
  category: 'cms',
  rules: [
    {
      id: 'kontent-api-key-2',
      title: 'Kontent.ai API key (begins ey)',
      confidence: 'likely',
      pattern: /ey[A-Za-z0-9]{30,34}[\w.-]ey[A-Za-z0-9/_-]{200,400}[\w.-][A-Za-z0-9/_-]{40,43}/,
      words: ['kontent'],
      env: 'KONTENT_API_KEY',
      docs: 'https://kontent.ai/learn/docs/apis/openapi/management-api-v2/#operation/retrieve-environment-information',
      examples: {
        keys: [`ey${fake.alnum(31)}.ey${fake.base64url(208, 2)}.${fake.base64url(41, 3)}`, `ey${fake.alnum(32, 4)}.ey${fake.base64url(216, 5)}.${fake.base64url(42, 6)}`],
        spares: [`KONTENT_API_KEY=ey${fake.alnum(31)}.ey${fake.base64url(208, 2)}.${fake.base64url(39, 3)}`, `checksum: ey${fake.alnum(31)}.ey${fake.base64url(208, 2)}.${fake.base64url(41, 3)}`],
      },
    },
    {
      id: 'kontent-api-key-3',
      title: 'Kontent.ai API key (36 characters)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9-]{36}/,
      words: ['kontent'],
      env: 'KONTENT_API_KEY',
      docs: 'https://kontent.ai/learn/docs/apis/openapi/management-api-v2/#operation/retrieve-environment-information',
      examples: {
        keys: [fake.alnum(36), fake.alnum(36, 2)],
        spares: [`KONTENT_API_KEY=${fake.alnum(35)}`, `checksum: ${fake.alnum(36)}`],
      },
    },
    {
      id: 'kontent-id',
      title: 'Kontent.ai environment id',
      confidence: 'possible',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['kontent'],
      env: 'KONTENT_ENVIRONMENT_ID',
      docs: 'https://kontent.ai/learn/docs/apis/openapi/management-api-v2/#operation/retrieve-environment-information',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`KONTENT_ENVIRONMENT_ID=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};

import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const lark: Provider = {
  id: 'lark',
  name: 'Lark (Feishu)',
  category: 'cms',
  aliases: ['Feishu'],
  rules: [
    {
      id: 'lark-api-key',
      title: 'Lark app id',
      confidence: 'possible',
      pattern: /cli_[A-Za-z0-9]{16}/,
      words: ['lark', 'larksuite', 'feishu'],
      everyday: true,
      env: 'LARK_API_KEY',
      docs: 'https://open.larksuite.com/document/server-docs/tenant-v2/tenant/query',
      examples: {
        keys: [`cli_${fake.alnum(16)}`, `cli_${fake.alnum(16, 2)}`],
        spares: [`LARK_API_KEY=cli_${fake.alnum(15)}`, `checksum: cli_${fake.alnum(16)}`],
      },
    },
    {
      id: 'lark-client-secret',
      title: 'Lark client secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['lark', 'larksuite', 'feishu'],
      everyday: true,
      env: 'LARK_CLIENT_SECRET',
      docs: 'https://open.larksuite.com/document/server-docs/tenant-v2/tenant/query',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`LARK_CLIENT_SECRET=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};

import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const baidu: Provider = {
  id: 'baidu',
  name: 'Baidu AI Cloud',
  category: 'cloud',
  aliases: ['Qianfan', 'ERNIE', 'Wenxin'],
  rules: [
    {
      id: 'baidu-qianfan-api-key',
      title: 'Baidu Qianfan API key',
      confidence: 'certain',
      pattern: /bce-v3\/ALTAK-[A-Za-z0-9]{21}\/[0-9a-f]{40}/,
      keywords: ['bce-v3/ALTAK-'],
      env: 'QIANFAN_API_KEY',
      docs: 'https://cloud.baidu.com/doc/qianfan-api/s/ym9chdsy5',
      examples: {
        keys: [`bce-v3/ALTAK-${fake.alnum(21)}/${fake.hex(40, 51)}`, `bce-v3/ALTAK-${fake.alnum(21, 2)}/${fake.hex(40, 52)}`],
        spares: [`QIANFAN_API_KEY=bce-v3/ALTAK-${fake.alnum(21)}/${fake.hex(39, 51)}`, `qbce-v3/ALTAK-${fake.alnum(21)}/${fake.hex(40, 51)}`],
      },
    },
  ],
};

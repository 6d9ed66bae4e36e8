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
    {
      id: 'baidu-secret-key',
      title: 'Baidu API or secret key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['baidu', 'baidubce', 'aipocr', 'aipspeech', 'aipface'],
      env: 'BAIDU_SECRET_KEY',
      docs: 'https://ai.baidu.com/ai-doc/REFERENCE/Ck3dwjhhu',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        catches: [
          `host = 'https://aip.baidubce.com/oauth/2.0/token?grant_type=client_credentials&client_id=${fake.alnum(24, 3)}&client_secret=${fake.alnum(32, 53)}'`,
        ],
        spares: [`BAIDU_SECRET_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
    {
      id: 'baidu-map-key-in-address',
      title: 'Baidu Maps key in an address',
      confidence: 'likely',
      pattern: /api\.map\.baidu\.com\/[\w./-]{1,40}\?(?:[^\s"'&]{1,80}&){0,6}ak=(?<key>[A-Za-z0-9]{32})/,
      keywords: ['api.map.baidu.com/'],
      env: 'BAIDU_MAP_AK',
      docs: 'https://lbsyun.baidu.com/apiconsole/key',
      examples: {
        keys: [`api.map.baidu.com/api?v=3.0&ak=${fake.alnum(32)}`, `api.map.baidu.com/geocoding/v3/?ak=${fake.alnum(32, 2)}`],
        spares: [`src='https://api.map.baidu.com/api?v=3.0&ak=${fake.alnum(31)}'`, "src='https://api.map.baidu.com/api?v=3.0&ak=' + ak"],
      },
    },
  ],
};

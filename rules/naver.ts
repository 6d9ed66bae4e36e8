import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const naver: Provider = {
  id: 'naver',
  name: 'NAVER',
  category: 'identity',
  rules: [
    {
      id: 'naver-client-secret',
      title: 'NAVER client secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{40}|[A-Za-z0-9_]{10}/,
      keywords: ['naver', 'ncp-apigw'],
      words: ['naver', 'xnaverclientsecret', 'xncpapigwapikey', 'ncpapigw', 'navercloud'],
      randomness: 'token',
      env: 'NAVER_CLIENT_SECRET',
      docs: 'https://developers.naver.com/docs/common/openapiguide/',
      examples: {
        keys: [fake.alnum(10), fake.alnum(40, 2)],
        catches: [`con.setRequestProperty('X-Naver-Client-Secret', '${fake.alnum(10, 3)}');`],
        spares: [`NAVER_CLIENT_SECRET=${fake.alnum(9)}`, `checksum: ${fake.alnum(10)}`],
      },
    },
  ],
};

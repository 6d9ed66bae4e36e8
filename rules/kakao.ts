import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const kakao: Provider = {
  id: 'kakao',
  name: 'Kakao',
  category: 'identity',
  rules: [
    {
      id: 'kakao-api-key',
      title: 'Kakao app key or client secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['kakao', 'kakaoak'],
      env: 'KAKAO_REST_API_KEY',
      docs: 'https://developers.kakao.com/docs/latest/en/getting-started/app',
      examples: {
        keys: [fake.hex(32), fake.alnum(32, 2)],
        catches: [`headers: { 'Authorization': 'KakaoAK ${fake.hex(32, 3)}' }`],
        spares: [`KAKAO_REST_API_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
};

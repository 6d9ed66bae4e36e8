import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const yandex: Provider = {
  id: 'yandex',
  name: 'Yandex Cloud',
  category: 'cloud',
  rules: [
    {
      id: 'yandex-api-key',
      title: 'Yandex Cloud API key',
      confidence: 'certain',
      pattern: /AQVN[A-Za-z0-9_-]{35,38}/,
      keywords: ['AQVN'],
      randomness: 'token',
      env: 'YANDEX_API_KEY',
      docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/',
      examples: {
        keys: [`AQVN${fake.base64url(36)}`, `AQVN${fake.base64url(37, 2)}`],
        spares: [`YANDEX_API_KEY=AQVN${fake.base64url(34)}`, `qAQVN${fake.base64url(36)}`],
      },
    },
    {
      id: 'yandex-dictionary-translate-and-predictor-keys',
      title: 'Yandex Cloud Dictionary, Translate and Predictor keys',
      confidence: 'certain',
      pattern: /(?:dict|trnsl|pdct)\.1\.1\.[0-9]{8}T[0-9]{6}Z\.[0-9a-f]{16}\.[0-9a-f]{40}/,
      keywords: ['dict.1.1.', 'trnsl.1.1.', 'pdct.1.1.'],
      env: 'YANDEX_API_KEY',
      docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/',
      examples: {
        keys: [`dict.1.1.${fake.digits(8)}T${fake.digits(6, 2)}Z.${fake.hex(16, 3)}.${fake.hex(40, 4)}`, `trnsl.1.1.${fake.digits(8, 5)}T${fake.digits(6, 6)}Z.${fake.hex(16, 7)}.${fake.hex(40, 8)}`],
        spares: [`YANDEX_API_KEY=dict.1.1.${fake.digits(8)}T${fake.digits(6, 2)}Z.${fake.hex(16, 3)}.${fake.hex(39, 4)}`, `qdict.1.1.${fake.digits(8)}T${fake.digits(6, 2)}Z.${fake.hex(16, 3)}.${fake.hex(40, 4)}`],
      },
    },
    {
      id: 'yandex-iam-token',
      title: 'Yandex Cloud IAM token',
      confidence: 'certain',
      pattern: /t1\.[A-Za-z0-9_-]{20,1000}={0,2}\.[A-Za-z0-9_-]{86}={0,2}/,
      keywords: ['t1.'],
      env: 'YC_TOKEN',
      docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/',
      examples: {
        keys: [`t1.${fake.base64url(28)}.${fake.base64url(86, 2)}`, `t1.${fake.base64url(36, 3)}=.${fake.base64url(86, 4)}=`],
        spares: [`YC_TOKEN=t1.${fake.base64url(28)}.${fake.base64url(85, 2)}`, `qt1.${fake.base64url(28)}.${fake.base64url(86, 2)}`],
      },
    },
    {
      id: 'yandex-oauth-token',
      title: 'Yandex Cloud OAuth token',
      confidence: 'likely',
      pattern: /y[0-6]_[A-Za-z0-9_-]{50,60}/,
      anywhere: true,
      randomness: 'token',
      env: 'YC_TOKEN',
      docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/',
      examples: {
        keys: [`y0_${fake.base64url(53)}`, `y1_${fake.base64url(56, 2)}`],
        spares: [`YC_TOKEN=y0_${fake.base64url(49)}`, `qy0_${fake.base64url(53)}`],
      },
    },
    {
      id: 'yandex-static-access-secret',
      title: 'Yandex Cloud static access secret',
      confidence: 'likely',
      pattern: /YC[A-Za-z0-9_-]{38}/,
      anywhere: true,
      randomness: 'token',
      env: 'YC_STATIC_SECRET_KEY',
      docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/',
      examples: {
        keys: [`YC${fake.base64url(38)}`, `YC${fake.base64url(38, 2)}`],
        spares: [`YC_STATIC_SECRET_KEY=YC${fake.base64url(37)}`, `qYC${fake.base64url(38)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://console.yandex.cloud/', steps: [] },
  },
};

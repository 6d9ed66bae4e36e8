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
    about:
      'Yandex Cloud has several kinds: API keys and static keys act as a service account, an IAM token as its user or account for at most 12 '
      + 'hours, an OAuth token as the person. Dictionary, Translate and Predictor keys open those services alone.',
    uses: [
      'Calling cloud services and models by API',
      'Reading and writing object storage with tools for S3',
      'Running Terraform and the `yc` command',
    ],
    generate: {
      page: 'https://console.yandex.cloud/',
      steps: [
        'Make a service account for the program, with the fewest roles.',
        'Open it, and create a new key there: an API key, a static access key or an authorized key.',
        'For an API key choose its scope and an expiry date.',
        'Copy it at once: the secret part is shown one time.',
      ],
    },
    risks: [
      'whatever the roles of the service account allow: read storage and databases, start machines, call models at your cost',
      'with an OAuth token: everything the person may do, by making IAM tokens again and again',
      'with rights to manage access: make keys and accounts that outlive this one',
    ],
    practices: [
      'Service accounts with few roles, one for each program.',
      'Scopes and an expiry date for API keys.',
      'A service account linked to the machine or function, so that it gets IAM tokens without a stored key.',
      'Secrets in Yandex Lockbox.',
    ],
    usage: {
      page: 'https://console.yandex.cloud/',
      steps: [
        'Read the events of Audit Trails for the service account or person: addresses, new keys, roles and machines that are not yours.',
        'Look at the key in the service account: when it was last used.',
        'Compare the bill with the days before, and write to support if you find misuse.',
      ],
    },
    revoke: {
      page: 'https://console.yandex.cloud/',
      steps: [
        'Make a new key for the service account and move the program to it.',
        'Delete the leaked API key or static key in the service account, or as below (`yc iam access-key delete` for a static one).',
        'An IAM token: `yc iam revoke-token`. An OAuth token: take back the access of the application in your Yandex ID.',
        'Delete resources that are not yours.',
      ],
      effect: 'A deleted key is gone for good. IAM tokens that were made before live on until they are revoked or their 12 hours are over.',
      command: 'yc iam api-key delete "$API_KEY_ID"',
    },
    sources: [
      { page: 'https://yandex.cloud/en/docs/iam/operations/compromised-credentials', read: '2026-11-22' },
      { page: 'https://yandex.cloud/en/docs/iam/operations/iam-token/revoke-iam-token', read: '2026-11-22' },
      { page: 'https://yandex.cloud/en/docs/iam/cli-ref/access-key/delete', read: '2026-11-22' },
    ],
  },
};

import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const tencent: Provider = {
  id: 'tencent',
  name: 'Tencent Cloud',
  category: 'cloud',
  rules: [
    {
      id: 'tencent-secretid',
      title: 'Tencent Cloud SecretId',
      confidence: 'certain',
      pattern: /(?:AKID|IKID)[A-Za-z0-9]{32}/,
      keywords: ['AKID', 'IKID'],
      randomness: 'token',
      env: 'TENCENTCLOUD_SECRET_ID',
      docs: 'https://www.tencentcloud.com/document/product/598/37140',
      examples: {
        keys: [`AKID${fake.alnum(32)}`, `IKID${fake.alnum(32, 2)}`],
        spares: [`TENCENTCLOUD_SECRET_ID=AKID${fake.alnum(31)}`, `qAKID${fake.alnum(32)}`],
      },
    },
    {
      id: 'tencent-secretkey',
      title: 'Tencent Cloud SecretKey',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['tencent', 'tencentcloud', 'qcloud'],
      env: 'TENCENTCLOUD_SECRET_KEY',
      docs: 'https://www.tencentcloud.com/document/product/598/37140',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`TENCENTCLOUD_SECRET_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
    {
      id: 'tencent-wechat-app-id',
      title: 'Tencent Cloud WeChat app id',
      confidence: 'possible',
      pattern: /wx[0-9a-f]{16}/,
      words: ['wechat', 'weixin', 'wxappid', 'tencent'],
      randomness: 'any',
      env: 'WECHAT_APP_ID',
      docs: 'https://www.tencentcloud.com/document/product/598/37140',
      examples: {
        keys: [`wx${fake.hex(16)}`, `wx${fake.hex(16, 2)}`],
        spares: [`WECHAT_APP_ID=wx${fake.hex(15)}`, `checksum: wx${fake.hex(16)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://console.tencentcloud.com/cam/capi', steps: [] },
  },
};

import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const alibaba: Provider = {
  id: 'alibaba',
  name: 'Alibaba Cloud',
  category: 'cloud',
  rules: [
    {
      id: 'alibaba-accesskey-id',
      title: 'Alibaba Cloud AccessKey id',
      confidence: 'certain',
      pattern: /LTAI[A-Za-z0-9]{12,21}/,
      keywords: ['LTAI'],
      randomness: 'token',
      env: 'ALIBABA_CLOUD_ACCESS_KEY_ID',
      docs: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
      examples: {
        keys: [`LTAI${fake.alnum(15)}`, `LTAI${fake.alnum(18, 2)}`],
        spares: [`ALIBABA_CLOUD_ACCESS_KEY_ID=LTAI${fake.alnum(11)}`, `qLTAI${fake.alnum(15)}`],
      },
    },
    {
      id: 'alibaba-accesskey-secret',
      title: 'Alibaba Cloud AccessKey secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{30}/,
      words: ['alibaba', 'aliyun', 'alicloud', 'alibabacloud'],
      env: 'ALIBABA_CLOUD_ACCESS_KEY_SECRET',
      docs: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
      examples: {
        keys: [fake.alnum(30), fake.alnum(30, 2)],
        spares: [`ALIBABA_CLOUD_ACCESS_KEY_SECRET=${fake.alnum(29)}`, `checksum: ${fake.alnum(30)}`],
      },
    },
    {
      id: 'alibaba-sts-access-key-id',
      title: 'Alibaba Cloud STS access key id',
      confidence: 'likely',
      pattern: /STS\.[A-Za-z0-9]{16,64}/,
      words: ['alibaba', 'aliyun'],
      env: 'ALIBABA_CLOUD_ACCESS_KEY_ID',
      docs: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
      examples: {
        keys: [`STS.${fake.alnum(24)}`, `STS.${fake.alnum(32, 2)}`],
        spares: [`ALIBABA_CLOUD_ACCESS_KEY_ID=STS.${fake.alnum(12)}`, `checksum: STS.${fake.alnum(24)}`],
      },
    },
    {
      id: 'alibaba-sts-security-token',
      title: 'Alibaba Cloud STS security token',
      confidence: 'certain',
      pattern: /CAIS[A-Za-z0-9+/=_-]{100,1024}/,
      keywords: ['CAIS'],
      randomness: 'token',
      env: 'ALIBABA_CLOUD_SECURITY_TOKEN',
      docs: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
      examples: {
        keys: [`CAIS${fake.base64url(108)}`, `CAIS${fake.base64url(116, 2)}`],
        spares: [`ALIBABA_CLOUD_SECURITY_TOKEN=CAIS${fake.base64url(96)}`, `qCAIS${fake.base64url(108)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://ram.console.aliyun.com/manage/ak', steps: [] },
  },
};

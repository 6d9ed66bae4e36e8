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
    about:
      'A SecretId and SecretKey together sign calls to Tencent Cloud, with the rights of the account or sub-account they belong to. The '
      + 'SecretId alone is only a name, and so is a WeChat app id.',
    uses: [
      'Managing servers, networks and databases by API',
      'Reading and writing files in object storage (COS)',
      'Running Terraform and the command line tool',
    ],
    generate: {
      page: 'https://console.tencentcloud.com/cam/user',
      steps: [
        'Open Cloud Access Management and its User List; make a sub-user for the program.',
        'Attach a policy with only the actions and resources it needs.',
        'Open the user, then its API keys, and create one.',
        'Copy the SecretKey at once: since the end of 2023 it can be seen only then.',
      ],
    },
    risks: [
      'with a key of the root account: everything, with billing and users',
      'start servers at your cost, for instance to mine coins',
      'read, change or delete files, databases and backups that the policies allow',
      'make sub-users and keys that outlive this one',
    ],
    practices: [
      'Sub-users with a policy each; no keys of the root account for daily work.',
      'Roles and temporary credentials (STS) instead of lasting keys, where the program runs in Tencent Cloud.',
      'Conditions in policies, for instance on the address of the caller.',
      'Two keys at most for each account: rotate with the second one.',
    ],
    usage: {
      page: 'https://console.tencentcloud.com/cloudaudit',
      steps: [
        'Open CloudAudit and filter the events by the SecretId.',
        'Look for new users, keys, servers and security groups, and for addresses and regions that are not yours.',
        'Compare the bill with the days before.',
      ],
    },
    revoke: {
      page: 'https://console.tencentcloud.com/cam/capi',
      steps: [
        'Create a second key for the same user and move the services to it.',
        'Disable the leaked one: a root key on the API Keys page, that of a sub-user in its details in the User List.',
        'When nothing fails, delete it, there or as below.',
        'Delete users, keys and servers that are not yours.',
      ],
      effect: 'All requests with a disabled key are refused; it can be enabled again. A deleted key cannot be brought back.',
      command: 'tccli cam DeleteAccessKey --AccessKeyId "$LEAKED_SECRET_ID" --TargetUin "$SUB_USER_UIN"',
    },
    sources: [
      { page: 'https://tencentcloud.com/document/product/598/32675', read: '2026-11-22' },
      { page: 'https://tencentcloud.com/document/product/598/34228', read: '2026-11-22' },
      { page: 'https://www.tencentcloud.com/document/api/598/52593', read: '2026-11-22' },
    ],
  },
};

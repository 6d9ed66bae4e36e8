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
    about:
      'An AccessKey pair (id and secret) authenticates calls to the Alibaba Cloud APIs as an account or as a RAM user, and does not end by itself. A key '
      + 'of the account itself opens everything. STS credentials (id beginning STS., with a security token) are temporary and act as a RAM role.',
    uses: [
      'Managing cloud resources by SDK, CLI or Terraform',
      'Reading and writing objects in OSS',
      'Sending messages and mail by the cloud services',
    ],
    generate: {
      page: 'https://ram.console.aliyun.com/manage/ak',
      steps: [
        'Make a RAM user for the program; make no key for the account itself.',
        'Attach only the policies that the program needs.',
        'Open the user, tab Authentication, section AccessKey, and create an AccessKey pair.',
        'Copy the secret at once: for a RAM user it is shown only then.',
        'Where the program runs on Alibaba Cloud, give it a RAM role instead: then no lasting key exists.',
      ],
    },
    risks: [
      'start servers at your cost, for instance to mine coins',
      'read, encrypt or delete what is in OSS, databases and snapshots, and demand a ransom',
      'with RAM rights: make users, keys and roles that outlive this one',
      'send messages and mail in your name',
    ],
    practices: [
      'RAM users and roles with their own policies instead of the key of the account.',
      'STS credentials, which end by themselves.',
      'Network access control for AccessKey pairs: only from the addresses that you name.',
      'Rotation with two pairs of one user: make the new one, move, disable, then delete.',
      'Alibaba Cloud restricts high-risk calls of a key that it finds in public: a help, but no replacement for deleting it.',
    ],
    usage: {
      page: 'https://ram.console.aliyun.com/manage/ak',
      steps: [
        'See when the AccessKey pair was last used, in the list of the user or of the account.',
        'Search ActionTrail for the events of this AccessKey id, above all from addresses and regions that are not yours.',
        'Look for new instances, RAM users, keys and roles, and at the bill of the last days.',
      ],
    },
    revoke: {
      page: 'https://ram.console.aliyun.com/manage/ak',
      steps: [
        'Open the RAM console, Users, the user, tab Authentication; for the account itself, the AccessKey page.',
        'Disable the pair if nobody needs it; otherwise make a new pair first, move the programs and test them.',
        'Delete the disabled pair when nothing fails any more.',
        'For STS credentials take the permissions from the role, or wait until they expire.',
        'Remove what was made with the key: users, keys, roles, instances.',
      ],
      effect: 'A disabled pair can make no API calls and can be enabled again; a deleted one does not come back.',
      command: 'aliyun ram UpdateAccessKey --UserName $USER_NAME --UserAccessKeyId $ACCESS_KEY_ID --Status Inactive',
    },
    sources: [
      { page: 'https://www.alibabacloud.com/help/en/ram/user-guide/solution-to-accesskey-leakage', read: '2026-11-22' },
      { page: 'https://www.alibabacloud.com/help/en/resource-access-management/latest/disable-an-accesskey-pair', read: '2026-11-22' },
      { page: 'https://www.alibabacloud.com/help/en/ram/support/faq-about-accesskey-pairs', read: '2026-11-22' },
      { page: 'https://alibabacloud.com/help/en/ram/use-cases/accesskey-restrictive-protection-description', read: '2026-11-22' },
    ],
  },
};

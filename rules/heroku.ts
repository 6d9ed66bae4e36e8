import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const heroku: Provider = {
  id: 'heroku',
  name: 'Heroku',
  category: 'cloud',
  rules: [
    {
      id: 'heroku-api-key',
      title: 'Heroku API key',
      confidence: 'certain',
      pattern: /HRKU-AA[A-Za-z0-9_-]{58}/,
      keywords: ['HRKU-AA'],
      env: 'HEROKU_API_KEY',
      docs: 'https://devcenter.heroku.com/articles/platform-api-reference#authentication',
      examples: {
        keys: [`HRKU-AA${fake.base64url(58)}`, `HRKU-AA${fake.base64url(58, 2)}`],
        spares: [`HEROKU_API_KEY=HRKU-AA${fake.base64url(57)}`, `qHRKU-AA${fake.base64url(58)}`],
      },
    },
    {
      id: 'heroku-api-key-older',
      title: 'Heroku API key (older)',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['heroku'],
      env: 'HEROKU_API_KEY',
      docs: 'https://devcenter.heroku.com/articles/platform-api-reference#authentication',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`HEROKU_API_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
    {
      id: 'heroku-postgres-address',
      title: 'Heroku Postgres address',
      confidence: 'certain',
      pattern: /postgres:\/\/[a-z0-9]{10,20}:[0-9a-f]{64}@ec2-[0-9-]+\.[a-z0-9.-]+\.amazonaws\.com:5432\/[a-z0-9]+/,
      keywords: ['.amazonaws.com:5432'],
      env: 'DATABASE_URL',
      docs: 'https://devcenter.heroku.com/articles/platform-api-reference#authentication',
      examples: {
        keys: [`postgres://${fake.lowerAlnum(13)}:${fake.hex(64, 2)}@ec2-${fake.digits(9, 3)}.${fake.lowerAlnum(9, 4)}.amazonaws.com:5432/${fake.lowerAlnum(9, 5)}`, `postgres://${fake.lowerAlnum(16, 6)}:${fake.hex(64, 7)}@ec2-${fake.digits(17, 8)}.${fake.lowerAlnum(17, 9)}.amazonaws.com:5432/${fake.lowerAlnum(17, 10)}`],
        spares: [`DATABASE_URL=postgres://${fake.lowerAlnum(13)}:${fake.hex(56, 2)}`, `qpostgres://${fake.lowerAlnum(13)}:${fake.hex(64, 2)}@ec2-${fake.digits(9, 3)}.${fake.lowerAlnum(9, 4)}.amazonaws.com:5432/${fake.lowerAlnum(9, 5)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://dashboard.heroku.com/account', steps: [] },
  },
};

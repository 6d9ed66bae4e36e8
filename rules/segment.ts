import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const segment: Provider = {
  id: 'segment',
  name: 'Segment',
  category: 'monitoring',
  rules: [
    {
      id: 'segment-config-api-token',
      title: 'Segment config API token',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{43}\.[A-Za-z0-9_-]{43}/,
      words: ['segment'],
      everyday: true,
      env: 'SEGMENT_CONFIG_API_TOKEN',
      docs: 'https://segment.com/docs/api/public-api/',
      examples: {
        keys: [`${fake.base64url(43)}.${fake.base64url(43, 2)}`, `${fake.base64url(43, 3)}.${fake.base64url(43, 4)}`],
        spares: [`SEGMENT_CONFIG_API_TOKEN=${fake.base64url(43)}.${fake.base64url(42, 2)}`, `checksum: ${fake.base64url(43)}.${fake.base64url(43, 2)}`],
      },
    },
    {
      id: 'segment-public-api-token',
      title: 'Segment public API token',
      confidence: 'certain',
      pattern: /sgp_[A-Za-z0-9]{64}/,
      keywords: ['sgp_'],
      randomness: 'token',
      env: 'SEGMENT_API_TOKEN',
      docs: 'https://segment.com/docs/api/public-api/',
      examples: {
        keys: [`sgp_${fake.alnum(64)}`, `sgp_${fake.alnum(64, 2)}`],
        spares: [`SEGMENT_API_TOKEN=sgp_${fake.alnum(63)}`, `qsgp_${fake.alnum(64)}`],
      },
    },
    {
      id: 'segment-write-key',
      title: 'Segment write key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['segment', 'segmentwritekey', 'analyticsload', 'segmentkey'],
      everyday: true,
      publicByDesign: 'The write key of a browser source stands in web pages: events can be sent with it, and nothing can be read.',
      env: 'SEGMENT_WRITE_KEY',
      docs: 'https://segment.com/docs/api/public-api/',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`SEGMENT_WRITE_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://app.segment.com/', steps: [] },
  },
};

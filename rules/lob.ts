import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const lob: Provider = {
  id: 'lob',
  name: 'Lob',
  category: 'other',
  rules: [
    {
      id: 'lob-live-api-key',
      title: 'Lob live API key',
      confidence: 'likely',
      pattern: /live_[0-9a-f]{35}/,
      anywhere: true,
      env: 'LOB_API_KEY',
      docs: 'https://docs.lob.com/#tag/Authentication',
      examples: {
        keys: [`live_${fake.hex(35)}`, `live_${fake.hex(35, 2)}`],
        spares: [`LOB_API_KEY=live_${fake.hex(34)}`, `qlive_${fake.hex(35)}`],
      },
    },
    {
      id: 'lob-publishable-key',
      title: 'Lob publishable key',
      confidence: 'likely',
      pattern: /(?:live|test)_pub_[0-9a-f]{31}/,
      words: ['lob'],
      everyday: true,
      publicByDesign: 'The publishable key stands in web pages: it can verify addresses, and nothing else.',
      env: 'LOB_PUBLISHABLE_KEY',
      docs: 'https://docs.lob.com/#tag/Authentication',
      examples: {
        keys: [`live_pub_${fake.hex(31)}`, `test_pub_${fake.hex(31, 2)}`],
        spares: [`LOB_PUBLISHABLE_KEY=live_pub_${fake.hex(30)}`, `checksum: live_pub_${fake.hex(31)}`],
      },
    },
    {
      id: 'lob-test-api-key',
      title: 'Lob test API key',
      confidence: 'likely',
      pattern: /test_[0-9a-f]{35}/,
      anywhere: true,
      env: 'LOB_API_KEY',
      docs: 'https://docs.lob.com/#tag/Authentication',
      examples: {
        keys: [`test_${fake.hex(35)}`, `test_${fake.hex(35, 2)}`],
        spares: [`LOB_API_KEY=test_${fake.hex(34)}`, `qtest_${fake.hex(35)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://dashboard.lob.com/settings/api-keys', steps: [] },
  },
};

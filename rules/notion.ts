import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const notion: Provider = {
  id: 'notion',
  name: 'Notion',
  category: 'cms',
  rules: [
    {
      id: 'notion-integration-token',
      title: 'Notion integration token',
      confidence: 'certain',
      pattern: /ntn_[0-9]{11}[A-Za-z0-9]{35}/,
      keywords: ['ntn_'],
      env: 'NOTION_TOKEN',
      docs: 'https://developers.notion.com/docs/authorization',
      examples: {
        keys: [`ntn_${fake.digits(11)}${fake.alnum(35, 2)}`, `ntn_${fake.digits(11, 3)}${fake.alnum(35, 4)}`],
        spares: [`NOTION_TOKEN=ntn_${fake.digits(11)}${fake.alnum(34, 2)}`, `qntn_${fake.digits(11)}${fake.alnum(35, 2)}`],
      },
    },
    {
      id: 'notion-integration-token-older',
      title: 'Notion integration token (older)',
      confidence: 'certain',
      pattern: /secret_[A-Za-z0-9]{43}/,
      keywords: ['secret_'],
      env: 'NOTION_TOKEN',
      docs: 'https://developers.notion.com/docs/authorization',
      examples: {
        keys: [`secret_${fake.alnum(43)}`, `secret_${fake.alnum(43, 2)}`],
        spares: [`NOTION_TOKEN=secret_${fake.alnum(42)}`, `qsecret_${fake.alnum(43)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://www.notion.so/profile/integrations', steps: [] },
  },
};

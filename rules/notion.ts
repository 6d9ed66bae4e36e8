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
      randomness: 'token',
      env: 'NOTION_TOKEN',
      docs: 'https://developers.notion.com/docs/authorization',
      examples: {
        keys: [`secret_${fake.alnum(43)}`, `secret_${fake.alnum(43, 2)}`],
        spares: [`NOTION_TOKEN=secret_${fake.alnum(42)}`, `qsecret_${fake.alnum(43)}`],
      },
    },
  ],
  guide: {
    about:
      'A Notion integration token opens the pages and databases that were shared with the integration, with its capabilities. A personal access token '
      + 'opens what the person who made it may see.',
    uses: ['Reading and writing databases by script', 'Synchronising pages with other services', 'Publishing a site from Notion'],
    generate: {
      page: 'https://www.notion.so/profile/integrations',
      steps: [
        'Open the integrations page and make an integration for this one service.',
        'Choose only the capabilities it needs: read, update or insert content, comments, users with or without e-mail addresses.',
        'Copy its token to your store.',
        'Share with the integration only the pages it needs; it also reaches the pages below them.',
      ],
    },
    risks: [
      'read every page and database that was shared with it, with all pages below',
      'with the capabilities: change, add or delete pages, and write comments',
      'read names and, where allowed, e-mail addresses of the members of the workspace',
    ],
    practices: [
      'Capabilities: the fewest for each integration.',
      'Pages shared one by one, none near the top of the workspace.',
      'A token for each service, and one each for development, staging and production.',
      'Passwords and keys never written into pages.',
    ],
    usage: {
      page: 'https://www.notion.so/profile/integrations',
      steps: [
        'Look at the page history for edits in the name of the integration that your service did not make.',
        'See which pages the integration reaches: they are what may have been read.',
        'On an Enterprise plan a workspace owner reads the audit log.',
      ],
    },
    revoke: {
      page: 'https://www.notion.so/profile/integrations',
      steps: [
        'Open the integration and refresh its secret; put the new one into your services at once.',
        'If you need both for a while, make a second integration, share the same pages, move the services, then delete the first.',
        'An integration that nobody uses is deleted.',
      ],
      effect: 'After a refresh the old token is refused, so services fail until they have the new one. Pages shared with the integration stay shared.',
    },
    sources: [
      { page: 'https://developers.notion.com/guides/authorization/credential-security', read: '2026-11-21' },
    ],
  },
};

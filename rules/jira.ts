import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const jira: Provider = {
  id: 'jira',
  name: 'Jira',
  category: 'cms',
  rules: [
    {
      id: 'jira-data-center-personal-access-token',
      title: 'Jira Data Center personal access token',
      confidence: 'likely',
      pattern: /[MNO][A-Za-z0-9+/]{43}/,
      words: ['jira', 'confluence'],
      env: 'JIRA_TOKEN',
      docs: 'https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html',
      examples: {
        keys: [`M${fake.base64(43)}`, `N${fake.base64(43, 2)}`],
        spares: [`JIRA_TOKEN=M${fake.base64(42)}`, `checksum: M${fake.base64(43)}`],
      },
    },
  ],
};

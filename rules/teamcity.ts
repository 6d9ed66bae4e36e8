import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const teamcity: Provider = {
  id: 'teamcity',
  name: 'TeamCity',
  category: 'ci',
  rules: [
    {
      id: 'teamcity-api-token',
      title: 'TeamCity API token',
      confidence: 'likely',
      pattern: /eyJ0eXAiOiAiVENWMiJ9\.[A-Za-z0-9_-]{36}\.[A-Za-z0-9_-]{48}/,
      words: ['teamcity'],
      env: 'TEAMCITY_API_TOKEN',
      docs: 'https://www.jetbrains.com/help/teamcity/rest/teamcity-rest-api-documentation.html',
      examples: {
        keys: [`eyJ0eXAiOiAiVENWMiJ9.${fake.base64url(36)}.${fake.base64url(48, 2)}`, `eyJ0eXAiOiAiVENWMiJ9.${fake.base64url(36, 3)}.${fake.base64url(48, 4)}`],
        spares: [`TEAMCITY_API_TOKEN=eyJ0eXAiOiAiVENWMiJ9.${fake.base64url(36)}.${fake.base64url(47, 2)}`, `checksum: eyJ0eXAiOiAiVENWMiJ9.${fake.base64url(36)}.${fake.base64url(48, 2)}`],
      },
    },
  ],
};

import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const gradle: Provider = {
  id: 'gradle',
  name: 'Gradle',
  category: 'ci',
  rules: [
    {
      id: 'gradle-api-key',
      title: 'Gradle API key',
      confidence: 'likely',
      pattern: /[^\s"'`<>;,]{20,60}/,
      words: ['gradleenterprise', 'develocity', 'gradle'],
      everyday: true,
      randomness: 'token',
      env: 'GRADLE_API_KEY',
      examples: {
        keys: [fake.base64url(28), fake.base64url(36, 2)],
        spares: [`GRADLE_API_KEY=${fake.base64url(16)}`, `checksum: ${fake.base64url(28)}`],
      },
    },
  ],
};

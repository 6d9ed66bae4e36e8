import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const sonarqube: Provider = {
  id: 'sonarqube',
  name: 'SonarQube / SonarCloud',
  category: 'ci',
  rules: [
    {
      id: 'sonarqube-sonarcloud-scoped-organization-token',
      title: 'SonarQube / SonarCloud SonarCloud scoped organization token',
      confidence: 'certain',
      pattern: /sqco_[A-Za-z0-9]{59}/,
      keywords: ['sqco_'],
      env: 'SONAR_TOKEN',
      docs: 'https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/',
      examples: {
        keys: [`sqco_${fake.alnum(59)}`, `sqco_${fake.alnum(59, 2)}`],
        spares: [`SONAR_TOKEN=sqco_${fake.alnum(58)}`, `qsqco_${fake.alnum(59)}`],
      },
    },
    {
      id: 'sonarqube-sonarqube-token',
      title: 'SonarQube / SonarCloud SonarQube token',
      confidence: 'certain',
      pattern: /sq[apu]_[0-9a-f]{40}/,
      keywords: ['sqa_', 'sqp_', 'squ_'],
      env: 'SONAR_TOKEN',
      docs: 'https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/',
      examples: {
        keys: [`sqa_${fake.hex(40)}`, `sqp_${fake.hex(40, 2)}`],
        spares: [`SONAR_TOKEN=sqa_${fake.hex(39)}`, `qsqa_${fake.hex(40)}`],
      },
    },
    {
      id: 'sonarqube-token-older',
      title: 'SonarQube / SonarCloud token (older)',
      confidence: 'likely',
      pattern: /[0-9a-f]{40}/,
      words: ['sonar', 'sonarqube', 'sonarcloud', 'sonartoken', 'sonarlogin'],
      env: 'SONAR_TOKEN',
      docs: 'https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/',
      examples: {
        keys: [fake.hex(40), fake.hex(40, 2)],
        spares: [`SONAR_TOKEN=${fake.hex(39)}`, `checksum: ${fake.hex(40)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://sonarcloud.io/account/security', steps: [] },
  },
};

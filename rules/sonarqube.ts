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
      randomness: 'token',
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
    about:
      'A Sonar token runs analyses and calls the web API. A user token may do everything that its user may; a project or global analysis token only '
      + 'analyses.',
    uses: ['Sending an analysis from CI', 'Connecting an IDE', 'Reading issues and quality gates through the web API'],
    generate: {
      page: 'https://docs.sonarsource.com/sonarqube-server/2026.1/user-guide/managing-tokens',
      steps: [
        'Open My Account, then Security, on your server or on SonarQube Cloud.',
        'For CI on a server choose a project analysis token: it works for one project only.',
        'Name it after the job, and choose when it expires.',
        'Generate it and copy it at once.',
      ],
    },
    risks: [
      'with a user token: read the source code and the open vulnerabilities of every project that its user sees',
      `with an administrator's user token: change permissions, quality gates and settings of the whole instance`,
      'with an analysis token: send false analyses, so that a bad change passes the quality gate',
    ],
    practices: [
      'Project analysis tokens for CI: a leaked one reaches one project.',
      'An expiry for each token; administrators can set the longest lifetime where the edition has it.',
      'A technical user with few permissions for automation.',
    ],
    usage: {
      page: 'https://sonarcloud.io/account/security',
      steps: [
        'Look in the list of tokens under My Account, Security, at when each was last used.',
        'Look in the activity of the projects for analyses that no job of yours sent.',
        'On a server, look in the access log for addresses that are not yours.',
      ],
    },
    revoke: {
      page: 'https://sonarcloud.io/account/security',
      steps: [
        'Make the new token and put it where the jobs read it.',
        'Open My Account, then Security (on your own server, if the token is of that), and revoke the old one.',
        'Administrators can revoke the tokens of another user under Administration, Security, Users.',
      ],
      effect: 'A revoked token is refused at the next call; jobs that still send it fail.',
    },
    sources: [{ page: 'https://docs.sonarsource.com/sonarqube-server/2026.1/user-guide/managing-tokens', read: '2026-11-21' }],
  },
};

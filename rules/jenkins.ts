import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const jenkins: Provider = {
  id: 'jenkins',
  name: 'Jenkins',
  category: 'ci',
  rules: [
    {
      id: 'jenkins-api-token',
      title: 'Jenkins API token',
      confidence: 'likely',
      pattern: /11[0-9a-f]{32}/,
      words: ['jenkins'],
      env: 'JENKINS_API_TOKEN',
      docs: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
      examples: {
        keys: [`11${fake.hex(32)}`, `11${fake.hex(32, 2)}`],
        spares: [`JENKINS_API_TOKEN=11${fake.hex(31)}`, `checksum: 11${fake.hex(32)}`],
      },
    },
    {
      id: 'jenkins-crumb',
      title: 'Jenkins crumb',
      confidence: 'likely',
      pattern: /[0-9a-f]{32,64}/,
      words: ['jenkinscrumb'],
      env: 'JENKINS_CRUMB',
      docs: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
      examples: {
        keys: [fake.hex(40), fake.hex(48, 2)],
        spares: [`JENKINS_CRUMB=${fake.hex(28)}`, `checksum: ${fake.hex(40)}`],
      },
    },
  ],
};

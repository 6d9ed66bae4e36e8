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
  guide: {
    about:
      'A Jenkins API token, with the user name, acts as that user on its server, without password and second factor. A crumb only guards '
      + 'against forged requests, and works in one session alone.',
    uses: ['Starting builds by script', 'Reading results and logs', 'Running the Jenkins command line'],
    generate: {
      page: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
      steps: [
        'Sign in to your Jenkins as a user that is made for the program and has few permissions.',
        'Open the menu of its name, then Security (older versions: Configure), and there API Token.',
        'Add a new token, name it after the program, generate it and copy it at once.',
      ],
    },
    risks: [
      'start builds with parameters of their own, and so run code on your agents',
      'read logs, workspaces and artifacts',
      'with the right to configure jobs: print or send away every credential that jobs may use',
      'as admin: run any code on the controller, by the script console',
    ],
    practices: [
      'Users with few permissions, by matrix or roles, for each program.',
      'A token for each program, replaced every half year or so; Jenkins shows its age and use.',
      'Credentials in folders, so that each job reaches only its own.',
      'A Jenkins that the internet cannot reach.',
    ],
    usage: {
      page: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
      steps: [
        'Look at the token in the settings of its user: Jenkins counts its uses and shows the last one.',
        'Look through builds that the user started, and changed jobs, nodes and credentials.',
        'Read the access log of Jenkins, or of the proxy before it, for addresses that are not yours.',
      ],
    },
    revoke: {
      page: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
      steps: [
        'Add a new token for the same user and move the script to it.',
        'Revoke the leaked one in the same place; an administrator can do it in the settings of any user.',
        'A crumb: sign the user out; it ends with its session.',
        'Change credentials of jobs that the token could configure or run.',
      ],
      effect: 'A revoked token is refused; the password and other tokens of the user go on working.',
    },
    sources: [
      { page: 'https://jenkins.io/doc/book/system-administration/authenticating-scripted-clients', read: '2026-11-22' },
      { page: 'https://jenkins.io/doc/book/security/csrf-protection', read: '2026-11-22' },
    ],
  },
};

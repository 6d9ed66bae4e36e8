import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const appsignal: Provider = {
  id: 'appsignal',
  name: 'AppSignal',
  category: 'monitoring',
  rules: [
    {
      id: 'appsignal-push-api-key',
      title: 'AppSignal push API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['appsignal'],
      env: 'APPSIGNAL_PUSH_API_KEY',
      docs: 'https://docs.appsignal.com/api/',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`APPSIGNAL_PUSH_API_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
  guide: {
    about:
      'A push API key lets a library send errors and performance data of an application to AppSignal; it reads nothing. A personal API key has the same '
      + 'form, belongs to a user, and reads the applications which that user may see.',
    uses: [
      'Reporting errors and performance from an application',
      'Notifying AppSignal of a deploy',
      'Reading samples and incidents by the API (personal API key)',
    ],
    generate: {
      page: 'https://appsignal.com/users/edit',
      steps: [
        'The push API key stands in the settings of the application, under Push & deploy.',
        'The personal API key stands in the personal settings of the user, at the address above.',
        'Give a program that only reports the push API key, never a personal one.',
      ],
    },
    risks: [
      'with a push API key: send false errors, metrics and deploys, raise alarms and use up the requests of your plan',
      'with a personal API key: read errors with their parameters, user names and addresses',
      'with a personal API key: learn hosts, routes and versions of your applications for a further attack',
    ],
    practices: [
      'The front-end has a key of its own kind: no push API key in web pages.',
      'Filtering of parameters, headers and session data before they are sent, so that less can be read.',
      'An extra user with few applications for scripts that read.',
    ],
    usage: {
      steps: [
        'Look in the application for hosts, environments, deploy markers and revisions that are not yours.',
        'Compare the number of requests with what your hosts send.',
        'For a personal API key: look for changes that the user did not make.',
      ],
    },
    revoke: {
      page: 'https://appsignal.com/users/edit',
      steps: [
        'A personal API key is replaced in the personal settings.',
        'A push API key is replaced under Push & deploy in the settings; where you find no way there, ask AppSignal support for a new one.',
        'Set the new push API key (APPSIGNAL_PUSH_API_KEY) on every host, and deploy.',
      ],
      effect: 'Until an application has the new push API key, its errors and metrics do not arrive; the application itself keeps running.',
    },
    sources: [
      { page: 'https://docs.appsignal.com/api.html', read: '2026-11-22' },
      { page: 'https://docs.appsignal.com/nodejs/3.x/configuration.html', read: '2026-11-22' },
    ],
  },
};

import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';
import { structured } from '../src/catalog/structured.js';

export const intercom: Provider = {
  id: 'intercom',
  name: 'Intercom',
  category: 'crm',
  rules: [
    {
      id: 'intercom-access-token',
      title: 'Intercom access token',
      confidence: 'certain',
      pattern: /dG9r[A-Za-z0-9+/]{55}=/,
      keywords: ['dG9r'],
      checks: ['base64'],
      env: 'INTERCOM_ACCESS_TOKEN',
      docs: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
      examples: {
        keys: [structured.base64(`tok:${fake.uuid().replaceAll('-', '_')}_1:0`), structured.base64(`tok:${fake.uuid(2).replaceAll('-', '_')}_1:0`)],
        spares: [`INTERCOM_ACCESS_TOKEN=dG9r${fake.base64(54)}`, `qdG9r${fake.base64(55)}=`],
      },
    },
  ],
  guide: {
    about: 'An Intercom access token opens the data of your own workspace: contacts, conversations and articles, within the permissions of its app.',
    uses: ['Reading and answering conversations from a program', 'Synchronising contacts and companies', 'Exporting data for reports'],
    generate: {
      page: 'https://developers.intercom.com/building-apps/docs/authentication',
      steps: [
        'Open the Developer Hub, and make an app for this one purpose in your workspace.',
        'Open Configure, then Authentication: the token is there as soon as the app exists.',
        'Take away the permissions that the app does not need.',
        'Copy the token to your store.',
      ],
    },
    risks: [
      'read contacts and conversations, with what customers wrote in confidence',
      'answer customers in your name, for instance with phishing links',
      'change, merge or delete contacts, and put false data among them',
    ],
    practices: [
      'An app of its own for each integration, with only the permissions that it needs.',
      'OAuth for apps that serve the workspaces of others: Intercom says never to give an access token to a third party.',
      'A separate workspace for tests.',
    ],
    usage: {
      page: 'https://app.intercom.com/',
      steps: [
        'Look through the activity logs of teammates in the settings of the workspace.',
        'Look for messages, exports and changes of contacts that nobody of yours made.',
        'Look in the Developer Hub for apps that you do not know.',
      ],
    },
    revoke: {
      page: 'https://developers.intercom.com/building-apps/docs/authentication',
      steps: [
        'Open the app in the Developer Hub, then Configure, Authentication.',
        'Replace the token there. Where that cannot be done, make a new app and move the programs to its token.',
        'Then uninstall the old app from the workspace and delete it.',
        'Ask Intercom support if the old token is still accepted.',
      ],
    },
    sources: [{ page: 'https://developers.intercom.com/building-apps/docs/authentication', read: '2026-11-21' }],
  },
};

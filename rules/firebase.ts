import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const firebase: Provider = {
  id: 'firebase',
  name: 'Firebase',
  category: 'cloud',
  rules: [
    {
      id: 'firebase-cloud-messaging-server-key-legacy',
      title: 'Firebase Cloud Messaging server key (legacy)',
      confidence: 'certain',
      pattern: /AAAA[A-Za-z0-9_-]{7}:[A-Za-z0-9_-]{140}/,
      anywhere: true,
      env: 'FCM_SERVER_KEY',
      docs: 'https://firebase.google.com/docs/projects/api-keys',
      examples: {
        keys: [`AAAA${fake.base64url(7)}:${fake.base64url(140, 2)}`, `AAAA${fake.base64url(7, 3)}:${fake.base64url(140, 4)}`],
        spares: [`FCM_SERVER_KEY=AAAA${fake.base64url(7)}:${fake.base64url(139, 2)}`, `qAAAA${fake.base64url(7)}:${fake.base64url(140, 2)}`],
      },
    },
    {
      id: 'firebase-web-api-key',
      title: 'Firebase web API key',
      confidence: 'likely',
      pattern: /AIza[A-Za-z0-9_-]{35}/,
      keywords: ['AIza'],
      words: ['firebase', 'firebaseapp', 'firebaseconfig', 'firebaseapikey'],
      precedence: 1,
      publicByDesign: 'The web API key names the Firebase project to Google and stands in every web page that uses it; security rules and App Check protect the data.',
      env: 'FIREBASE_API_KEY',
      docs: 'https://firebase.google.com/docs/projects/api-keys',
      examples: {
        keys: [`AIza${fake.base64url(35)}`, `AIza${fake.base64url(35, 2)}`],
        spares: [`FIREBASE_API_KEY=AIza${fake.base64url(34)}`, `checksum: AIza${fake.base64url(35)}`],
      },
    },
  ],
  guide: {
    about:
      'A Firebase web API key names the project and is public: security rules and App Check protect the data. A legacy Cloud Messaging server key sent '
      + 'push messages to all devices of the project; Google began to shut that interface down on 22 July 2024.',
    uses: [
      'Configuring web pages and apps (web API key)',
      'Sending push messages from a server (legacy server key, replaced by HTTP v1)',
    ],
    generate: {
      page: 'https://console.firebase.google.com/',
      steps: [
        'Web API key: Firebase makes one for the project and each app; further ones are made in the Google Cloud console under Credentials.',
        'Restrict it to the Firebase APIs that the app uses, and to your web addresses or app ids.',
        'Cloud Messaging: do not make a server key again; use the HTTP v1 API with a service account.',
        'Where the server runs on Google Cloud, it gets its access tokens without any key file.',
      ],
    },
    risks: [
      'with a server key that still works: send messages to your users in the name of your app',
      'with a web API key and weak security rules: read and write the database and the storage',
      'with a web API key: sign up false users, try passwords and use up quotas',
      'with an unrestricted key: call other paid Google APIs that are enabled in the project',
    ],
    practices: [
      'Security rules that allow only what a user may do: they, not the key, guard the data.',
      'App Check, so that only your own apps reach the services.',
      'API restrictions on every key; a separate key for other Google APIs.',
      'HTTP v1 for messages: its access tokens end after about an hour.',
    ],
    usage: {
      page: 'https://console.firebase.google.com/',
      steps: [
        'Look at usage and billing of the project, and at new users under Authentication.',
        'In the Google Cloud console look at the traffic of each API by credential.',
        'Look at the reports of Cloud Messaging for messages that you did not send.',
      ],
    },
    revoke: {
      page: 'https://console.firebase.google.com/',
      steps: [
        'Server key: open Project settings, Cloud Messaging, and disable the legacy Cloud Messaging API in the Google Cloud console (Manage API).',
        'Web API key: first check the security rules; then restrict the key rather than replace it.',
        'If it was used for other APIs, make a new key, release the apps with it, and delete the old one under Credentials.',
      ],
      effect: 'Apps that are installed with a deleted web API key stop working until they are updated; a deleted key can be restored for 30 days.',
      command: 'gcloud services api-keys delete $KEY_ID --project=$PROJECT_ID',
    },
    sources: [
      { page: 'https://firebase.google.com/docs/cloud-messaging/migrate-v1', read: '2026-11-22' },
      { page: 'https://firebase.google.com/docs/projects/api-keys', read: '2026-11-22' },
    ],
  },
};

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
    revoke: { page: 'https://console.firebase.google.com/', steps: [] },
  },
};

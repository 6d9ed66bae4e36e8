import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';
import { structured } from '../src/catalog/structured.js';

export const gcp: Provider = {
  id: 'gcp',
  name: 'Google',
  category: 'cloud',
  rules: [
    {
      id: 'gcp-api-key',
      title: 'Google API key',
      confidence: 'certain',
      pattern: /AIza[A-Za-z0-9_-]{35}/,
      keywords: ['AIza'],
      env: 'GOOGLE_API_KEY',
      docs: 'https://cloud.google.com/docs/authentication/api-keys',
      examples: {
        keys: [`AIza${fake.base64url(35)}`, `AIza${fake.base64url(35, 2)}`],
        spares: [`GOOGLE_API_KEY=AIza${fake.base64url(34)}`, `qAIza${fake.base64url(35)}`],
      },
    },
    {
      id: 'gcp-api-key-bound-to-a-service-account',
      title: 'Google API key bound to a service account',
      confidence: 'certain',
      pattern: /AQ\.Ab8RN6[A-Za-z0-9_-]{44}/,
      keywords: ['AQ.Ab8RN6'],
      env: 'GOOGLE_API_KEY',
      docs: 'https://cloud.google.com/docs/authentication/api-keys',
      examples: {
        keys: [`AQ.Ab8RN6${fake.base64url(44)}`, `AQ.Ab8RN6${fake.base64url(44, 2)}`],
        spares: [`GOOGLE_API_KEY=AQ.Ab8RN6${fake.base64url(43)}`, `qAQ.Ab8RN6${fake.base64url(44)}`],
      },
    },
    {
      id: 'gcp-application-default-credentials',
      title: 'Google application default credentials',
      confidence: 'certain',
      pattern: /"refresh_token"\s{0,8}:\s{0,8}"(?<key>1\/\/0[A-Za-z0-9_-]{35,250})"/,
      keywords: ['"refresh_token"'],
      precedence: 1,
      env: 'GOOGLE_APPLICATION_CREDENTIALS',
      docs: 'https://cloud.google.com/docs/authentication/api-keys',
      examples: {
        keys: [`"refresh_token": "1//0${fake.base64url(43)}"`, `"refresh_token":"1//0${fake.base64url(99, 2)}"`],
        spares: [`"refresh_token": "1//0${fake.base64url(30)}"`, `"refresh_token": "${fake.base64url(43)}"`],
      },
    },
    {
      id: 'gcp-cloud-storage-hmac-access-id',
      title: 'Google Cloud Storage HMAC access id',
      confidence: 'possible',
      pattern: /GOOG(?:1E[A-Z0-9]{55}|[A-Z0-9]{20})/,
      keywords: ['GOOG'],
      env: 'GCS_HMAC_ACCESS_ID',
      docs: 'https://cloud.google.com/docs/authentication/api-keys',
      examples: {
        keys: [`GOOG1E${fake.upperAlnum(55)}`, `GOOG${fake.upperAlnum(20, 2)}`],
        spares: [`GCS_HMAC_ACCESS_ID=GOOG1E${fake.upperAlnum(15)}`, `qGOOG1E${fake.upperAlnum(55)}`],
      },
    },
    {
      id: 'gcp-cloud-storage-hmac-secret',
      title: 'Google Cloud Storage HMAC secret',
      confidence: 'likely',
      pattern: /(?![0-9a-f]{40})[A-Za-z0-9+/]{40}/,
      words: ['gcs', 'gcshmac', 'gcssecret', 'storagegoogleapis', 'googlestorage'],
      env: 'GCS_HMAC_SECRET',
      docs: 'https://cloud.google.com/docs/authentication/api-keys',
      examples: {
        keys: [fake.base64(40), fake.base64(40, 2)],
        spares: [`GCS_HMAC_SECRET=${fake.base64(39)}`, `checksum: ${fake.base64(40)}`],
      },
    },
    {
      id: 'gcp-oauth-access-token',
      title: 'Google OAuth access token',
      confidence: 'certain',
      pattern: /ya29\.[A-Za-z0-9_-]{20,1024}/,
      keywords: ['ya29.'],
      env: 'GOOGLE_OAUTH_ACCESS_TOKEN',
      docs: 'https://cloud.google.com/docs/authentication/api-keys',
      examples: {
        keys: [`ya29.${fake.base64url(28)}`, `ya29.${fake.base64url(36, 2)}`],
        spares: [`GOOGLE_OAUTH_ACCESS_TOKEN=ya29.${fake.base64url(16)}`, `qya29.${fake.base64url(28)}`],
      },
    },
    {
      id: 'gcp-oauth-client-id',
      title: 'Google OAuth client id',
      confidence: 'certain',
      pattern: /[0-9]{6,30}-[a-z0-9]{32}\.apps\.googleusercontent\.com/,
      keywords: ['.apps.googleusercontent.com'],
      publicByDesign: 'It names the application and stands in every sign-in address; the client secret is the part to keep.',
      env: 'GOOGLE_CLIENT_ID',
      docs: 'https://cloud.google.com/docs/authentication/api-keys',
      examples: {
        keys: [`${fake.digits(12)}-${fake.lowerAlnum(32, 2)}.apps.googleusercontent.com`, `${fake.digits(18, 3)}-${fake.lowerAlnum(32, 4)}.apps.googleusercontent.com`],
        spares: [`GOOGLE_CLIENT_ID=${fake.digits(12)}-${fake.lowerAlnum(31, 2)}`, `q${fake.digits(12)}-${fake.lowerAlnum(32, 2)}.apps.googleusercontent.com`],
      },
    },
    {
      id: 'gcp-oauth-client-secret',
      title: 'Google OAuth client secret',
      confidence: 'certain',
      pattern: /GOCSPX-[A-Za-z0-9_-]{28}/,
      keywords: ['GOCSPX-'],
      env: 'GOOGLE_CLIENT_SECRET',
      docs: 'https://cloud.google.com/docs/authentication/api-keys',
      examples: {
        keys: [`GOCSPX-${fake.base64url(28)}`, `GOCSPX-${fake.base64url(28, 2)}`],
        spares: [`GOOGLE_CLIENT_SECRET=GOCSPX-${fake.base64url(27)}`, `qGOCSPX-${fake.base64url(28)}`],
      },
    },
    {
      id: 'gcp-oauth-refresh-token',
      title: 'Google OAuth refresh token',
      confidence: 'certain',
      pattern: /1\/\/0[A-Za-z0-9_-]{35,250}/,
      keywords: ['1//0'],
      env: 'GOOGLE_REFRESH_TOKEN',
      docs: 'https://cloud.google.com/docs/authentication/api-keys',
      examples: {
        keys: [`1//0${fake.base64url(43)}`, `1//0${fake.base64url(51, 2)}`],
        spares: [`GOOGLE_REFRESH_TOKEN=1//0${fake.base64url(31)}`, `q1//0${fake.base64url(43)}`],
      },
    },
    {
      id: 'gcp-service-account-key',
      title: 'Google service account key',
      confidence: 'certain',
      pattern: /"private_key_id"\s{0,8}:\s{0,8}"[0-9a-f]{40}"\s{0,8},\s{0,80}"private_key"\s{0,8}:\s{0,8}"(?<key>-----BEGIN (?:RSA )?PRIVATE KEY-----[A-Za-z0-9+/=\\\s]{64,4000}-----END (?:RSA )?PRIVATE KEY-----(?:\\n)?)"/,
      keywords: ['"private_key_id"'],
      multiline: true,
      precedence: 2,
      env: 'GOOGLE_APPLICATION_CREDENTIALS',
      docs: 'https://cloud.google.com/docs/authentication/api-keys',
      examples: {
        keys: [JSON.stringify({ private_key_id: fake.hex(40, 1), private_key: structured.pem('PRIVATE KEY', 1, 1200) }).slice(1, -1), JSON.stringify({ private_key_id: fake.hex(40, 2), private_key: structured.pem('PRIVATE KEY', 2, 1200) }).slice(1, -1)],
        catches: [`${JSON.stringify({ type: 'service_account', project_id: 'demo', private_key_id: fake.hex(40, 3), private_key: `${structured.pem('PRIVATE KEY', 3, 1200)}\n`, client_email: 'ci@demo.iam.gserviceaccount.com' }, null, 2)}`],
        spares: [`"private_key_id": "${fake.hex(40)}", "private_key": "$PRIVATE_KEY"`, JSON.stringify({ private_key: structured.pem('PUBLIC KEY') })],
      },
    },
    {
      id: 'gcp-service-account-key-base64',
      title: 'Google service account key, base64',
      confidence: 'certain',
      pattern: /(?:ewogICJ0eXBlIjogInNlcnZpY2VfYWNjb3VudCIs|eyJ0eXBlIjoic2VydmljZV9hY2NvdW50Ii|eyJ0eXBlIjogInNlcnZpY2VfYWNjb3VudCIs)[A-Za-z0-9+/=]{52,}/,
      keywords: ['InNlcnZpY2VfYWNjb3VudCIs', 'eyJ0eXBlIjoic2VydmljZV9hY2NvdW50'],
      precedence: 1,
      env: 'GOOGLE_APPLICATION_CREDENTIALS',
      docs: 'https://cloud.google.com/docs/authentication/api-keys',
      examples: {
        keys: [structured.base64(JSON.stringify({ type: 'service_account', project_id: 'demo', private_key_id: fake.hex(40, 1) })), structured.base64(JSON.stringify({ type: 'service_account', project_id: 'demo', private_key_id: fake.hex(40, 2) }, null, 2))],
        spares: [`GOOGLE_APPLICATION_CREDENTIALS=ewogICJ0eXBlIjogInNlcnZpY2VfYWNjb3VudCIs${fake.base64(48)}`, `qewogICJ0eXBlIjogInNlcnZpY2VfYWNjb3VudCIs${fake.base64(60)}`],
      },
    },
  ],
  guide: {
    about:
      'A Google service account key signs in as that service account, with its roles. A Google API key names a project for quota and billing, and '
      + 'opens the APIs it may call. HMAC keys open Cloud Storage; OAuth secrets and tokens act for an app or a user.',
    uses: ['Calling Google Cloud from a program outside of it', 'Maps, YouTube, Gemini and other APIs that take an API key', 'Signing users in with Google'],
    generate: {
      page: 'https://console.cloud.google.com/apis/credentials',
      steps: [
        'See whether a key is needed: on Google Cloud attach a service account, outside use Workload Identity Federation.',
        'An API key: APIs & Services, Credentials, create one, then restrict it at once.',
        'Restrict it to the APIs it calls, and to its addresses, websites or apps.',
        'A service account key: IAM & Admin, Service Accounts, the account, Keys. Give the account only the roles that the program needs.',
        'A new OAuth client secret is added at the client, beside the old one.',
      ],
    },
    risks: [
      'do whatever the roles of the service account allow: read buckets and databases, start machines, use up the budget',
      'with an API key: call paid APIs, such as Maps and Gemini, on your bill, and use up their quota',
      'make further keys and service accounts, to stay after this one is gone',
      'with an OAuth refresh token: read what the user allowed, for instance mail or files',
    ],
    practices: [
      'API restrictions and application restrictions (addresses, websites, Android and iOS apps) for API keys.',
      'Attached service accounts and Workload Identity Federation in place of keys.',
      'Organisation policies that forbid making service account keys.',
      'Quotas for each API, and budget alerts (an alert does not stop the spending).',
      'The header `x-goog-api-key` in place of a key in the address.',
    ],
    usage: {
      page: 'https://console.cloud.google.com/logs/query',
      steps: [
        'For an API key: APIs & Services, Metrics, grouped by credential.',
        'For a service account: its page shows when it and each key were last used to sign in; the audit logs show what it did.',
        'Look for new keys, service accounts, role grants and machines. Data access logs are off for most services unless you turned them on.',
        'Look at Billing, Reports for the same days.',
      ],
    },
    revoke: {
      page: 'https://console.cloud.google.com/apis/credentials',
      steps: [
        'An API key: find it under APIs & Services, Credentials, and delete it.',
        'A service account key: disable it with the command shown here; when nothing breaks, delete it.',
        'An OAuth client secret: add a new one at the client, move, then disable and delete the old one.',
        'An HMAC key: Cloud Storage, Settings, Interoperability; make it inactive, then delete it.',
        'Refresh tokens: let the user remove the access of the app in the Google Account.',
      ],
      effect:
        'A change takes some minutes to reach all of Google. Access tokens made from a service account key work until they expire, usually within an '
        + 'hour. A deleted API key can be restored for 30 days.',
      command: 'gcloud iam service-accounts keys disable "$KEY_ID" --iam-account="$SERVICE_ACCOUNT_EMAIL"',
    },
    sources: [
      { page: 'https://cloud.google.com/docs/authentication/api-keys-best-practices', read: '2026-11-21' },
      { page: 'https://cloud.google.com/iam/docs/keys-disable-enable', read: '2026-11-21' },
      { page: 'https://cloud.google.com/sdk/gcloud/reference/services/api-keys/undelete', read: '2026-11-21' },
    ],
  },
};

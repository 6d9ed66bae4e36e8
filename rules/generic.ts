import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

/** A password such as a generator makes: letters of both cases, digits and signs. */
const drawnPassword = (seed: number): string => `${fake.alnum(5, seed)}7#${fake.alnum(5, seed + 1)}!${fake.digits(2, seed)}w`;

/** Secrets of no known provider, told by their name or by the way they are written. */
export const generic: Provider = {
  id: 'generic',
  name: 'Generic secret',
  category: 'generic',
  rules: [
    {
      id: 'generic-api-key',
      title: 'API key of an unknown provider',
      confidence: 'likely',
      pattern: /[\w.~+/=-]{12,500}/,
      words: ['api key', 'access key', 'secret key', 'auth key', 'license key', 'encryption key', 'signing key', 'private key'],
      precedence: -10,
      env: 'API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.hex(40, 2)],
        spares: ['const apiKey = process.env.API_KEY;', `cacheKey: "${fake.hex(32)}"`, 'api_key = "your-api-key-here"', `public_key = "${fake.alnum(40)}"`],
      },
    },
    {
      id: 'generic-token',
      title: 'Token of an unknown provider',
      confidence: 'likely',
      pattern: /[\w.~+/=-]{12,500}/,
      words: ['token', 'bearer', 'jwt'],
      precedence: -10,
      env: 'ACCESS_TOKEN',
      examples: {
        keys: [fake.alnum(40), fake.base64url(43, 2)],
        spares: ['access_token: ${ACCESS_TOKEN}', 'token = getTokenFromSession2(request)', `token_type = "${fake.alnum(32)}"`],
      },
    },
    {
      id: 'generic-secret',
      title: 'Secret of an unknown provider',
      confidence: 'likely',
      pattern: /[\w.~+/=-]{12,500}/,
      words: ['secret', 'credential'],
      precedence: -10,
      env: 'CLIENT_SECRET',
      examples: {
        keys: [fake.alnum(32, 3), fake.hex(64, 4)],
        spares: ['clientSecret: "{{ client_secret }}"', 'secret = "supersecret-please-change-me-now"', `secretName: "${fake.alnum(24)}"`],
      },
    },
    {
      id: 'generic-password',
      title: 'Password',
      confidence: 'likely',
      pattern: /[\x21-\x7e]{6,128}/,
      words: ['password', 'passwd', 'pwd', 'passphrase'],
      randomness: 'password',
      precedence: -12,
      env: 'PASSWORD',
      examples: {
        keys: [drawnPassword(1), drawnPassword(3)],
        spares: ['password = "password"', 'password: user.password', 'const password = "changeme"', '"password": "Mot de passe"', 'passwordField = "input-password-2"'],
      },
    },
    {
      id: 'generic-authorization',
      title: 'Credentials in an Authorization header',
      confidence: 'likely',
      pattern: /[\w.~+/=-]{12,500}/,
      words: ['authorization'],
      precedence: -11,
      env: 'AUTHORIZATION_TOKEN',
      examples: {
        keys: [fake.alnum(40, 5), fake.base64url(48, 6)],
        catches: [
          `curl -H "Authorization: Bearer ${fake.alnum(40, 7)}" https://example.org/`,
          `{ "Authorization": "Basic ${Buffer.from(`deploy:${drawnPassword(5)}`).toString('base64')}" }`,
        ],
        spares: ['Authorization: Bearer <token>', `Authorization: Basic ${Buffer.from('user:password').toString('base64')}`, 'Authorization: Bearer ${TOKEN}'],
      },
    },
    {
      id: 'generic-kubernetes-secret',
      title: 'Value in a Kubernetes Secret manifest',
      confidence: 'likely',
      pattern: /[A-Za-z0-9+/]{8,2000}={0,2}/,
      words: ['kind: secret'],
      precedence: -9,
      env: 'SECRET_VALUE',
      examples: {
        keys: [Buffer.from(drawnPassword(7)).toString('base64'), Buffer.from(drawnPassword(9)).toString('base64')],
        catches: [{ path: 'deploy/secret.yaml', text: `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ndata:\n  DB_PASS: ${Buffer.from(drawnPassword(7)).toString('base64')}\n` }],
        spares: [
          { path: 'deploy/secret.yaml', text: 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ndata:\n  password: {{ .Values.password | b64enc }}\n' },
          { path: 'deploy/secret.yaml', text: `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ndata:\n  password: ${Buffer.from('password').toString('base64')}\n` },
        ],
      },
    },
  ],
};

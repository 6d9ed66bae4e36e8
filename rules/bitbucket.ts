import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';
import { signed } from '../src/catalog/signed.js';
import { structured } from '../src/catalog/structured.js';

export const bitbucket: Provider = {
  id: 'bitbucket',
  name: 'Bitbucket',
  category: 'vcs',
  rules: [
    {
      id: 'bitbucket-app-password',
      title: 'Bitbucket app password',
      confidence: 'certain',
      pattern: /ATBB[A-Za-z0-9]{24}[0-9A-F]{8}/,
      keywords: ['ATBB'],
      checks: ['atlassian-crc32'],
      env: 'BITBUCKET_APP_PASSWORD',
      docs: 'https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/',
      examples: {
        keys: [signed.bitbucket(), signed.bitbucket(2)],
        spares: [`BITBUCKET_APP_PASSWORD=ATBB${fake.alnum(24)}${fake.upperHex(7)}`, `q${signed.bitbucket()}`],
      },
    },
    {
      id: 'bitbucket-data-center-http-access-token',
      title: 'Bitbucket Data Center HTTP access token',
      confidence: 'certain',
      pattern: /BBDC-[A-Za-z0-9+/]{44}/,
      keywords: ['BBDC-'],
      randomness: 'token',
      env: 'BITBUCKET_TOKEN',
      docs: 'https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/',
      examples: {
        keys: [`BBDC-${structured.base64(`${fake.digits(12)}:`).slice(0, 17)}${fake.base64(27)}`, `BBDC-${structured.base64(`${fake.digits(12, 2)}:`).slice(0, 17)}${fake.base64(27, 2)}`],
        spares: [`BITBUCKET_TOKEN=BBDC-${fake.base64(43)}`, `qBBDC-${fake.base64(44)}`],
      },
    },
    {
      id: 'bitbucket-oauth-consumer-secret',
      title: 'Bitbucket OAuth consumer secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['bitbucket'],
      env: 'BITBUCKET_CLIENT_SECRET',
      docs: 'https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`BITBUCKET_CLIENT_SECRET=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
    {
      id: 'bitbucket-repository-workspace-access-token',
      title: 'Bitbucket repository / workspace access token',
      confidence: 'certain',
      pattern: /ATCTT3xFfGN0[A-Za-z0-9_-]{80,800}=[0-9A-F]{8}/,
      keywords: ['ATCTT3xFfGN0'],
      checks: ['atlassian-crc32'],
      precedence: 1,
      env: 'BITBUCKET_TOKEN',
      docs: 'https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/',
      examples: {
        keys: [signed.atlassian('ATCTT3xFfGN0', 172), signed.atlassian('ATCTT3xFfGN0', 180, 2)],
        spares: [`BITBUCKET_TOKEN=ATCTT3xFfGN0${fake.base64url(60)}`, `q${signed.atlassian('ATCTT3xFfGN0', 172)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://bitbucket.org/account/settings/app-passwords/', steps: [] },
  },
};

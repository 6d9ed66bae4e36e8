import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const loginWithAmazon: Provider = {
  id: 'login-with-amazon',
  name: 'Login with Amazon',
  category: 'identity',
  rules: [
    {
      id: 'login-with-amazon-oauth-client-id',
      title: 'Login with Amazon OAuth client id',
      confidence: 'certain',
      pattern: /amzn1\.application-oa2-client\.[0-9a-f]{32}/,
      keywords: ['amzn1.application-oa2-client.'],
      publicByDesign: 'It names the application; the client secret is the part to keep.',
      env: 'LWA_CLIENT_ID',
      docs: 'https://developer.amazon.com/docs/login-with-amazon/documentation-overview.html',
      examples: {
        keys: [`amzn1.application-oa2-client.${fake.hex(32)}`, `amzn1.application-oa2-client.${fake.hex(32, 2)}`],
        spares: [`LWA_CLIENT_ID=amzn1.application-oa2-client.${fake.hex(31)}`, `qamzn1.application-oa2-client.${fake.hex(32)}`],
      },
    },
    {
      id: 'login-with-amazon-oauth-client-secret',
      title: 'Login with Amazon OAuth client secret',
      confidence: 'certain',
      pattern: /amzn1\.oa2-cs\.v1\.[0-9a-f]{64}/,
      keywords: ['amzn1.oa2-cs.v1.'],
      env: 'LWA_CLIENT_SECRET',
      docs: 'https://developer.amazon.com/docs/login-with-amazon/documentation-overview.html',
      examples: {
        keys: [`amzn1.oa2-cs.v1.${fake.hex(64)}`, `amzn1.oa2-cs.v1.${fake.hex(64, 2)}`],
        spares: [`LWA_CLIENT_SECRET=amzn1.oa2-cs.v1.${fake.hex(63)}`, `qamzn1.oa2-cs.v1.${fake.hex(64)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://developer.amazon.com/loginwithamazon/console/site/lwa/overview.html', steps: [] },
  },
};

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
    revoke: { page: 'https://app.intercom.com/a/developer-signup', steps: [] },
  },
};

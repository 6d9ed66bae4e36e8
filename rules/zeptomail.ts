import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const zeptomail: Provider = {
  id: 'zeptomail',
  name: 'Zoho ZeptoMail',
  category: 'email',
  rules: [
    {
      id: 'zeptomail-send-token',
      title: 'ZeptoMail send token',
      confidence: 'certain',
      pattern: /wSsVR6(?=[A-Za-z+/]{0,30}[0-9])[A-Za-z0-9+/]{100,220}={0,2}/,
      keywords: ['wSsVR6'],
      env: 'ZEPTOMAIL_TOKEN',
      docs: 'https://www.zoho.com/zeptomail/help/api/email-sending.html',
      examples: {
        keys: [`wSsVR6${fake.base64(150)}`, `wSsVR6${fake.base64(150, 2)}`],
        spares: [`ZEPTOMAIL_TOKEN=wSsVR6${fake.base64(60)}`, `qwSsVR6${fake.base64(150)}`],
      },
    },
  ],
};

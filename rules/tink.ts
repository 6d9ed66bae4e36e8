import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const tink: Provider = {
  id: 'tink',
  name: 'Tink',
  category: 'generic',
  rules: [
    {
      id: 'tink-api-key-2',
      title: 'Tink keyset, base64',
      confidence: 'certain',
      pattern: /[A-Za-z0-9+/]{10,200}(?:dHlwZS5nb29nbGVhcGlzLmNvbS9nb29nbGUuY3J5cHRvLnRpbm|R5cGUuZ29vZ2xlYXBpcy5jb20vZ29vZ2xlLmNyeXB0by50aW5r|0eXBlLmdvb2dsZWFwaXMuY29tL2dvb2dsZS5jcnlwdG8udGlua)[A-Za-z0-9+/]{20,2000}={0,2}/,
      keywords: ['dHlwZS5nb29nbGVhcGlzLmNvbS9nb29nbGUuY3J5cHRvLnRpbm', 'R5cGUuZ29vZ2xlYXBpcy5jb20vZ29vZ2xlLmNyeXB0by50aW5r', '0eXBlLmdvb2dsZWFwaXMuY29tL2dvb2dsZS5jcnlwdG8udGlua'], // keyfence:allow tink-api-key-2 -- a fixed piece in its three places, side by side
      env: 'TINK_API_KEY',
      examples: {
        keys: [`${fake.base64(18)}dHlwZS5nb29nbGVhcGlzLmNvbS9nb29nbGUuY3J5cHRvLnRpbm${fake.base64(28, 2)}`, `${fake.base64(26, 3)}R5cGUuZ29vZ2xlYXBpcy5jb20vZ29vZ2xlLmNyeXB0by50aW5r${fake.base64(36, 4)}=`],
        spares: [`${fake.base64(40)}`, `${fake.base64(40)}dHlwZS5nb29nbGVhcGlz${fake.base64(40, 2)}`],
      },
    },
    {
      id: 'tink-api-key-3',
      title: 'Tink keyset, JSON',
      confidence: 'certain',
      pattern: /\{\s*"primaryKeyId"\s*:\s*[0-9]+,\s*"key"\s*:\s*\[[^\]]{20,4000}\]\s*\}/,
      keywords: ['primaryKeyId'],
      multiline: true,
      env: 'TINK_API_KEY',
      examples: {
        keys: [`{"primaryKeyId":${fake.digits(9)},"key":[${fake.base64url(28, 2)}]}`, `{${fake.draw(' ', 9, 10)}"primaryKeyId"${fake.draw(' ', 9, 11)}:${fake.draw(' ', 9, 12)}${fake.digits(17, 13)},${fake.draw(' ', 9, 14)}"key"${fake.draw(' ', 9, 15)}:${fake.draw(' ', 9, 16)}[${fake.base64url(36, 17)}]${fake.draw(' ', 9, 18)}}`],
        spares: [`TINK_API_KEY={"primaryKeyId":${fake.digits(9)},"key":[${fake.base64url(27, 2)}`, `q{"primaryKeyId":${fake.digits(9)},"key":[${fake.base64url(28, 2)}]}`],
      },
    },
  ],
};

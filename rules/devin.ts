import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const devin: Provider = {
  id: 'devin',
  name: 'Devin',
  category: 'ai',
  rules: [
    {
      id: 'devin-personal-access-token',
      title: 'Devin personal access token',
      confidence: 'certain',
      pattern: /apk_[A-Za-z0-9+/]{80,100}={0,2}/,
      keywords: ['apk_'],
      randomness: 'token',
      env: 'DEVIN_TOKEN',
      examples: {
        keys: [`apk_${fake.base64(85)}`, `apk_${fake.base64(90, 2)}=`],
        spares: [`DEVIN_TOKEN=apk_${fake.base64(77)}`, `qapk_${fake.base64(85)}`],
      },
    },
    {
      id: 'devin-token',
      title: 'Devin token',
      confidence: 'certain',
      pattern: /cog_[a-z2-7]{52}/,
      keywords: ['cog_'],
      env: 'DEVIN_TOKEN',
      examples: {
        keys: [`cog_${fake.lowerBase32(52)}`, `cog_${fake.lowerBase32(52, 2)}`],
        spares: [`DEVIN_TOKEN=cog_${fake.lowerBase32(51)}`, `qcog_${fake.lowerBase32(52)}`],
      },
    },
  ],
};

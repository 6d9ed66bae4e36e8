import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const packagist: Provider = {
  id: 'packagist',
  name: 'Packagist',
  category: 'package-registry',
  rules: [
    {
      id: 'packagist-api-key',
      title: 'Packagist API key',
      confidence: 'certain',
      pattern: /packagist_ack_[0-9a-f]{28,32}/,
      keywords: ['packagist_ack_'],
      env: 'PACKAGIST_API_KEY',
      examples: {
        keys: [`packagist_ack_${fake.hex(29)}`, `packagist_ack_${fake.hex(30, 2)}`],
        spares: [`PACKAGIST_API_KEY=packagist_ack_${fake.hex(27)}`, `qpackagist_ack_${fake.hex(29)}`],
      },
    },
    {
      id: 'packagist-secret',
      title: 'Packagist secret',
      confidence: 'certain',
      pattern: /packagist_acs_[0-9a-f]{64,96}/,
      keywords: ['packagist_acs_'],
      env: 'PACKAGIST_SECRET',
      examples: {
        keys: [`packagist_acs_${fake.hex(72)}`, `packagist_acs_${fake.hex(80, 2)}`],
        spares: [`PACKAGIST_SECRET=packagist_acs_${fake.hex(60)}`, `qpackagist_acs_${fake.hex(72)}`],
      },
    },
    {
      id: 'packagist-token-packagist-cut',
      title: 'Packagist token (begins packagist_cut_)',
      confidence: 'certain',
      pattern: /packagist_cut_[0-9a-f]{68}/,
      keywords: ['packagist_cut_'],
      env: 'PACKAGIST_TOKEN',
      examples: {
        keys: [`packagist_cut_${fake.hex(68)}`, `packagist_cut_${fake.hex(68, 2)}`],
        spares: [`PACKAGIST_TOKEN=packagist_cut_${fake.hex(67)}`, `qpackagist_cut_${fake.hex(68)}`],
      },
    },
    {
      id: 'packagist-token-packagist-ort',
      title: 'Packagist token (begins packagist_ort_)',
      confidence: 'certain',
      pattern: /packagist_ort_[0-9a-f]{68}/,
      keywords: ['packagist_ort_'],
      env: 'PACKAGIST_TOKEN',
      examples: {
        keys: [`packagist_ort_${fake.hex(68)}`, `packagist_ort_${fake.hex(68, 2)}`],
        spares: [`PACKAGIST_TOKEN=packagist_ort_${fake.hex(67)}`, `qpackagist_ort_${fake.hex(68)}`],
      },
    },
    {
      id: 'packagist-token-packagist-out',
      title: 'Packagist token (begins packagist_out_)',
      confidence: 'certain',
      pattern: /packagist_out_[0-9a-f]{68}/,
      keywords: ['packagist_out_'],
      env: 'PACKAGIST_TOKEN',
      examples: {
        keys: [`packagist_out_${fake.hex(68)}`, `packagist_out_${fake.hex(68, 2)}`],
        spares: [`PACKAGIST_TOKEN=packagist_out_${fake.hex(67)}`, `qpackagist_out_${fake.hex(68)}`],
      },
    },
    {
      id: 'packagist-token-packagist-uut',
      title: 'Packagist token (begins packagist_uut_)',
      confidence: 'certain',
      pattern: /packagist_uut_[0-9a-f]{68}/,
      keywords: ['packagist_uut_'],
      env: 'PACKAGIST_TOKEN',
      examples: {
        keys: [`packagist_uut_${fake.hex(68)}`, `packagist_uut_${fake.hex(68, 2)}`],
        spares: [`PACKAGIST_TOKEN=packagist_uut_${fake.hex(67)}`, `qpackagist_uut_${fake.hex(68)}`],
      },
    },
  ],
};

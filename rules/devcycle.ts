import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const devcycle: Provider = {
  id: 'devcycle',
  name: 'DevCycle',
  category: 'ci',
  rules: [
    {
      id: 'devcycle-api-key-dvc-client',
      title: 'DevCycle client SDK key',
      confidence: 'certain',
      pattern: /dvc_client_[A-Za-z0-9]{8,32}/,
      keywords: ['dvc_client_'],
      randomness: 'token',
      publicByDesign: 'The client SDK key stands in web pages.',
      env: 'DEVCYCLE_API_KEY',
      examples: {
        keys: [`dvc_client_${fake.alnum(14)}`, `dvc_client_${fake.alnum(20, 2)}`],
        spares: [`DEVCYCLE_API_KEY=dvc_client_${fake.alnum(6)}`, `qdvc_client_${fake.alnum(14)}`],
      },
    },
    {
      id: 'devcycle-api-key-dvc-mobile',
      title: 'DevCycle mobile SDK key',
      confidence: 'certain',
      pattern: /dvc_mobile_[A-Za-z0-9]{8,32}/,
      keywords: ['dvc_mobile_'],
      randomness: 'token',
      publicByDesign: 'The mobile SDK key stands in apps.',
      env: 'DEVCYCLE_API_KEY',
      examples: {
        keys: [`dvc_mobile_${fake.alnum(14)}`, `dvc_mobile_${fake.alnum(20, 2)}`],
        spares: [`DEVCYCLE_API_KEY=dvc_mobile_${fake.alnum(6)}`, `qdvc_mobile_${fake.alnum(14)}`],
      },
    },
    {
      id: 'devcycle-api-key-dvc-server',
      title: 'DevCycle server SDK key',
      confidence: 'certain',
      pattern: /dvc_server_[A-Za-z0-9]{8,32}/,
      keywords: ['dvc_server_'],
      randomness: 'token',
      env: 'DEVCYCLE_API_KEY',
      examples: {
        keys: [`dvc_server_${fake.alnum(14)}`, `dvc_server_${fake.alnum(20, 2)}`],
        spares: [`DEVCYCLE_API_KEY=dvc_server_${fake.alnum(6)}`, `qdvc_server_${fake.alnum(14)}`],
      },
    },
  ],
};

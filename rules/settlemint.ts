import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const settlemint: Provider = {
  id: 'settlemint',
  name: 'SettleMint',
  category: 'crypto',
  rules: [
    {
      id: 'settlemint-access-token-sm-aat',
      title: 'SettleMint access token (begins sm_aat_)',
      confidence: 'certain',
      pattern: /sm_aat_[A-Za-z0-9]{16}/,
      keywords: ['sm_aat_'],
      randomness: 'token',
      env: 'SETTLEMINT_ACCESS_TOKEN',
      examples: {
        keys: [`sm_aat_${fake.alnum(16)}`, `sm_aat_${fake.alnum(16, 2)}`],
        spares: [`SETTLEMINT_ACCESS_TOKEN=sm_aat_${fake.alnum(15)}`, `qsm_aat_${fake.alnum(16)}`],
      },
    },
    {
      id: 'settlemint-access-token-sm-sat',
      title: 'SettleMint access token (begins sm_sat_)',
      confidence: 'certain',
      pattern: /sm_sat_[A-Za-z0-9]{16}/,
      keywords: ['sm_sat_'],
      randomness: 'token',
      env: 'SETTLEMINT_ACCESS_TOKEN',
      examples: {
        keys: [`sm_sat_${fake.alnum(16)}`, `sm_sat_${fake.alnum(16, 2)}`],
        spares: [`SETTLEMINT_ACCESS_TOKEN=sm_sat_${fake.alnum(15)}`, `qsm_sat_${fake.alnum(16)}`],
      },
    },
    {
      id: 'settlemint-personal-access-token',
      title: 'SettleMint personal access token',
      confidence: 'certain',
      pattern: /sm_pat_[A-Za-z0-9]{16}/,
      keywords: ['sm_pat_'],
      env: 'SETTLEMINT_TOKEN',
      examples: {
        keys: [`sm_pat_${fake.alnum(16)}`, `sm_pat_${fake.alnum(16, 2)}`],
        spares: [`SETTLEMINT_TOKEN=sm_pat_${fake.alnum(15)}`, `qsm_pat_${fake.alnum(16)}`],
      },
    },
  ],
};

import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const circleci: Provider = {
  id: 'circleci',
  name: 'CircleCI',
  category: 'ci',
  rules: [
    {
      id: 'circleci-api-token-older',
      title: 'CircleCI API token (older)',
      confidence: 'likely',
      pattern: /[0-9a-f]{40}/,
      words: ['circleci', 'circletoken'],
      env: 'CIRCLE_TOKEN',
      docs: 'https://circleci.com/docs/managing-api-tokens/',
      examples: {
        keys: [fake.hex(40), fake.hex(40, 2)],
        spares: [`CIRCLE_TOKEN=${fake.hex(39)}`, `checksum: ${fake.hex(40)}`],
      },
    },
    {
      id: 'circleci-personal-api-token',
      title: 'CircleCI personal API token',
      confidence: 'certain',
      pattern: /CCIPAT_[A-Za-z0-9]{22}_[0-9a-f]{40}/,
      keywords: ['CCIPAT_'],
      env: 'CIRCLECI_TOKEN',
      docs: 'https://circleci.com/docs/managing-api-tokens/',
      examples: {
        keys: [`CCIPAT_${fake.alnum(22)}_${fake.hex(40, 2)}`, `CCIPAT_${fake.alnum(22, 3)}_${fake.hex(40, 4)}`],
        spares: [`CIRCLECI_TOKEN=CCIPAT_${fake.alnum(22)}_${fake.hex(39, 2)}`, `qCCIPAT_${fake.alnum(22)}_${fake.hex(40, 2)}`],
      },
    },
    {
      id: 'circleci-project-api-token',
      title: 'CircleCI project API token',
      confidence: 'certain',
      pattern: /CCIPRJ_[A-Za-z0-9]{22}_[0-9a-f]{40}/,
      keywords: ['CCIPRJ_'],
      env: 'CIRCLE_TOKEN',
      docs: 'https://circleci.com/docs/managing-api-tokens/',
      examples: {
        keys: [`CCIPRJ_${fake.alnum(22)}_${fake.hex(40, 2)}`, `CCIPRJ_${fake.alnum(22, 3)}_${fake.hex(40, 4)}`],
        spares: [`CIRCLE_TOKEN=CCIPRJ_${fake.alnum(22)}_${fake.hex(39, 2)}`, `qCCIPRJ_${fake.alnum(22)}_${fake.hex(40, 2)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://app.circleci.com/settings/user/tokens', steps: [] },
  },
};

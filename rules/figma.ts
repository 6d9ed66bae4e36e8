import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const figma: Provider = {
  id: 'figma',
  name: 'Figma',
  category: 'cms',
  rules: [
    {
      id: 'figma-personal-access-token',
      title: 'Figma personal access token',
      confidence: 'certain',
      pattern: /figd_[A-Za-z0-9_-]{38,43}/,
      keywords: ['figd_'],
      env: 'FIGMA_TOKEN',
      docs: 'https://www.figma.com/developers/api#access-tokens',
      examples: {
        keys: [`figd_${fake.base64url(40)}`, `figd_${fake.base64url(42, 2)}`],
        spares: [`FIGMA_TOKEN=figd_${fake.base64url(36)}`, `qfigd_${fake.base64url(40)}`],
      },
    },
    {
      id: 'figma-personal-access-token-older',
      title: 'Figma personal access token (older)',
      confidence: 'likely',
      pattern: /[0-9]{6}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['figma'],
      env: 'FIGMA_TOKEN',
      docs: 'https://www.figma.com/developers/api#access-tokens',
      examples: {
        keys: [`${fake.digits(6)}-${fake.uuid(2)}`, `${fake.digits(6, 3)}-${fake.uuid(4)}`],
        spares: [`FIGMA_TOKEN=${fake.digits(6)}-${fake.hex(8, 2)}`, `checksum: ${fake.digits(6)}-${fake.uuid(2)}`],
      },
    },
    {
      id: 'figma-plan-access-token',
      title: 'Figma plan access token',
      confidence: 'certain',
      pattern: /figp_[A-Za-z0-9=_-]{40,54}/,
      keywords: ['figp_'],
      env: 'FIGMA_PLAN_TOKEN',
      docs: 'https://www.figma.com/developers/api#access-tokens',
      examples: {
        keys: [`figp_${fake.base64url(44)}`, `figp_${fake.base64url(48, 2)}`],
        spares: [`FIGMA_PLAN_TOKEN=figp_${fake.base64url(36)}`, `qfigp_${fake.base64url(44)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://www.figma.com/settings', steps: [] },
  },
};

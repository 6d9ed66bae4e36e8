import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const weightsAndBiases: Provider = {
  id: 'weights-and-biases',
  name: 'Weights & Biases',
  category: 'ai',
  rules: [
    {
      id: 'weights-and-biases-api-key-2',
      title: 'Weights & Biases API key (40 hexadecimal digits)',
      confidence: 'likely',
      pattern: /[0-9a-f]{40}/,
      words: ['wandb', 'weightsandbiases'],
      env: 'WEIGHTS_AND_BIASES_API_KEY',
      examples: {
        keys: [fake.hex(40), fake.hex(40, 2)],
        spares: [`WEIGHTS_AND_BIASES_API_KEY=${fake.hex(39)}`, `checksum: ${fake.hex(40)}`],
      },
    },
    {
      id: 'weights-and-biases-api-key-wandb-v1',
      title: 'Weights & Biases API key (begins wandb_v1_)',
      confidence: 'certain',
      pattern: /wandb_v1_[A-Za-z0-9_]{77}/,
      keywords: ['wandb_v1_'],
      randomness: 'token',
      env: 'WEIGHTS_AND_BIASES_API_KEY',
      examples: {
        keys: [`wandb_v1_${fake.alnum(77)}`, `wandb_v1_${fake.alnum(77, 2)}`],
        spares: [`WEIGHTS_AND_BIASES_API_KEY=wandb_v1_${fake.alnum(76)}`, `qwandb_v1_${fake.alnum(77)}`],
      },
    },
  ],
};

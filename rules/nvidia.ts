import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const nvidia: Provider = {
  id: 'nvidia',
  name: 'NVIDIA',
  category: 'ai',
  rules: [
    {
      id: 'nvidia-api-key',
      title: 'NVIDIA API key',
      confidence: 'certain',
      pattern: /nvapi-[A-Za-z0-9_-]{64}/,
      keywords: ['nvapi-'],
      randomness: 'token',
      env: 'NVIDIA_API_KEY',
      docs: 'https://docs.nvidia.com/nim/',
      examples: {
        keys: [`nvapi-${fake.base64url(64)}`, `nvapi-${fake.base64url(64, 2)}`],
        spares: [`NVIDIA_API_KEY=nvapi-${fake.base64url(63)}`, `qnvapi-${fake.base64url(64)}`],
      },
    },
    {
      id: 'nvidia-ngc-api-key-older',
      title: 'NVIDIA NGC API key (older)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{84}/,
      words: ['ngc', 'nvidia'],
      env: 'NGC_API_KEY',
      docs: 'https://docs.nvidia.com/nim/',
      examples: {
        keys: [fake.alnum(84), fake.alnum(84, 2)],
        spares: [`NGC_API_KEY=${fake.alnum(83)}`, `checksum: ${fake.alnum(84)}`],
      },
    },
  ],
  guide: {
    about:
      'An NVIDIA API key calls hosted models at build.nvidia.com. An NGC personal or service key pulls containers and models, and opens the '
      + 'services that it was made for. The older NGC API key has all rights of its user.',
    uses: ['Calling hosted NIM models', 'Pulling images from nvcr.io', 'Downloading models and Helm charts from NGC'],
    generate: {
      page: 'https://org.ngc.nvidia.com/setup/api-keys',
      steps: [
        'For hosted models sign in at build.nvidia.com, open Settings, API Keys, and create one.',
        'For NGC open Setup, API Keys, and choose Generate Personal Key; for a machine make a service key in the organisation.',
        'Name it, and choose an expiration: Never Expire is there too, and is best left alone.',
        'Under Services Included tick only what is needed, for pulling images the NGC Catalog.',
        'Copy it at once to your store.',
      ],
    },
    risks: [
      'run models on your credits or your bill',
      'pull private containers and models of your organisation',
      'with rights to write: push images or models that your clusters then run',
      'with an older NGC key: do all that its user may do in NGC',
    ],
    practices: [
      'Services and scopes for each key.',
      'An expiration.',
      'Service keys for clusters and pipelines, personal keys for people.',
      'Separate keys for hosted models and for the registry.',
    ],
    usage: {
      page: 'https://build.nvidia.com/settings/api-keys',
      steps: [
        'Look at the credits or the usage of your account for calls that you did not make.',
        'Look in the private registry for images, models and versions that nobody of yours pushed.',
        'Look for keys and members of the organisation that you do not know.',
      ],
    },
    revoke: {
      page: 'https://build.nvidia.com/settings/api-keys',
      steps: [
        'A key of build.nvidia.com: Settings, API Keys, and delete it.',
        'An NGC personal key: Setup, API Keys; choose Rotate or delete in its menu. Owners of the organisation can revoke the keys of others.',
        'An NGC service key: Organization, Service Keys.',
        'Put the new key in `docker login nvcr.io` and in the pull secrets of your clusters.',
      ],
      effect: 'Calls and pulls with the old key fail. A container that runs goes on, but cannot be pulled again until its cluster has the new key.',
    },
    sources: [
      { page: 'https://docs.nvidia.com/rag/latest/api-key.html', read: '2026-11-22' },
      { page: 'https://docs.nvidia.com/nim/speech/latest/get-started/ngc-access-setup.html', read: '2026-11-22' },
      { page: 'https://docs.nvidia.com/nemo/retriever/latest/extraction/api-keys/index.html', read: '2026-11-22' },
    ],
  },
};

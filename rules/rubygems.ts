import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const rubygems: Provider = {
  id: 'rubygems',
  name: 'RubyGems',
  category: 'package-registry',
  rules: [
    {
      id: 'rubygems-api-key',
      title: 'RubyGems API key',
      confidence: 'certain',
      pattern: /rubygems_[0-9a-f]{48}/,
      keywords: ['rubygems_'],
      env: 'GEM_HOST_API_KEY',
      examples: {
        keys: [`rubygems_${fake.hex(48)}`, `rubygems_${fake.hex(48, 2)}`],
        spares: [`GEM_HOST_API_KEY=rubygems_${fake.hex(47)}`, `qrubygems_${fake.hex(48)}`],
      },
    },
  ],
  guide: {
    about:
      'A RubyGems.org API key does for your gems what its scopes say: push versions, yank them, change owners. Whoever installs a gem runs '
      + 'what was pushed.',
    uses: ['Pushing releases from CI or by hand', 'Yanking broken versions', 'Managing owners and webhooks by script'],
    generate: {
      page: 'https://rubygems.org/profile/api_keys',
      steps: [
        'Open the API keys page of your settings, give your password, and choose New API Key.',
        'Name it after where it is used, and tick only the scopes it needs: `Push rubygem` for a release.',
        'Limit it to one gem, and set an expiration date.',
        'Copy it at once. Better still: set up a trusted publisher, so that CI needs no key.',
      ],
    },
    risks: [
      'push a version with malicious code, which everybody who updates the gem then runs',
      'yank versions, so that builds of others break',
      'with the scopes for owners: add themselves as owner, and keep the gem when the key is gone',
    ],
    practices: [
      'Scopes for each key; the old `legacy-key` with full access deleted.',
      'One gem and an expiration date for each key.',
      'Multi-factor authentication for the account and for what keys do.',
      'Trusted publishing from CI instead of a stored key.',
    ],
    usage: {
      page: 'https://rubygems.org/profile/api_keys',
      steps: [
        'Look at the column Last access of the key.',
        'Look at the versions of your gems since the leak for those you did not push; compare them with your own build.',
        'Look at the owners of each gem for names you did not add.',
      ],
    },
    revoke: {
      page: 'https://rubygems.org/profile/api_keys',
      steps: [
        'Find the key in the list and delete it; Reset deletes all keys of the account.',
        'Make a new one with fewer scopes and change the CI secret, or set up a trusted publisher.',
        'Yank versions that are not yours with `gem yank`, and take out owners that you did not add.',
        'Write to the RubyGems.org support if a malicious version was pushed.',
      ],
      effect: 'A deleted key is refused. Versions that were pushed with it stay until they are yanked, and stay wherever they were installed.',
    },
    sources: [
      { page: 'https://guides.rubygems.org/api-key-scopes.md', read: '2026-11-22' },
    ],
  },
};

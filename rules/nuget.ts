import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const nuget: Provider = {
  id: 'nuget',
  name: 'NuGet',
  category: 'package-registry',
  rules: [
    {
      id: 'nuget-api-key',
      title: 'NuGet API key',
      confidence: 'certain',
      pattern: /oy2[a-z2-7]{43}/,
      keywords: ['oy2'],
      env: 'NUGET_API_KEY',
      docs: 'https://learn.microsoft.com/nuget/nuget-org/scoped-api-keys',
      examples: {
        keys: [`oy2${fake.lowerBase32(43)}`, `oy2${fake.lowerBase32(43, 2)}`],
        spares: [`NUGET_API_KEY=oy2${fake.lowerBase32(42)}`, `qoy2${fake.lowerBase32(43)}`],
      },
    },
  ],
  guide: {
    about: 'A NuGet.org API key pushes or unlists packages of its owner, within its scopes, its package pattern and its expiry date.',
    uses: ['Pushing packages from CI with `dotnet nuget push`', 'Pushing by hand', 'Unlisting versions by script'],
    generate: {
      page: 'https://www.nuget.org/account/apikeys',
      steps: [
        'Choose your name, then API Keys, then Create.',
        'Name the key, and choose the shortest expiry that does.',
        'Tick only Push new package versions where packages exist already; leave Unlist off.',
        'Choose the packages, or a glob pattern that fits only yours, rather than `*`.',
        'Copy it at once. Better still: set up trusted publishing for the package.',
      ],
    },
    risks: [
      'push a version with malicious code, which everybody who restores the package then gets',
      'push new packages under your name, if the key may',
      'unlist your versions',
    ],
    practices: [
      'Scopes, packages or a glob pattern, and an expiry date for each key.',
      'A key for each team or pipeline: one can be refreshed or deleted without the others.',
      'Trusted publishing from CI instead of a stored key.',
      'Two-factor authentication for the account; a reserved id prefix for your packages.',
    ],
    usage: {
      page: 'https://www.nuget.org/account/apikeys',
      steps: [
        'Look at the list of keys for those you did not make.',
        'Look at the versions of your packages since the leak for those you did not push; each push also sends a mail.',
        'Look at the owners of each package.',
      ],
    },
    revoke: {
      page: 'https://www.nuget.org/account/apikeys',
      steps: [
        'Find the key on the API Keys page.',
        'Delete it; or regenerate it, where the same pipeline goes on, and change the CI secret.',
        'Unlist versions that are not yours, and report them with Report package: a package cannot be deleted by its owner.',
      ],
      effect: 'A deleted or regenerated key is refused. A version that was pushed can still be restored by its exact number, even when unlisted.',
    },
    sources: [
      { page: 'https://learn.microsoft.com/nuget/nuget-org/scoped-api-keys', read: '2026-11-22' },
    ],
  },
};

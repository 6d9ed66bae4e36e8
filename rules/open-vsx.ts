import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const openVsx: Provider = {
  id: 'open-vsx',
  name: 'Open VSX',
  category: 'package-registry',
  rules: [
    {
      id: 'open-vsx-access-token',
      title: 'Open VSX access token',
      confidence: 'certain',
      pattern: /ovsx(?:at|p)[_-][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      keywords: ['ovsxat-', 'ovsxat_', 'ovsxp-', 'ovsxp_'],
      env: 'OVSX_PAT',
      docs: 'https://github.com/eclipse/openvsx/wiki/Publishing-Extensions',
      examples: {
        keys: [`ovsxat-${fake.uuid()}`, `ovsxp_${fake.uuid(2)}`],
        spares: [`OVSX_PAT=ovsxat-${fake.hex(8)}`, `qovsxat-${fake.uuid()}`],
      },
    },
  ],
  guide: {
    about:
      'An Open VSX token publishes extensions as its user, in every namespace where that user may publish. VS Code compatible editors then install '
      + 'what was published.',
    uses: ['Publishing an extension with `ovsx`', 'Releasing from a CI pipeline', 'Creating a namespace'],
    generate: {
      page: 'https://open-vsx.org/user-settings/tokens',
      steps: [
        'Sign in at open-vsx.org, with the Publisher Agreement signed.',
        'Open your avatar, Settings, Access Tokens, and choose Generate New Token.',
        'Describe where it will be used: one token for each machine or pipeline.',
        'Copy it at once: it is not shown again.',
      ],
    },
    risks: [
      'publish a new version of your extension with malicious code, which editors install by themselves',
      'do so for every extension of every namespace that you belong to',
      'read source and keys on the computers of those who install it',
    ],
    practices: [
      'Tokens have no scopes: give the publishing user only the namespaces that it needs.',
      'A token for each place, so that one can be deleted alone.',
      'Publishing only from a protected pipeline, which asks a person before a release.',
      'Ownership of the namespace claimed, so that others cannot publish in it.',
    ],
    usage: {
      page: 'https://open-vsx.org/user-settings/extensions',
      steps: [
        'Look at the versions of each of your extensions, and at who published them and when.',
        'Compare the published files with what your repository builds.',
        'Look in the list of tokens for ones that you did not make.',
      ],
    },
    revoke: {
      page: 'https://open-vsx.org/user-settings/tokens',
      steps: [
        'Open Settings, Access Tokens, find the token by its description, and delete it.',
        'Generate a new one, and put it in the pipeline as `OVSX_PAT`.',
        'If a version was published that is not yours, ask the Open VSX team to remove it, publish a clean higher version, and warn your users.',
      ],
      effect: 'A deleted token can publish nothing more. Versions that were published with it stay, and stay installed, until they are removed.',
    },
    sources: [{ page: 'https://raw.githubusercontent.com/wiki/eclipse/openvsx/Publishing-Extensions.md', read: '2026-11-22' }],
  },
};

import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const cratesIo: Provider = {
  id: 'crates-io',
  name: 'crates.io',
  category: 'package-registry',
  rules: [
    {
      id: 'crates-io-api-token',
      title: 'crates.io API token',
      confidence: 'certain',
      pattern: /cio[A-Za-z0-9]{32}/,
      anywhere: true,
      env: 'CARGO_REGISTRY_TOKEN',
      docs: 'https://doc.rust-lang.org/cargo/reference/publishing.html',
      examples: {
        keys: [`cio${fake.alnum(32)}`, `cio${fake.alnum(32, 2)}`],
        spares: [`CARGO_REGISTRY_TOKEN=cio${fake.alnum(31)}`, `qcio${fake.alnum(32)}`],
      },
    },
  ],
  guide: {
    about:
      'A crates.io API token publishes and yanks crates and changes their owners, within its scopes. Yanking a version does not take it away '
      + 'from those who use it.',
    uses: ['Publishing crates with `cargo publish`', 'Yanking broken versions', 'Changing owners by `cargo owner`'],
    generate: {
      page: 'https://crates.io/settings/tokens',
      steps: [
        'Open API Tokens in the account settings and choose New Token.',
        'Name it after where it is used, and give it an expiry date.',
        'Tick only the scopes it needs, such as `publish-update`, and name the crates it is for.',
        'Copy it at once. Better still: add a trusted publisher in the settings of the crate.',
      ],
    },
    risks: [
      'publish a version with malicious code, which the builds of others then run',
      'yank versions, so that projects of others do not build',
      'with `change-owners`: add themselves as owner, and keep the crate when the token is gone',
    ],
    practices: [
      'The scopes `publish-new`, `publish-update`, `yank` and `change-owners`: only those needed.',
      'A list of crates and an expiry date for each token.',
      'Trusted publishing from GitHub Actions: its tokens end after 30 minutes.',
      'The mails that crates.io sends for each publication, read by the team.',
    ],
    usage: {
      page: 'https://crates.io/settings/tokens',
      steps: [
        'Look at the list of tokens: when each was last used, and those you did not make.',
        'Look at the versions of your crates since the leak for those you did not publish.',
        'Look at the owners of each crate for names you did not add.',
      ],
    },
    revoke: {
      page: 'https://crates.io/settings/tokens',
      steps: [
        'Find the token in API Tokens and revoke it.',
        'Make a new one with fewer scopes and change the CI secret, or add a trusted publisher.',
        'Yank versions that are not yours with `cargo yank`, and take out owners with `cargo owner --remove`.',
        'Write to help@crates.io if a malicious version was published.',
      ],
      effect: 'A revoked token is refused. A yanked version is no longer chosen for new builds, but stays for those that have it in a lock file.',
    },
    sources: [
      { page: 'https://rust-lang.github.io/rfcs/2947-crates-io-token-scopes.html', read: '2026-11-22' },
      { page: 'https://github.com/rust-lang/crates.io/blob/main/app/templates/docs/trusted-publishing.hbs', read: '2026-11-22' },
    ],
  },
};

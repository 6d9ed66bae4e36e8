import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';
import { structured } from '../src/catalog/structured.js';

export const pypi: Provider = {
  id: 'pypi',
  name: 'PyPI',
  category: 'package-registry',
  rules: [
    {
      id: 'pypi-testpypi-upload-token',
      title: 'PyPI TestPyPI upload token',
      confidence: 'certain',
      pattern: /pypi-AgENdGVzdC5weXBpLm9yZw[A-Za-z0-9_-]{50,1000}/,
      keywords: ['pypi-AgENdGVzdC5weXBpLm9yZw'],
      randomness: 'token',
      checks: ['pypi-macaroon'],
      env: 'TWINE_PASSWORD',
      examples: {
        keys: [`pypi-${structured.macaroon('test.pypi.org')}`, `pypi-${structured.macaroon('test.pypi.org', 2)}`],
        spares: [`TWINE_PASSWORD=pypi-AgENdGVzdC5weXBpLm9yZw${fake.base64url(46)}`, `qpypi-AgENdGVzdC5weXBpLm9yZw${fake.base64url(58)}`],
      },
    },
    {
      id: 'pypi-upload-token',
      title: 'PyPI upload token',
      confidence: 'certain',
      pattern: /pypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{50,1000}/,
      keywords: ['pypi-AgEIcHlwaS5vcmc'],
      randomness: 'token',
      checks: ['pypi-macaroon'],
      env: 'TWINE_PASSWORD',
      examples: {
        keys: [`pypi-${structured.macaroon('pypi.org')}`, `pypi-${structured.macaroon('pypi.org', 2)}`],
        spares: [`TWINE_PASSWORD=pypi-AgEIcHlwaS5vcmc${fake.base64url(46)}`, `qpypi-AgEIcHlwaS5vcmc${fake.base64url(58)}`],
      },
    },
  ],
  guide: {
    about: 'An API token uploads releases to PyPI, for one project or for every project of the account.',
    uses: ['publishing releases from CI with twine, flit, hatch, poetry or uv', 'publishing by hand'],
    generate: {
      page: 'https://pypi.org/manage/account/token/',
      steps: [
        'Sign in and open Account settings, API tokens.',
        'Choose Add API token and limit its scope to one project.',
        'Better: set up a trusted publisher for the project, so that CI needs no token at all.',
      ],
    },
    risks: [
      'Publishing a release with malicious code that everybody who installs the package runs.',
      'With a token for the whole account: the same for every project of the account.',
    ],
    practices: [
      'Use trusted publishing (OpenID Connect) instead of a stored token.',
      'Otherwise one token for each project, never one for the whole account.',
    ],
    usage: {
      steps: [
        "Look through the project's Security history: who uploaded what, and with which token.",
        'Look through the security history of your account too.',
        'Compare the files of each release since the leak with what your build makes; yank or delete what is not yours.',
      ],
    },
    revoke: {
      page: 'https://pypi.org/manage/account/token/',
      steps: [
        'Open Account settings, API tokens.',
        'Choose Remove token for the one that leaked.',
        'Add a new one for the project, or a trusted publisher, and change the CI secret.',
      ],
      effect:
        'The token is refused from then on. Releases that were uploaded with it stay. PyPI itself revokes a token that is found on a public website, '
        + 'and writes to you; if somebody used it, write to admin@pypi.org.',
    },
    sources: [
      { page: 'https://github.com/pypi/warehouse/blob/main/docs/user/publishing/publishing-to-pypi.md', read: '2026-11-22' },
      { page: 'https://github.com/pypi/warehouse/blob/main/docs/user/your-account/managing-your-account.md', read: '2026-11-22' },
    ],
  },
};

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
      checks: ['pypi-macaroon'],
      env: 'TWINE_PASSWORD',
      examples: {
        keys: [`pypi-${structured.macaroon('pypi.org')}`, `pypi-${structured.macaroon('pypi.org', 2)}`],
        spares: [`TWINE_PASSWORD=pypi-AgEIcHlwaS5vcmc${fake.base64url(46)}`, `qpypi-AgEIcHlwaS5vcmc${fake.base64url(58)}`],
      },
    },
  ],
};

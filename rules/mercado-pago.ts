import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const mercadoPago: Provider = {
  id: 'mercado-pago',
  name: 'Mercado Pago',
  category: 'payments',
  rules: [
    {
      id: 'mercado-pago-access-token',
      title: 'Mercado Pago access token',
      confidence: 'certain',
      pattern: /(?:APP_USR|TEST)-[0-9]{12,18}-[0-9]{6}-[0-9a-f]{32}(?:__[A-Z]{2}_[A-Z]{2}__)?-[0-9]{6,10}/,
      anywhere: true,
      env: 'MERCADO_PAGO_ACCESS_TOKEN',
      docs: 'https://www.mercadopago.com.ar/developers/en',
      examples: {
        keys: [`APP_USR-${fake.digits(14)}-${fake.digits(6, 2)}-${fake.hex(32, 3)}-${fake.digits(7, 4)}`, `TEST-${fake.digits(16, 7)}-${fake.digits(6, 8)}-${fake.hex(32, 9)}__${fake.upper(2, 10)}_${fake.upper(2, 11)}__-${fake.digits(8, 12)}`],
        spares: [`MERCADO_PAGO_ACCESS_TOKEN=APP_USR-${fake.digits(14)}-${fake.digits(6, 2)}-${fake.hex(32, 3)}-${fake.digits(5, 4)}`, `qAPP_USR-${fake.digits(14)}-${fake.digits(6, 2)}-${fake.hex(32, 3)}-${fake.digits(7, 4)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://www.mercadopago.com/developers/panel', steps: [] },
  },
};

import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';
import { signed } from '../src/catalog/signed.js';
import { structured } from '../src/catalog/structured.js';

export const grafana: Provider = {
  id: 'grafana',
  name: 'Grafana',
  category: 'monitoring',
  rules: [
    {
      id: 'grafana-api-key-older',
      title: 'Grafana API key (older)',
      confidence: 'certain',
      pattern: /eyJrIjoi[A-Za-z0-9+/]{60,400}={0,2}/,
      keywords: ['eyJrIjoi'],
      env: 'GRAFANA_API_KEY',
      docs: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
      examples: {
        keys: [structured.json({ k: fake.alnum(32), n: 'dashboards', id: 1 }), structured.json({ k: fake.alnum(32, 2), n: 'ci', id: 42 })],
        spares: [`GRAFANA_API_KEY=eyJrIjoi${fake.base64(50)}`, `q${structured.json({ k: fake.alnum(32), n: 'ci', id: 1 })}`],
      },
    },
    {
      id: 'grafana-cloud-access-policy-token',
      title: 'Grafana Cloud access policy token',
      confidence: 'certain',
      pattern: /glc_eyJ[A-Za-z0-9+/]{40,400}={0,3}/,
      keywords: ['glc_eyJ'],
      checks: ['base64-json'],
      env: 'GRAFANA_CLOUD_API_KEY',
      docs: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
      examples: {
        keys: [`glc_${structured.json({ o: '4711', n: 'ci', k: fake.alnum(24), m: { r: 'eu' } })}`, `glc_${structured.json({ o: '12', n: 'metrics-writer', k: fake.alnum(24, 2), m: { r: 'us' } })}`],
        spares: [`GRAFANA_CLOUD_API_KEY=glc_eyJ${fake.base64(30)}`, `qglc_${structured.json({ o: '4711', n: 'ci', k: fake.alnum(24) })}`],
      },
    },
    {
      id: 'grafana-service-account-token',
      title: 'Grafana service account token',
      confidence: 'certain',
      pattern: /glsa_[A-Za-z0-9]{32}_[0-9a-f]{8}/,
      keywords: ['glsa_'],
      checks: ['grafana-crc32'],
      env: 'GRAFANA_TOKEN',
      docs: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
      examples: {
        keys: [signed.grafana(), signed.grafana(2)],
        spares: [`GRAFANA_TOKEN=glsa_${fake.alnum(32)}_${fake.hex(7)}`, `q${signed.grafana()}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://grafana.com/orgs/~/access-policies', steps: [] },
  },
};

import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const doppler: Provider = {
  id: 'doppler',
  name: 'Doppler',
  category: 'identity',
  rules: [
    {
      id: 'doppler-audit-token',
      title: 'Doppler audit token',
      confidence: 'certain',
      pattern: /dp\.audit\.[A-Za-z0-9]{40,44}/,
      keywords: ['dp.audit.'],
      env: 'DOPPLER_AUDIT_TOKEN',
      docs: 'https://docs.doppler.com/docs/service-tokens',
      examples: {
        keys: [`dp.audit.${fake.alnum(41)}`, `dp.audit.${fake.alnum(42, 2)}`],
        spares: [`DOPPLER_AUDIT_TOKEN=dp.audit.${fake.alnum(39)}`, `qdp.audit.${fake.alnum(41)}`],
      },
    },
    {
      id: 'doppler-cli-token',
      title: 'Doppler CLI token',
      confidence: 'certain',
      pattern: /dp\.ct\.[A-Za-z0-9]{40,44}/,
      keywords: ['dp.ct.'],
      env: 'DOPPLER_TOKEN',
      docs: 'https://docs.doppler.com/docs/service-tokens',
      examples: {
        keys: [`dp.ct.${fake.alnum(41)}`, `dp.ct.${fake.alnum(42, 2)}`],
        spares: [`DOPPLER_TOKEN=dp.ct.${fake.alnum(39)}`, `qdp.ct.${fake.alnum(41)}`],
      },
    },
    {
      id: 'doppler-personal-token',
      title: 'Doppler personal token',
      confidence: 'certain',
      pattern: /dp\.pt\.[A-Za-z0-9]{40,44}/,
      keywords: ['dp.pt.'],
      env: 'DOPPLER_TOKEN',
      docs: 'https://docs.doppler.com/docs/service-tokens',
      examples: {
        keys: [`dp.pt.${fake.alnum(41)}`, `dp.pt.${fake.alnum(42, 2)}`],
        spares: [`DOPPLER_TOKEN=dp.pt.${fake.alnum(39)}`, `qdp.pt.${fake.alnum(41)}`],
      },
    },
    {
      id: 'doppler-scim-token',
      title: 'Doppler SCIM token',
      confidence: 'certain',
      pattern: /dp\.scim\.[A-Za-z0-9]{40,44}/,
      keywords: ['dp.scim.'],
      env: 'DOPPLER_SCIM_TOKEN',
      docs: 'https://docs.doppler.com/docs/service-tokens',
      examples: {
        keys: [`dp.scim.${fake.alnum(41)}`, `dp.scim.${fake.alnum(42, 2)}`],
        spares: [`DOPPLER_SCIM_TOKEN=dp.scim.${fake.alnum(39)}`, `qdp.scim.${fake.alnum(41)}`],
      },
    },
    {
      id: 'doppler-service-account-token',
      title: 'Doppler service account token',
      confidence: 'certain',
      pattern: /dp\.sa\.[A-Za-z0-9]{40,44}/,
      keywords: ['dp.sa.'],
      env: 'DOPPLER_TOKEN',
      docs: 'https://docs.doppler.com/docs/service-tokens',
      examples: {
        keys: [`dp.sa.${fake.alnum(41)}`, `dp.sa.${fake.alnum(42, 2)}`],
        spares: [`DOPPLER_TOKEN=dp.sa.${fake.alnum(39)}`, `qdp.sa.${fake.alnum(41)}`],
      },
    },
    {
      id: 'doppler-service-token',
      title: 'Doppler service token',
      confidence: 'certain',
      pattern: /dp\.st\.(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44}/,
      keywords: ['dp.st.'],
      env: 'DOPPLER_TOKEN',
      docs: 'https://docs.doppler.com/docs/service-tokens',
      examples: {
        keys: [`dp.st.${fake.alnum(41)}`, `dp.st.${fake.lowerAlnum(18, 3)}.${fake.alnum(42, 4)}`],
        spares: [`DOPPLER_TOKEN=dp.st.${fake.alnum(39)}`, `qdp.st.${fake.alnum(41)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://dashboard.doppler.com/workplace/tokens', steps: [] },
  },
};

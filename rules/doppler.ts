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
      randomness: 'token',
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
      randomness: 'token',
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
      randomness: 'token',
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
      randomness: 'token',
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
      randomness: 'token',
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
      randomness: 'token',
      env: 'DOPPLER_TOKEN',
      docs: 'https://docs.doppler.com/docs/service-tokens',
      examples: {
        keys: [`dp.st.${fake.alnum(41)}`, `dp.st.${fake.lowerAlnum(18, 3)}.${fake.alnum(42, 4)}`],
        spares: [`DOPPLER_TOKEN=dp.st.${fake.alnum(39)}`, `qdp.st.${fake.alnum(41)}`],
      },
    },
  ],
  guide: {
    about:
      'A Doppler token opens secrets that are kept in Doppler. A service token opens one config; a service account token what its account may; a CLI '
      + 'or personal token everything that its user may. Audit and SCIM tokens serve audits and the provisioning of users.',
    uses: ['Giving an application its secrets when it starts', 'Reading secrets in CI', 'Managing projects and secrets from a program'],
    generate: {
      page: 'https://docs.doppler.com/docs/service-tokens',
      steps: [
        'For an application: open the project, choose the config, and open its tab Access.',
        'Choose Generate, and name the token after the service.',
        'Leave write access off, and give it an expiration.',
        'Choose Generate Service Token, and copy it at once: it is shown one time.',
      ],
    },
    risks: [
      'read every secret of the config, or with a CLI or personal token of every project of the user: all those have leaked too',
      'with write access: change secrets, for instance point a service at a database of the attacker',
      'with an audit token: read what the workplace is made of and who did what; with a SCIM token: add or remove users',
    ],
    practices: [
      'Service tokens, read-only, for one config each, with an expiration.',
      'Service account identities, with short-lived tokens, where the platform can prove who it is.',
      'No CLI or personal token on servers or in CI.',
    ],
    usage: {
      page: 'https://dashboard.doppler.com/',
      steps: [
        'Open the access and activity logs, and look for reads with this token from addresses that are not yours.',
        'Look for tokens, users and changes of secrets that nobody of yours made.',
      ],
    },
    revoke: {
      page: 'https://dashboard.doppler.com/workplace/tokens',
      steps: [
        'Make the new token and move every service to it.',
        'For a service token: delete it in the tab Access of its config.',
        'For a CLI, personal, audit or SCIM token: delete it on the Tokens page of the dashboard.',
        'Rotate every secret that the token could read, at the provider of each.',
      ],
      effect: 'A deleted token can no longer fetch secrets; a program that has fetched them keeps them until it stops. What was read stays known.',
      command: 'doppler configs tokens revoke --project "$PROJECT" --config "$CONFIG" "$TOKEN_SLUG"',
    },
    sources: [
      { page: 'https://docs.doppler.com/docs/service-tokens', read: '2026-11-21' },
      { page: 'https://docs.doppler.com/reference-link/api', read: '2026-11-21' },
      { page: 'https://docs.doppler.com/reference/audit-api-reference', read: '2026-11-21' },
    ],
  },
};

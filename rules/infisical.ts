import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const infisical: Provider = {
  id: 'infisical',
  name: 'Infisical',
  category: 'identity',
  rules: [
    {
      id: 'infisical-service-token',
      title: 'Infisical service token',
      confidence: 'certain',
      pattern: /st\.[0-9a-f]{24}\.[0-9a-f]{32}\.[0-9a-f]{32}/,
      anywhere: true,
      env: 'INFISICAL_TOKEN',
      docs: 'https://infisical.com/docs/documentation/platform/token',
      examples: {
        keys: [`st.${fake.hex(24)}.${fake.hex(32, 2)}.${fake.hex(32, 3)}`, `st.${fake.hex(24, 4)}.${fake.hex(32, 5)}.${fake.hex(32, 6)}`],
        spares: [`INFISICAL_TOKEN=st.${fake.hex(24)}.${fake.hex(32, 2)}.${fake.hex(31, 3)}`, `qst.${fake.hex(24)}.${fake.hex(32, 2)}.${fake.hex(32, 3)}`],
      },
    },
    {
      id: 'infisical-universal-auth-client-secret',
      title: 'Infisical universal auth client secret',
      confidence: 'likely',
      pattern: /[0-9a-f]{64}/,
      words: ['infisical'],
      env: 'INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET',
      docs: 'https://infisical.com/docs/documentation/platform/token',
      examples: {
        keys: [fake.hex(64), fake.hex(64, 2)],
        spares: [`INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET=${fake.hex(63)}`, `checksum: ${fake.hex(64)}`],
      },
    },
  ],
  guide: {
    about:
      'A universal auth client secret signs in a machine identity, which then reads the secrets that its roles allow. A service token, the older '
      + 'and deprecated form, opens one project directly. Behind both are all your other keys.',
    uses: ['Fetching secrets when an application starts', 'Injecting secrets in CI pipelines and containers', 'Managing secrets from scripts'],
    generate: {
      page: 'https://app.infisical.com/',
      steps: [
        'Use a method without a stored secret where you can: Kubernetes, AWS, Azure or GCP auth.',
        'Otherwise open the organisation, Access Control, Machine Identities, and create an identity with a low role.',
        'Open its Universal Auth, and add a client secret with a lifetime and a limit of uses.',
        'Enter the trusted addresses, and a short lifetime for access tokens.',
        'Copy the client secret at once, and give the identity only the projects and environments that it needs.',
      ],
    },
    risks: [
      'read every secret that the identity or token reaches: databases, clouds, payment keys',
      'with write access: replace secrets, so that your services use values of the attacker',
      'with an organisation role: make identities and give them access that outlives the leak',
    ],
    practices: [
      'Machine identities in place of service tokens.',
      'Lifetime and number of uses for client secrets and access tokens.',
      'Trusted IP ranges for client secrets and for access tokens.',
      'Roles for each project and environment; read-only for what only reads.',
    ],
    usage: {
      page: 'https://app.infisical.com/',
      steps: [
        'Open Audit Logs in the organisation, and filter by the identity.',
        'Look for sign-ins and reads of secrets from addresses that are not yours, and at times when nothing of yours runs.',
        'Look for new identities, client secrets, members and changed secrets.',
      ],
    },
    revoke: {
      page: 'https://app.infisical.com/',
      steps: [
        'Machine identity: open it under Access Control, Universal Auth; add a new client secret, move the service, and revoke the old one.',
        'Service token: delete it in the access control of the project, and move to a machine identity.',
        'Then replace every secret that it could read, the most powerful first: revoking the token does not protect what was already read.',
      ],
      effect:
        'A revoked client secret gets no new access tokens; one that it already got may work until its lifetime ends. A deleted service token is '
        + 'refused.',
      command:
        'curl -X POST "https://app.infisical.com/api/v1/auth/universal-auth/identities/$IDENTITY_ID/client-secrets/$CLIENT_SECRET_ID/revoke" -H '
        + '"Authorization: Bearer $INFISICAL_ADMIN_TOKEN"',
    },
    sources: [
      { page: 'https://infisical.com/docs/api-reference/overview/quickstart', read: '2026-11-22' },
      { page: 'https://www.infisical.com/docs/documentation/platform/identities/universal-auth', read: '2026-11-22' },
    ],
  },
};

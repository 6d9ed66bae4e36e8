import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const databricks: Provider = {
  id: 'databricks',
  name: 'Databricks',
  category: 'cloud',
  rules: [
    {
      id: 'databricks-oauth-secret',
      title: 'Databricks OAuth secret',
      confidence: 'certain',
      pattern: /dose[0-9a-f]{32}/,
      keywords: ['dose'],
      env: 'DATABRICKS_CLIENT_SECRET',
      docs: 'https://docs.databricks.com/en/dev-tools/auth/pat.html',
      examples: {
        keys: [`dose${fake.hex(32)}`, `dose${fake.hex(32, 2)}`],
        spares: [`DATABRICKS_CLIENT_SECRET=dose${fake.hex(31)}`, `qdose${fake.hex(32)}`],
      },
    },
    {
      id: 'databricks-personal-access-token',
      title: 'Databricks personal access token',
      confidence: 'certain',
      pattern: /dapi[0-9a-f]{32}(?:-[0-9])?/,
      keywords: ['dapi'],
      env: 'DATABRICKS_TOKEN',
      docs: 'https://docs.databricks.com/en/dev-tools/auth/pat.html',
      examples: {
        keys: [`dapi${fake.hex(32)}`, `dapi${fake.hex(32, 3)}-${fake.digits(1, 4)}`],
        spares: [`DATABRICKS_TOKEN=dapi${fake.hex(31)}`, `qdapi${fake.hex(32)}`],
      },
    },
  ],
  guide: {
    about: 'A personal access token uses the APIs of one Databricks workspace as the user or service principal that made it.',
    uses: ['the Databricks CLI, Terraform and CI', 'connecting BI tools to SQL warehouses', 'calling the REST API from programs'],
    generate: {
      page: 'https://docs.databricks.com/en/dev-tools/auth/pat.html',
      steps: ['In the workspace, open Settings, Developer, Access tokens.', 'Generate a token with a comment and a short lifetime.', 'For programs, prefer a service principal with OAuth to a token of a person.'],
    },
    risks: [
      'Reading every table, notebook and file that its owner can read.',
      'Running code on clusters: cost, and a way into the cloud account behind them.',
      'Reading secret scopes that its owner may use.',
    ],
    practices: ['Give tokens a lifetime; an administrator can set the longest one.', 'Say by token permissions who may create and use tokens.', 'Use IP access lists for the workspace.'],
    usage: { steps: ['Look through the audit logs of the account (system table system.access.audit) for what the owner of the token did, from which addresses.', 'Look for clusters, jobs and queries that nobody on the team started.'] },
    revoke: {
      page: 'https://docs.databricks.com/security/auth/api-access-permissions.html',
      steps: ['Make a new token and change it wherever the old one is used.', 'Revoke the old one in Settings, Developer, Access tokens; an administrator can revoke anybody else\'s by the token management API.'],
      command: 'databricks tokens delete "$TOKEN_ID"',
    },
    sources: [
      { page: 'https://docs.databricks.com/security/auth/api-access-permissions.html', read: '2026-11-21' },
      { page: 'https://learn.microsoft.com/azure/databricks/dev-tools/cli/reference/tokens-commands', read: '2026-11-21' },
    ],
  },
};

import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const anthropic: Provider = {
  id: 'anthropic',
  name: 'Anthropic',
  category: 'ai',
  aliases: ['Claude'],
  rules: [
    {
      id: 'anthropic-admin-api-key',
      title: 'Anthropic admin API key',
      confidence: 'certain',
      pattern: /sk-ant-admin01-[A-Za-z0-9_-]{93}AA/,
      keywords: ['sk-ant-admin01-'],
      env: 'ANTHROPIC_ADMIN_KEY',
      docs: 'https://docs.anthropic.com/en/api/overview',
      examples: {
        keys: [`sk-ant-admin01-${fake.base64url(93)}AA`, `sk-ant-admin01-${fake.base64url(93, 2)}AA`],
        spares: [`ANTHROPIC_ADMIN_KEY=sk-ant-admin01-${fake.base64url(92)}`, `qsk-ant-admin01-${fake.base64url(93)}AA`],
      },
    },
    {
      id: 'anthropic-api-key',
      title: 'Anthropic API key',
      confidence: 'certain',
      pattern: /sk-ant-api[0-9]{2}-[A-Za-z0-9_-]{80,110}/,
      keywords: ['sk-ant-api'],
      env: 'ANTHROPIC_API_KEY',
      docs: 'https://docs.anthropic.com/en/api/overview',
      examples: {
        keys: [`sk-ant-api03-${fake.base64url(93)}AA`, `sk-ant-api03-${fake.base64url(93, 2)}AA`],
        spares: [`ANTHROPIC_API_KEY=sk-ant-api03-${fake.base64url(40)}`, `qsk-ant-api03-${fake.base64url(93)}AA`],
      },
    },
    {
      id: 'anthropic-oauth-access-token',
      title: 'Anthropic OAuth access token',
      confidence: 'certain',
      pattern: /sk-ant-oat01-[A-Za-z0-9_-]{93}AA/,
      keywords: ['sk-ant-oat01-'],
      env: 'CLAUDE_CODE_OAUTH_TOKEN',
      docs: 'https://docs.anthropic.com/en/api/overview',
      examples: {
        keys: [`sk-ant-oat01-${fake.base64url(93)}AA`, `sk-ant-oat01-${fake.base64url(93, 2)}AA`],
        spares: [`CLAUDE_CODE_OAUTH_TOKEN=sk-ant-oat01-${fake.base64url(92)}`, `qsk-ant-oat01-${fake.base64url(93)}AA`],
      },
    },
    {
      id: 'anthropic-session-id',
      title: 'Anthropic session id',
      confidence: 'certain',
      pattern: /sk-ant-sid0[12]-[A-Za-z0-9_-]{80,140}/,
      keywords: ['sk-ant-sid01-', 'sk-ant-sid02-'],
      randomness: 'token',
      env: 'ANTHROPIC_SESSION_ID',
      docs: 'https://docs.anthropic.com/en/api/overview',
      examples: {
        keys: [`sk-ant-sid01-${fake.base64url(88)}`, `sk-ant-sid02-${fake.base64url(96, 2)}`],
        spares: [`ANTHROPIC_SESSION_ID=sk-ant-sid01-${fake.base64url(76)}`, `qsk-ant-sid01-${fake.base64url(88)}`],
      },
    },
  ],
  guide: {
    about:
      'An Anthropic API key pays for requests to the Claude models, within one workspace. An admin key manages the organisation: members, '
      + 'workspaces and keys. An OAuth token or a session id acts as one user.',
    uses: ['Calling Claude from a server', 'Batches and files in the API', 'With an admin key: managing workspaces and keys, reading usage and cost'],
    generate: {
      page: 'https://platform.claude.com/settings/keys',
      steps: [
        'Make a workspace for the service, so that its limits and usage stand alone.',
        'In the Console open Settings, API keys, and create a key.',
        'Name it after the service, choose its workspace and an expiration date.',
        'Copy it at once: the Console shows it only when it is made.',
      ],
    },
    risks: [
      'run models at your cost until the spend limit is reached',
      'use up the rate limits, so that your own requests fail',
      'read files and batch results that the workspace keeps',
      'with an admin key: change members, workspaces and other keys',
    ],
    practices: [
      'Workspaces: a key works in the one where it was made and cannot be moved.',
      'Spend limits and rate limits for a workspace, below those of the organisation, with a mail when an amount is reached.',
      'An expiration date for a key.',
      'Roles: only some members of a workspace may make keys.',
      'Workload identity federation: short-lived credentials in place of a key.',
    ],
    usage: {
      page: 'https://platform.claude.com/usage',
      steps: [
        'Open the Usage page, and the Cost page beside it, and look at each workspace, key and model.',
        'Look for tokens at hours and on models that you do not use.',
        'An admin key reads the same numbers by script, with the Usage and Cost API.',
      ],
    },
    revoke: {
      page: 'https://console.anthropic.com/settings/keys',
      steps: [
        'Open Settings, API keys, or the API keys tab of the workspace, and find the key by its name.',
        'Choose the dots beside it, then disable it: this stops it and can be undone.',
        'When nothing is missed, delete it: this cannot be undone.',
        'A session id or an OAuth token: sign out of all devices and disconnect the app in the account settings.',
      ],
      effect: 'Requests with a disabled or deleted key are refused. Make the new key in the same workspace.',
      command: `curl "https://api.anthropic.com/v1/organizations/api_keys/$API_KEY_ID" -H "x-api-key: $ANTHROPIC_ADMIN_KEY" \\
  -H 'anthropic-version: 2023-06-01' -H 'content-type: application/json' -d '{"status":"inactive"}'`,
    },
    sources: [
      { page: 'https://platform.claude.com/docs/en/build-with-claude/workspaces', read: '2026-11-21' },
      { page: 'https://platform.claude.com/docs/de/get-api-key', read: '2026-11-21' },
      { page: 'https://platform.claude.com/docs/de/manage-claude/usage-cost-api.md', read: '2026-11-21' },
    ],
  },
};

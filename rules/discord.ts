import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';
import { structured } from '../src/catalog/structured.js';

export const discord: Provider = {
  id: 'discord',
  name: 'Discord',
  category: 'messaging',
  rules: [
    {
      id: 'discord-bot-token',
      title: 'Discord bot token',
      confidence: 'certain',
      pattern: /[MNO][A-Za-z0-9_-]{23,25}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38}/,
      anywhere: true,
      checks: ['discord-id'],
      env: 'DISCORD_TOKEN',
      docs: 'https://discord.com/developers/docs/topics/oauth2',
      examples: {
        keys: [`${structured.base64(`1${fake.digits(17)}`)}.G${fake.base64url(5)}.${fake.base64url(27)}`, `${structured.base64(`1${fake.digits(18, 2)}`).slice(0, 26)}.G${fake.base64url(5, 2)}.${fake.base64url(38, 2)}`],
        spares: [`DISCORD_TOKEN=${structured.base64(`1${fake.digits(17)}`)}.G${fake.base64url(5)}.${fake.base64url(20)}`, `DISCORD_TOKEN=${structured.base64(fake.lower(18))}`],
      },
    },
    {
      id: 'discord-oauth-client-secret',
      title: 'Discord OAuth client secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{32}/,
      words: ['discord'],
      env: 'DISCORD_CLIENT_SECRET',
      docs: 'https://discord.com/developers/docs/topics/oauth2',
      examples: {
        keys: [fake.base64url(32), fake.base64url(32, 2)],
        spares: [`DISCORD_CLIENT_SECRET=${fake.base64url(31)}`, `checksum: ${fake.base64url(32)}`],
      },
    },
    {
      id: 'discord-webhook-address',
      title: 'Discord webhook address',
      confidence: 'certain',
      pattern: /https:\/\/(?:canary\.|ptb\.)?discord(?:app)?\.com\/api\/webhooks\/[0-9]{17,20}\/[A-Za-z0-9_-]{60,80}/,
      keywords: ['discord.com', 'discordapp.com'],
      env: 'DISCORD_WEBHOOK_URL',
      docs: 'https://discord.com/developers/docs/topics/oauth2',
      examples: {
        keys: [`https://discord.com/api/webhooks/${fake.digits(18)}/${fake.base64url(65, 2)}`, `https://ptb.discordapp.com/api/webhooks/${fake.digits(19, 3)}/${fake.base64url(70, 4)}`],
        spares: [`DISCORD_WEBHOOK_URL=https://discord.com/api/webhooks/${fake.digits(18)}/${fake.base64url(57, 2)}`, `qhttps://discord.com/api/webhooks/${fake.digits(18)}/${fake.base64url(65, 2)}`],
      },
    },
  ],
  guide: {
    about:
      'A bot token signs in as a Discord bot, with every permission that the bot has in every server it was invited to. A webhook address posts to '
      + 'one channel. An OAuth client secret proves which application asks for the tokens of users.',
    uses: ['running a bot that reads and writes messages', 'moderating servers', 'posting notices to a channel'],
    generate: {
      page: 'https://discord.com/developers/applications',
      steps: [
        'Open the application in the Developer Portal.',
        'Choose Bot, then Reset Token; the new token is shown once.',
        'Switch on only the privileged intents that the bot needs, and invite it with the fewest permissions.',
      ],
    },
    risks: [
      'Posting, phishing and spamming in every server that trusts the bot.',
      'Deleting channels and banning members, where the bot may.',
      'Reading messages and member lists that the bot can see.',
      'With a webhook address: posting under any name and picture, and changing or deleting what the webhook posted.',
    ],
    practices: ['Invite the bot with single permissions instead of Administrator.', 'Keep one application for each environment.'],
    usage: {
      steps: [
        "Look through each server's audit log (Server Settings) for what the bot did that you did not make it do.",
        'Look for messages, invitations and webhooks that nobody on the team made.',
      ],
    },
    revoke: {
      page: 'https://discord.com/developers/applications',
      steps: [
        'Open the application, choose Bot, then Reset Token.',
        'Put the new token where the bot reads it and start the bot again.',
        'A webhook: delete it in the channel settings under Integrations, or as below, and make a new one.',
        'A client secret: open the application, choose OAuth2, then Reset Secret.',
      ],
      effect: 'Resetting ends the old token at once and closes its sessions. A deleted webhook posts no more; what it posted stays.',
      command: 'curl -X DELETE "$DISCORD_WEBHOOK_URL"',
    },
    sources: [
      { page: 'https://github.com/discord/discord-api-docs/blob/main/docs/quick-start/getting-started.mdx', read: '2026-11-22' },
      { page: 'https://github.com/discord/discord-api-docs/blob/main/docs/resources/webhook.mdx', read: '2026-11-22' },
    ],
  },
};

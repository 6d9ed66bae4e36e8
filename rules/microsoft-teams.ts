import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const microsoftTeams: Provider = {
  id: 'microsoft-teams',
  name: 'Microsoft Teams',
  category: 'messaging',
  rules: [
    {
      id: 'microsoft-teams-incoming-webhook-address',
      title: 'Microsoft Teams incoming webhook address',
      confidence: 'certain',
      pattern: /https:\/\/[a-z0-9-]+\.webhook\.office\.com\/webhookb2\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}@[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\/IncomingWebhook\/[0-9a-f]{32}\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      keywords: ['.webhook.office.com'],
      env: 'TEAMS_WEBHOOK_URL',
      docs: 'https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
      examples: {
        keys: [`https://${fake.lowerAlnum(9)}.webhook.office.com/webhookb2/${fake.uuid(2)}@${fake.uuid(3)}/IncomingWebhook/${fake.hex(32, 4)}/${fake.uuid(5)}`, `https://${fake.lowerAlnum(17, 6)}.webhook.office.com/webhookb2/${fake.uuid(7)}@${fake.uuid(8)}/IncomingWebhook/${fake.hex(32, 9)}/${fake.uuid(10)}`],
        spares: [`TEAMS_WEBHOOK_URL=https://${fake.lowerAlnum(9)}.webhook.office.com/webhookb2/${fake.uuid(2)}@${fake.uuid(3)}/IncomingWebhook/${fake.hex(32, 4)}/${fake.hex(8, 5)}`, `qhttps://${fake.lowerAlnum(9)}.webhook.office.com/webhookb2/${fake.uuid(2)}@${fake.uuid(3)}/IncomingWebhook/${fake.hex(32, 4)}/${fake.uuid(5)}`],
      },
    },
    {
      id: 'microsoft-teams-workflow-webhook-address-power-automate',
      title: 'Microsoft Teams workflow webhook address (Power Automate)',
      confidence: 'certain',
      pattern: /https:\/\/[a-z0-9.-]+\.environment\.api\.powerplatform\.com(?::443)?\/powerautomate\/automations\/direct\/workflows\/[0-9a-f]{32}\/triggers\/manual\/paths\/invoke[^\s"]*sig=[A-Za-z0-9_-]{43}/,
      keywords: ['.environment.api.powerplatform.com'],
      env: 'TEAMS_WEBHOOK_URL',
      docs: 'https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
      examples: {
        keys: [`https://${fake.lowerAlnum(9)}.environment.api.powerplatform.com/powerautomate/automations/direct/workflows/${fake.hex(32, 2)}/triggers/manual/paths/invokesig=${fake.base64url(43, 3)}`, `https://${fake.lowerAlnum(17, 5)}.environment.api.powerplatform.com:443/powerautomate/automations/direct/workflows/${fake.hex(32, 6)}/triggers/manual/paths/invoke${fake.base64url(9, 7)}sig=${fake.base64url(43, 8)}`],
        spares: [`TEAMS_WEBHOOK_URL=https://${fake.lowerAlnum(9)}.environment.api.powerplatform.com/powerautomate/automations/direct/workflows/${fake.hex(32, 2)}/triggers/manual/paths/invokesig=${fake.base64url(42, 3)}`, `qhttps://${fake.lowerAlnum(9)}.environment.api.powerplatform.com/powerautomate/automations/direct/workflows/${fake.hex(32, 2)}/triggers/manual/paths/invokesig=${fake.base64url(43, 3)}`],
      },
    },
  ],
};

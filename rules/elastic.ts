import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const elastic: Provider = {
  id: 'elastic',
  name: 'Elastic',
  category: 'db',
  rules: [
    {
      id: 'elastic-cloud-api-key',
      title: 'Elastic Cloud API key',
      confidence: 'certain',
      pattern: /essu_[A-Za-z0-9+/_-]{60,200}={0,2}/,
      keywords: ['essu_'],
      randomness: 'token',
      env: 'EC_API_KEY',
      docs: 'https://www.elastic.co/guide/en/cloud/current/ec-api-authentication.html',
      examples: {
        keys: [`essu_${fake.base64url(68)}`, `essu_${fake.base64url(76, 2)}=`],
        spares: [`EC_API_KEY=essu_${fake.base64url(56)}`, `qessu_${fake.base64url(68)}`],
      },
    },
    {
      id: 'elastic-elasticsearch-api-key',
      title: 'Elastic Elasticsearch API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_+/-]{56,70}={0,2}/,
      words: ['elastic', 'elasticsearch', 'kibana'],
      everyday: true,
      env: 'ELASTIC_API_KEY',
      docs: 'https://www.elastic.co/guide/en/cloud/current/ec-api-authentication.html',
      examples: {
        keys: [fake.base64url(60), `${fake.base64url(64, 2)}=`],
        spares: [`ELASTIC_API_KEY=${fake.base64url(52)}`, `checksum: ${fake.base64url(60)}`],
      },
    },
  ],
  guide: {
    about:
      'An Elasticsearch API key opens a cluster within its privileges, at most those of the user who made it. An Elastic Cloud API key opens the Cloud '
      + 'API: the deployments themselves.',
    uses: ['Sending logs and documents to an index', 'Searching from an application', 'Managing deployments with Terraform or the Cloud API'],
    generate: {
      page: 'https://cloud.elastic.co/account/keys',
      steps: [
        'For Elastic Cloud: open the API keys of the organisation or account and create one, with an expiry and only the roles that it needs.',
        'For a cluster: open Stack Management, then API keys, in Kibana, and create one.',
        'Restrict its privileges to the indices and actions that the program needs, and set an expiration.',
        'Copy it at once: it is shown one time.',
      ],
    },
    risks: [
      'read, change or delete the documents of the indices that it may reach',
      'with broad privileges: make users and keys that outlive this one',
      'with a Cloud key: change or delete deployments, reset the password of their `elastic` user, and make new ones at your cost',
    ],
    practices: [
      'Role descriptors: without them a key takes over the permissions of the user who makes it.',
      'An expiration: by default an Elasticsearch key never expires.',
      'Traffic filters, so that a deployment answers only to your addresses.',
    ],
    usage: {
      page: 'https://cloud.elastic.co/',
      steps: [
        'With audit logging on, look in the audit log of the cluster for the name or ID of the key, and for addresses that are not yours.',
        'Look in Kibana, Stack Management, API keys, for keys that nobody of yours made.',
        'For a Cloud key, look at the activity of each deployment.',
      ],
    },
    revoke: {
      page: 'https://cloud.elastic.co/account/keys',
      steps: [
        'Make the new key and move every program to it.',
        'For Elastic Cloud: revoke the old one on the API keys page.',
        'For a cluster: delete it in Kibana under Stack Management, API keys, or invalidate it through the API.',
      ],
      effect: 'An invalidated key is refused at the next request. Users that were made with it stay.',
      command: 'curl -X DELETE "$ES_URL/_security/api_key" -u "$ES_USER" -H "Content-Type: application/json" -d "{\\"ids\\":[\\"$KEY_ID\\"]}"',
    },
    sources: [
      { page: 'https://www.elastic.co/pt/guide/en/elasticsearch/reference/8.8/security-api-create-api-key.html', read: '2026-11-21' },
      { page: 'https://elastic.co/guide/en/kibana/7.6/api-keys.html', read: '2026-11-21' },
    ],
  },
};

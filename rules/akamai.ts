import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const akamai: Provider = {
  id: 'akamai',
  name: 'Akamai',
  category: 'cloud',
  rules: [
    {
      id: 'akamai-edgegrid-credentials',
      title: 'Akamai EdgeGrid credentials',
      confidence: 'certain',
      pattern: /akab-[a-z0-9]{16}-[a-z0-9]{16}/,
      keywords: ['akab-'],
      env: 'AKAMAI_CLIENT_TOKEN',
      docs: 'https://techdocs.akamai.com/developer/docs/edgegrid',
      examples: {
        keys: [`akab-${fake.lowerAlnum(16)}-${fake.lowerAlnum(16, 2)}`, `akab-${fake.lowerAlnum(16, 3)}-${fake.lowerAlnum(16, 4)}`],
        spares: [`AKAMAI_CLIENT_TOKEN=akab-${fake.lowerAlnum(16)}-${fake.lowerAlnum(15, 2)}`, `qakab-${fake.lowerAlnum(16)}-${fake.lowerAlnum(16, 2)}`],
      },
    },
  ],
  guide: {
    about:
      'EdgeGrid credentials are the client token, client secret, access token and host of an API client. Together, usually in a file .edgerc, they sign '
      + 'calls to the Akamai APIs with the rights of that client. One token alone signs nothing.',
    uses: [
      'Changing and activating delivery and security configurations',
      'Purging cached content',
      'Reading traffic and reports by script',
    ],
    generate: {
      page: 'https://control.akamai.com/apps/identity-management',
      steps: [
        'Open Identity and Access Management in Akamai Control Center, and choose Create API client.',
        'Do not choose Quick for a program: such a client gets all that you may do.',
        'Choose Advanced, and select only the APIs, groups and access levels (read-only where it is enough) that the program needs.',
        'Download the credential at once: the client secret is shown when it is made.',
      ],
    },
    risks: [
      'change what your sites deliver and where it comes from, and so read or alter the traffic of your users',
      'switch off or loosen firewall and bot protection',
      'purge caches until your origin is overloaded',
      'with identity rights: make further API clients and users that outlive this credential',
    ],
    practices: [
      'Advanced API clients: chosen APIs, groups and read-only access.',
      'An allow list of IP addresses for an API client.',
      'An end date for each credential: by default two years after it was made; make it sooner.',
      'Two active credentials of one client, to change from one to the other without a gap.',
    ],
    usage: {
      page: 'https://control.akamai.com/apps/identity-management',
      steps: [
        'Open the API client and see its credentials, their dates and who owns it.',
        'Read the Event Viewer of Control Center for changes and activations that none of your people or programs made.',
        'Look for API clients, users and roles that you did not make.',
      ],
    },
    revoke: {
      page: 'https://control.akamai.com/apps/identity-management',
      steps: [
        'Open Identity and Access Management and select the API client.',
        'Create a new credential for it, and give it to the programs.',
        'Deactivate the leaked credential; then delete it: only an inactive one can be deleted.',
        'If you cannot tell who uses the client, lock or delete the whole API client.',
      ],
      effect:
        'A deactivated credential no longer signs calls. A credential is rotated by the owner of the client; an administrator can lock or delete the '
        + 'client.',
      command: 'Disable-IAMAPICredential -ClientID $CLIENT_ID -CredentialID $CREDENTIAL_ID',
    },
    sources: [
      { page: 'https://techdocs.akamai.com/developer/docs/make-your-first-api-call', read: '2026-11-22' },
      { page: 'https://techdocs.akamai.com/iam-api/v3/reference/api', read: '2026-11-22' },
      { page: 'https://techdocs.akamai.com/powershell/docs/disable-iamapicredential', read: '2026-11-22' },
      { page: 'https://techdocs.akamai.com/powershell/docs/remove-iamapicredential', read: '2026-11-22' },
    ],
  },
};

import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const openshift: Provider = {
  id: 'openshift',
  name: 'Red Hat OpenShift',
  category: 'cloud',
  rules: [
    {
      id: 'openshift-token',
      title: 'Red Hat OpenShift token',
      confidence: 'certain',
      pattern: /sha256~[A-Za-z0-9_-]{43}/,
      keywords: ['sha256~'],
      randomness: 'token',
      env: 'OPENSHIFT_TOKEN',
      docs: 'https://docs.redhat.com/en/documentation/openshift_container_platform/4.10/html-single/authentication_and_authorization/index#oauth-view-details-tokens_managing-oauth-access-tokens',
      examples: {
        keys: [`sha256~${fake.base64url(43)}`, `sha256~${fake.base64url(43, 2)}`],
        spares: [`OPENSHIFT_TOKEN=sha256~${fake.base64url(42)}`, `qsha256~${fake.base64url(43)}`],
      },
    },
  ],
};

/*
 * Rules that match the same key, and which of them is reported: `[winner, loser]`. A pair that is not listed here fails the test, so
 * that nobody adds a rule without having decided.
 */

const azureKinds = ['ai-services-openai-cognitive-key', 'app-configuration-key', 'communication-services-key', 'fluid-relay-key', 'maps-key', 'mixed-reality-key'];

/** Both formats tell by themselves. */
export const byFormat: readonly (readonly [winner: string, loser: string])[] = [
  ['artifactory-access-token-jwt', 'jwt-signed-token'],
  ['bitbucket-repository-workspace-access-token', 'atlassian-organization-admin-api-key'],
  ['clerk-publishable-key', 'stripe-publishable-key'],
  ['livestorm-api-key', 'jwt-signed-token'],
  ['paystack-secret-key', 'stripe-secret-key'],
  ['paystack-secret-key', 'stripe-secret-key-test-mode'],
  ['scalr-access-token', 'jwt-signed-token'],
  ['supabase-anon-key-jwt', 'jwt-signed-token'],
  ['supabase-service-role-key-jwt', 'jwt-signed-token'],
  ['azure-sql-cloudsa-key-annotated-internal', 'azure-annotated-key-of-any-azure-service'],
  ...azureKinds.map((kind) => [`azure-${kind}-annotated`, 'azure-annotated-key-of-any-azure-service'] as const),
];

/** The loser's format tells by itself; the winner's words must belong to the key, and without them it is the loser's. */
export const byWords: readonly (readonly [winner: string, loser: string])[] = [
  ['apideck-api-key', 'stripe-secret-key'],
  ['auth0-management-api-token', 'jwt-signed-token'],
  ['calendly-api-key', 'jwt-signed-token'],
  ['clerk-secret-key', 'stripe-secret-key'],
  ['clerk-secret-key', 'stripe-secret-key-test-mode'],
  ['firebase-web-api-key', 'gcp-api-key'],
  ['monday-api-key', 'jwt-signed-token'],
  ['pagarme-api-key', 'stripe-secret-key'],
  ['pagarme-api-key', 'stripe-secret-key-test-mode'],
  ['picatic-api-key', 'stripe-secret-key'],
  ['snowflake-programmatic-access-token', 'jwt-signed-token'],
  ['stytch-api-key', 'stytch-secret'],
  ['telnyx-api-key', 'telnyx-api-key-v2'],
  ['vagrant-cloud-personal-access-token', 'terraform-cloud-api-token'],
  ['web3storage-api-key', 'jwt-signed-token'],
];

/** Two of one provider that only the key's own name tells apart: each is found under its own. */
export const byName: readonly (readonly [one: string, other: string])[] = [
  ['algolia-admin-api-key', 'algolia-search-only-api-key'],
  ['amplitude-api-key', 'amplitude-secret-key'],
  ['aspnet-machinekey-decryption-key', 'aspnet-machinekey-validation-key'],
  ['clarifai-api-key', 'clarifai-personal-access-token'],
  ['github-oauth-app-client-secret', 'github-personal-access-token-before-2021'],
  ['google-recaptcha-secret-key', 'google-recaptcha-site-key'],
  ['jenkins-api-token', 'jenkins-crumb'],
  ['kontent-api-key-3', 'kontent-id'],
  ['mixpanel-project-token', 'mixpanel-service-account-secret'],
  ['slack-client-secret', 'slack-signing-secret'],
  ['twilio-api-key-secret', 'twilio-auth-token'],
  ['wireguard-preshared-key', 'wireguard-private-key'],
];

/** Two of one provider with the same words: the first is reported. */
export const byPrecedence: readonly (readonly [winner: string, loser: string])[] = [['sauce-labs-api-key', 'sauce-labs-token']];

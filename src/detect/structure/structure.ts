import type { Check } from '../../catalog/define.js';
import { awsAccount } from './aws-account.js';
import { base58Check } from './base58check.js';
import { basicAuth } from './basic-auth.js';
import { bech32 } from './bech32.js';
import { atlassian, cloudflare, crc32Base62, gitlab, grafana } from './checksums.js';
import { jwt } from './jwt.js';
import { pypiMacaroon } from './macaroon.js';
import { pem } from './pem.js';
import { azureSignature, base64, base64Json, discordId, jfrog, sentryJson, slack } from './tokens.js';
import type { Inspect, Structure } from './verdict.js';

const inspections: Readonly<Record<Check, Inspect>> = {
  'atlassian-crc32': atlassian,
  'aws-account': awsAccount,
  'azure-signature': azureSignature,
  'base58-check': base58Check,
  base64,
  'base64-json': base64Json,
  'basic-auth': basicAuth,
  bech32,
  'cloudflare-crc32': cloudflare,
  'crc32-base62': crc32Base62,
  'discord-id': discordId,
  'gitlab-crc32': gitlab,
  'grafana-crc32': grafana,
  jfrog,
  jwt,
  pem,
  'pypi-macaroon': pypiMacaroon,
  'sentry-json': sentryJson,
  slack,
};

/** What a check says of a key; `now` in milliseconds since 1970. */
export function inspectStructure(check: Check, key: string, now: number): Structure {
  return inspections[check](key, now);
}

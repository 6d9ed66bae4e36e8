import type { Finding } from '../finding.js';

/** Names of files that are a private key, perhaps with its certificate, and nothing else. */
const ofKeys = /(?:^|\/)(?:id_(?:dsa|ecdsa|ed25519|rsa)(?:_sk)?|[^/]+\.(?:key|p8|pem|ppk))$/i;

/** Whether the whole file is to be taken out: it is a key by its name, or what was found is in a file of such a name. */
export function isWholeFile({ source, path }: Pick<Finding, 'source' | 'path'>): boolean {
  return source === 'path' || (source === 'line' && ofKeys.test(path));
}

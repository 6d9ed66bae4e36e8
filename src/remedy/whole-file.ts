import type { Finding } from '../finding.js';

/** Names of files that are a private key, perhaps with its certificate, and nothing else. */
const ofKeys = /(?:^|\/)(?:id_(?:dsa|ecdsa|ed25519|rsa)(?:_sk)?|[^/]+\.(?:key|p8|pem|ppk))$/i;

type Place = Pick<Finding, 'source' | 'path'>;

/** Whether the whole file is to be taken out: it is a key by its name, or what was found is in a file of such a name. */
export function isWholeFile({ source, path }: Place): boolean {
  return source === 'path' || (source === 'line' && ofKeys.test(path));
}

/** The files in which something was found, each once: those to edit, and those to take out. */
export function filesOf(places: readonly Place[]): { readonly edit: readonly string[]; readonly takeOut: readonly string[] } {
  const takeOut = new Set(places.filter(isWholeFile).map(({ path }) => path));
  const edit = new Set(places.flatMap(({ source, path }) => (source === 'line' && !takeOut.has(path) ? [path] : [])));
  return { edit: [...edit], takeOut: [...takeOut] };
}

import { bitsOf } from './looks.js';
import type { Place } from './place.js';
import { enclosing, nearLine } from './surroundings.js';
import { surenessOf } from './password.js';
import type { Sureness } from './password.js';

/** How sure it is that a value is a secret in a Kubernetes Secret manifest, where `data` holds base64; undefined when it is in none. */
export function surenessInManifest(place: Place): Sureness | undefined {
  if (place.tie !== 'assignment' || !/^[A-Za-z0-9+/]{8,}={0,2}$/.test(place.value) || !/^\s{1,12}["']?[\w.-]+["']?:\s*["']?[A-Za-z0-9+/=]+["']?,?\s*$/.test(place.line)) return undefined;
  const parent = enclosing(place.lines, place.index)[0]?.trim();
  if (parent !== 'data:' && parent !== '"data": {') return undefined;
  if (!isSecret(place) || /^(?:ca|tls|cert\w*)?\.?(?:crt|cert|pem)$|user(?:name)?$|host$|port$|namespace$/i.test(place.name.trim())) return undefined;
  const text = decodeText(place.value)?.trim();
  if (text === undefined) return 'weak';
  // A token is longer than any password.
  return text.length > longestPassword && !/\s/.test(text) && bitsOf(text) >= text.length ? 'strong' : surenessOf(text);
}

const longestPassword = 128;

/** Whether a text may hold such a manifest. */
export const mayBeManifest = (text: string): boolean => /"?kind"?:\s*"?Secret/.test(text);

function isSecret({ lines, index }: Place): boolean {
  for (let at = Math.max(0, index - 40); at < Math.min(lines.count, index + 20); at += 1) {
    if (/^\s*"?kind"?:\s*"?Secret"?,?\s*$/.test(nearLine(lines, at))) return true;
  }
  return false;
}

const notInBase64 = /[^A-Za-z0-9+/=\s]/;

/** What base64 says when it says text. */
export function decodeText(value: string): string | undefined {
  // Saying no by throwing takes long.
  if (notInBase64.test(value)) return undefined;
  try {
    const bytes = atob(value);
    return /^[\x20-\x7e\s]*$/.test(bytes) ? bytes : undefined;
  } catch {
    return undefined;
  }
}

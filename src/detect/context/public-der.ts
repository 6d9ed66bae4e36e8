/** Base64 of a DER sequence of 60 bytes and more; nothing else that is drawn begins so often with these. */
const sequence = /^M[CDEFGHI][A-Za-z0-9+/_-]{55,}={0,2}$/;

/**
 * Whether a value is a public key (RFC 5280, SubjectPublicKeyInfo: a sequence that begins with one that begins with an object identifier) or
 * a certificate (one that begins with a version in brackets), in base64.
 */
export function isPublicDer(value: string): boolean {
  if (!sequence.test(value)) return false;
  const head = atob(value.slice(0, 32).replaceAll('-', '+').replaceAll('_', '/'));
  const outer = inside(head, 0);
  const inner = outer === undefined ? undefined : inside(head, outer);
  if (inner === undefined) return false;
  return head.charCodeAt(inner) === 0x06 || head.startsWith('\u00a0\u0003\u0002\u0001\u0002', inner);
}

/** Where the content of the sequence at `at` begins; undefined where none is. */
function inside(bytes: string, at: number): number | undefined {
  if (bytes.charCodeAt(at) !== 0x30) return undefined;
  const length = bytes.charCodeAt(at + 1);
  return length < 0x80 ? at + 2 : length <= 0x83 ? at + 2 + (length & 0x7f) : undefined;
}

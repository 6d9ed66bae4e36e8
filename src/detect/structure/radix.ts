const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A number in base 62, digits before capitals before small letters, filled up with zeros from the left. */
export function base62(value: number, length: number): string {
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = digits.charAt(rest % 62) + text;
  return text.padStart(length, '0');
}

/** The bytes of a text in base 32 (RFC 4648), what is left over dropped; undefined when it is none. */
export function fromBase32(text: string): readonly number[] | undefined {
  const bytes: number[] = [];
  let [bits, count] = [0, 0];
  for (const character of text) {
    const value = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(character);
    if (value < 0) return undefined;
    bits = ((bits << 5) | value) & 0xffff;
    count += 5;
    if (count < 8) continue;
    count -= 8;
    bytes.push((bits >> count) & 0xff);
  }
  return bytes;
}

/** The bytes of a text in base 58, as Bitcoin writes it; undefined when it is none. */
export function fromBase58(text: string): readonly number[] | undefined {
  let value = 0n;
  for (const character of text) {
    const digit = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'.indexOf(character);
    if (digit < 0) return undefined;
    value = value * 58n + BigInt(digit);
  }
  const bytes: number[] = [];
  for (; value > 0n; value >>= 8n) bytes.unshift(Number(value & 255n));
  return [...(/^1*/.exec(text)?.[0] ?? '')].map(() => 0).concat(bytes);
}

/** The bytes of base64 of either alphabet as characters; undefined when it is none. */
export function fromBase64(text: string): string | undefined {
  const plain = text.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/');
  if (plain.length % 4 === 1 || /[^A-Za-z0-9+/]/.test(plain)) return undefined;
  return atob(plain);
}

/** The object that base64 of JSON stands for; undefined when it is none. */
export function fromBase64Json(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(Uint8Array.from(fromBase64(text) ?? '', (character) => character.charCodeAt(0))));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

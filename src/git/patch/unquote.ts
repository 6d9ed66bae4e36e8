/* What Git writes behind a backslash, see quote.c. */
const escapes: Readonly<Record<string, string>> = { a: '\u0007', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r', '"': '"', '\\': '\\' };

/**
 * The bytes of a name that Git may have put in C quotes, such as `"tab\there"` or `"caf\303\251"`; one character a byte, in and out.
 * Undefined when the quotes are not as Git writes them.
 */
export function unquote(quoted: string): string | undefined {
  if (!quoted.startsWith('"')) return quoted;
  if (!/^"(?:[^"\\]|\\(?:[abtnvfr"\\]|[0-3][0-7]{2}))*"$/.test(quoted)) return undefined;
  return quoted.slice(1, -1).replace(/\\([0-7]{3}|[^])/g, (_, code: string) => escapes[code] ?? String.fromCharCode(Number.parseInt(code, 8)));
}

/** Git's bytes as text; what is not UTF-8 becomes U+FFFD. */
export function shownPath(name: string): string {
  return isAscii.test(name) ? name : Buffer.from(name, 'latin1').toString('utf8');
}

const isAscii = /^[\u0000-\u007f]*$/;

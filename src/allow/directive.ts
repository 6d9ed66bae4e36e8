/*
 * The directives that people write on a line, found as text whatever the comment syntax:
 *
 *     const demo = "…"  // keyfence:allow clarifai-api-key -- sandbox account, revoked 2026-03
 *     # keyfence:allow-next-line stripe-secret-key, aws-access-key-id -- documented example values
 */

export type Directive = {
  readonly kind: 'allow' | 'allow-next-line' | 'unknown';
  /** What was typed, from `keyfence:` to the end of the name. */
  readonly typed: string;
  readonly ids: readonly string[];
  /** Empty when there is none. */
  readonly reason: string;
  /** Where it stands on its line, in UTF-16 code units from 0. */
  readonly start: number;
};

export const directiveNames: readonly string[] = ['keyfence:allow', 'keyfence:allow-next-line'];

/**
 * The directives of one line. `keys` are the places of keys on it (UTF-16 offsets, sorted): the text of a directive ends where a key
 * begins, so that a reason never carries one.
 */
export function directivesOf(line: string, keys: readonly number[] = []): readonly Directive[] {
  const heads = [...line.matchAll(/keyfence:([\w-]*)/gi)];
  let key = 0;
  return heads.map((head, nth) => {
    const from = head.index + head[0].length;
    while ((keys[key] ?? Infinity) < from) key += 1;
    const end = Math.min(heads[nth + 1]?.index ?? line.length, keys[key] ?? Infinity);
    return { typed: head[0], kind: kindOf(head[0]), start: head.index, ...said(line.slice(from, end)) };
  });
}

function kindOf(typed: string): Directive['kind'] {
  if (typed === 'keyfence:allow') return 'allow';
  return typed === 'keyfence:allow-next-line' ? 'allow-next-line' : 'unknown';
}

function said(text: string): Pick<Directive, 'ids' | 'reason'> {
  const closed = text.search(/--\}\}|-->|\*\/|#\}|%>|\*\)|-\}|#>|\]\]/);
  const open = (closed < 0 ? text : text.slice(0, closed)).replace(/["'`][\s,;)}\]]*$/, '').trimEnd();
  const separator = /(?:^|\s)--(?:\s|$)/.exec(open);
  const named = separator === null ? open : open.slice(0, separator.index);
  return { ids: idsOf(named), reason: separator === null ? '' : open.slice(separator.index + separator[0].length).trim() };
}

function idsOf(named: string): readonly string[] {
  return named.split(',').map((id) => id.trim()).filter((id) => id !== '');
}

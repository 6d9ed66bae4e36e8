/**
 * Whether a name fits one of some patterns, in which `*` stands for anything, whatever its case. Without regular expressions: every path is asked this,
 * and a hook that asks it once would wait for them to be compiled.
 */
export function anyName(patterns: readonly string[]): (name: string) => boolean {
  const small = patterns.map((pattern) => pattern.toLowerCase());
  const exact = new Set(small.filter((pattern) => !pattern.includes('*')));
  const open = small.filter((pattern) => pattern.includes('*')).map((pattern) => pattern.split('*'));
  return (name) => {
    const lower = name.toLowerCase();
    return exact.has(lower) || open.some((parts) => fits(lower, parts));
  };
}

/** Whether these parts stand in the name one behind the other, the first at its beginning and the last at its end. */
function fits(name: string, parts: readonly string[]): boolean {
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (!name.startsWith(first) || !name.endsWith(last)) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at + last.length <= name.length;
}

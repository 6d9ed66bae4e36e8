/**
 * Whether a name fits one of some patterns, in which `*` stands for anything, whatever its case. Without regular expressions: every path is asked this,
 * and a hook that asks it once would wait for them to be compiled. Hardly any name fits, so only patterns that end or begin as it does are tried.
 */
export function anyName(patterns: readonly string[]): (name: string) => boolean {
  const small = patterns.map((pattern) => pattern.toLowerCase());
  const exact = new Set(small.filter((pattern) => !pattern.includes('*')));
  const open = small.filter((pattern) => pattern.includes('*')).map((pattern) => pattern.split('*'));
  const byEnd = grouped(open.filter((parts) => lastOf(parts) !== ''), (parts) => lastOf(parts).slice(-1));
  const byBeginning = grouped(open.filter((parts) => lastOf(parts) === ''), ([first = '']) => first.slice(0, 1));
  return (name) => {
    const lower = name.toLowerCase();
    const fitting = (parts: readonly string[]): boolean => fits(lower, parts);
    return exact.has(lower)
      || byEnd.get(lower.slice(-1))?.some(fitting) === true
      || byBeginning.get(lower.slice(0, 1))?.some(fitting) === true
      || byBeginning.get('')?.some(fitting) === true;
  };
}

type Parts = readonly string[];

function lastOf(parts: Parts): string {
  return parts.at(-1) ?? '';
}

function grouped(all: readonly Parts[], key: (parts: Parts) => string): ReadonlyMap<string, readonly Parts[]> {
  const groups = new Map<string, Parts[]>();
  for (const parts of all) groups.set(key(parts), [...(groups.get(key(parts)) ?? []), parts]);
  return groups;
}

/** Whether these parts stand in the name one behind the other, the first at its beginning and the last at its end. */
function fits(name: string, parts: Parts): boolean {
  const [first = '', last] = [parts[0], lastOf(parts)];
  if (!name.startsWith(first) || !name.endsWith(last)) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at + last.length <= name.length;
}

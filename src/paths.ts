/*
 * Globs over repository-relative paths, as `.keyfenceallow` and the configuration write them: `*` and `?` stay within one folder, `**` crosses
 * folders, `\` takes the next character as it is. Without a slash a glob is about the name in any folder; a trailing slash means all below.
 */

/** `maybe` stands before the two steps of a folder part, `**` and `/`, which may both be left out. */
type Step = { readonly kind: 'text'; readonly char: string } | { readonly kind: 'one' | 'name' | 'all' | 'maybe' };

/** Whether `path` is one that `glob` means. Time grows with the product of the two lengths, whatever stands in them. */
export function matchesGlob(glob: string, path: string): boolean {
  const steps = stepsOf(anchored(glob));
  let states = reach(steps, new Set([0]));
  for (const char of path) {
    states = reach(steps, advance(steps, states, char));
    if (states.size === 0) return false;
  }
  return states.has(steps.length);
}

/**
 * The glob that means just `path` (at the root: that name in any folder). Control characters, which no line can hold, become `?`, and `…`, which stands in a
 * report for a part that is not shown, any name.
 */
export function globOf(path: string): string {
  if (path === '') return '**';
  return path
    .replace(/[\\*?]/g, String.raw`\$&`)
    .replace(/(^| )--(?= |$)/g, String.raw`$1\--`)
    .replace(/^[ /]| $/g, String.raw`\$&`)
    .replace(/[\u0000-\u001f\u007f]/g, '?')
    .replaceAll('…', '*');
}

function anchored(glob: string): string {
  const whole = glob.endsWith('/') ? `${glob}**` : glob;
  if (whole.startsWith('/')) return whole.slice(1);
  if (whole.startsWith('./')) return whole.slice(2);
  return whole.includes('/') ? whole : `**/${whole}`;
}

function stepsOf(glob: string): readonly Step[] {
  const steps: Step[] = [];
  for (const [token] of glob.matchAll(/\*\*\/|\*\*|\*|\?|\\[^]|[^]/gu)) {
    if (token === '**/') steps.push({ kind: 'maybe' }, { kind: 'all' }, { kind: 'text', char: '/' });
    else if (token === '**') steps.push({ kind: 'all' });
    else if (token === '*') steps.push({ kind: 'name' });
    else if (token === '?') steps.push({ kind: 'one' });
    else steps.push({ kind: 'text', char: token.length > 1 && token.startsWith('\\') ? token.slice(1) : token });
  }
  return steps;
}

/** Stars and folder parts may stand for nothing: the states behind them are reached at once. */
function reach(steps: readonly Step[], states: ReadonlySet<number>): Set<number> {
  const reached = new Set(states);
  for (const state of reached) {
    const kind = steps[state]?.kind;
    if (kind === 'name' || kind === 'all' || kind === 'maybe') reached.add(state + 1);
    if (kind === 'maybe') reached.add(state + 3);
  }
  return reached;
}

function advance(steps: readonly Step[], states: ReadonlySet<number>, char: string): Set<number> {
  const next = new Set<number>();
  for (const state of states) {
    const step = steps[state];
    if (step === undefined) continue;
    if (step.kind === 'all' || (step.kind === 'name' && char !== '/')) next.add(state);
    else if (step.kind === 'one' ? char !== '/' : step.kind === 'text' && step.char === char) next.add(state + 1);
  }
  return next;
}

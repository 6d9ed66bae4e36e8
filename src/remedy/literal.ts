/** A string literal on a line: `[open, close)` with its quotes and prefix, `[from, to)` without. */
export type Literal = { readonly open: number; readonly from: number; readonly to: number; readonly close: number; readonly prefix: string; readonly quote: string };

/**
 * The literal in which `[start, end)` of the line stands. Read from the line's beginning, so that a quote inside another literal is no
 * literal's beginning; where that finds none (the line begins inside a comment or a longer text), the nearest pair around it.
 */
export function literalAround(line: string, start: number, end: number, quotes: readonly string[], prefixes?: RegExp): Literal | undefined {
  const found = fromBeginning(line, start, quotes) ?? nearest(line, start, quotes);
  if (found === undefined) return undefined;
  const { quote, from } = found;
  const to = closing(line, end, quote);
  if (to === undefined) return undefined;
  const before = from - quote.length;
  const prefix = (prefixes && line.slice(0, before).match(prefixes)?.[0]) ?? '';
  return { open: before - prefix.length, from, to, close: to + quote.length, prefix, quote };
}

type Opening = { readonly quote: string; readonly from: number };

function fromBeginning(line: string, start: number, quotes: readonly string[]): Opening | undefined {
  let at = 0;
  while (at < start) {
    const quote = quotes.find((one) => line.startsWith(one, at));
    if (quote === undefined) {
      at += 1;
      continue;
    }
    const from = at + quote.length;
    const to = closing(line, from, quote);
    if (to === undefined || to >= start) return to === undefined || from > start ? undefined : { quote, from };
    at = to + quote.length;
  }
  return undefined;
}

function nearest(line: string, start: number, quotes: readonly string[]): Opening | undefined {
  const openings = quotes.map((quote) => ({ quote, from: line.lastIndexOf(quote, start - quote.length) + quote.length }));
  const [best] = openings.filter(({ quote, from }) => from >= quote.length).sort((a, b) => b.from - a.from);
  return best;
}

/** Where the literal ends that began before `from`; a backslash takes the next character with it. */
function closing(line: string, from: number, quote: string): number | undefined {
  for (let at = from; at < line.length; at += 1) {
    if (line.startsWith(quote, at)) return at;
    if (line[at] === '\\') at += 1;
  }
  return undefined;
}

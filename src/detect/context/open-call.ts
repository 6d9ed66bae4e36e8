/** What a text leaves open at its end: the call or the group, and the strings and symbols that stand in it already. */
export type OpenCall = {
  /** What is called, or what a group is given to; empty when nothing is. */
  readonly callee: string;
  readonly strings: readonly string[];
};

const isOpening = (c: string): boolean => c === '(' || c === '[' || c === '{';
const isClosing = (c: string): boolean => c === ')' || c === ']' || c === '}';

const calleeAt = /((?:[\w$.:!\\]|->)+)(?:["']?\s*[=:]>?\s*)?$/;
const command = /^\s*([a-z]\w{1,40})\s+(?=:)/;
const string = /@?(["'])((?:(?!\1).){2,60})\1|(?<![\w:]):([a-z]\w{1,40})/g;

/** What stands in brackets of its own. */
const nested = /\[[^[\]]*\]|\([^()]*\)/g;

/** Reads backwards from the end of a text to the bracket that is still open there, or to a command of Ruby that has none. */
export function openCall(text: string): OpenCall | undefined {
  const at = openingOf(text);
  const bare = at < 0 ? command.exec(text) : null;
  if (at < 0 && bare === null) return undefined;
  const callee = bare === null ? (calleeAt.exec(text.slice(0, at))?.[1] ?? '') : (bare[1] ?? '');
  const inside = text.slice(bare?.[0].length ?? at + 1).replace(nested, '');
  return { callee, strings: Array.from(inside.matchAll(string), ({ 2: quoted, 3: symbol = '' }) => quoted ?? symbol) };
}

function openingOf(text: string): number {
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const c = text.charAt(at);
    if (isClosing(c)) depth += 1;
    else if (isOpening(c) && depth === 0) return at;
    else if (isOpening(c)) depth -= 1;
  }
  return -1;
}

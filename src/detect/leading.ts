/*
 * Where in a pattern its keyword stands decides how the pattern is tried at an occurrence of the keyword. These functions read a pattern's
 * source as text, no further than they understand it; what they do not understand counts as "somewhere", which is slower and as sure.
 */

/** Whether every match begins with one of `keywords`: then the pattern is tried at their places alone. */
export function beginsWithKeyword(source: string, keywords: readonly string[]): boolean {
  if (hasTopAlternative(source)) return false;
  const small = keywords.map((keyword) => keyword.toLowerCase());
  const heads = headsOf(source.toLowerCase(), Math.max(...small.map(({ length }) => length)));
  return heads !== undefined && heads.every((head) => small.some((keyword) => head.startsWith(keyword)));
}

/** Whether a match may begin with `character`: where the source begins with a character or a set, or a choice of such, others are ruled out. */
export function mayBeginWith(source: string, flags: string, character: string): boolean {
  const choice = oneOf.exec(source)?.[1];
  const heads = hasTopAlternative(source) ? undefined : (choice?.split('|') ?? [source]).map((each) => firstOf.exec(each)?.[0]);
  return heads === undefined || heads.some((head) => head === undefined || new RegExp(`^${head}$`, flags.replace(/[dgy]/g, '')).test(character));
}

/** A character or a set that a match must hold. */
const firstOf = /^(?:\[(?:[^\]\\]|\\.)+\]|\\[dwDWS.:/-]|[^()[\]\\{}*+?.|^$])(?![?*]|\{0)/;

/**
 * Tells whether a match may begin with `length` letters and digits on end, behind which `next` stands: where the source begins with a set, so many times,
 * and a sign, the sign stands right behind them.
 */
export function runThatBegins(source: string): (length: number, next: string) => boolean {
  const head = hasTopAlternative(source) ? null : setAndSign.exec(source);
  if (head === null) return () => true;
  const [least, most, set, sign] = [Number(head[2] ?? 1), Number(head[3] ?? head[2] ?? 1), new RegExp(head[1] ?? ''), head[4]];
  return (length, next) => length <= most && (set.test(next) || (length >= least && next === sign));
}

/** A set, how often it may stand there, and a sign that must stand behind it. */
const setAndSign = /^(\[(?:[^\]\\]|\\.)+\])(?:\{(\d+)(?:,(\d+))?\})?\\?((?<=\\)[|/.:-]|[:=|_/-])(?![?*{])/;

/** Whether a match may hold nothing but letters, digits, and the plus signs, slashes and equals signs of base64: nothing else must stand in it. */
export function mayBeBase64({ source }: { readonly source: string }): boolean {
  const choice = oneOf.exec(source)?.[1];
  return hasTopAlternative(source) || !(holds(source, otherSign) || choice?.split('|').every((each) => holds(each, otherSign)) === true);
}

/** Whether every match holds an equals sign. */
export function holdsEqualsSign({ source }: { readonly source: string }): boolean {
  return !hasTopAlternative(source) && holds(source, /^=(?![?*{])/);
}

/** Whether something stands in a source outside of groups and sets. */
function holds(source: string, part: RegExp): boolean {
  return [...source].some((_, at) => part.test(source.slice(at)) && depthAt(source, at) === 0);
}

/** A sign that is not of base64 and must stand there. */
const otherSign = /^(?:[-_:]|\\[|.:-])(?![?*{])/;
/** A choice of beginnings. */
const oneOf = /^\((?:\?:|\?<\w+>)([^()]+)\)(?![?*{])/;

/** How many characters at most a match holds before the keyword, where `tailFrom` sees it; undefined when the source does not say. */
export function longestHead(source: string, tail: string): number | undefined {
  let left = source.slice(0, source.length - tail.length);
  let length = 0;
  for (let part = counted.exec(left); part !== null && left !== ''; part = counted.exec(left)) {
    length += part[1] === undefined ? 0 : Number(part[3] ?? part[2] ?? 1);
    left = left.slice(part[0].length);
  }
  return left === '' ? length : undefined;
}

/* A set, a character or a boundary, with how often it may stand there: `[0-9a-f]{8,16}`, `x`, `\b`, `[a-z]?`. */
const counted = /^(?:\\b|(\[(?:[^\]\\]|\\.)+\]|\\[dwsDWS.:/-]|[^()[\]\\{}*+?.|^$])(?:\{(\d+)(?:,(\d+))?\}|\?)?(?![*+]))/;

/** What follows the keyword in the source, with it: it must match at the keyword's place. Undefined when the keyword is not to be seen. */
export function tailFrom(source: string, keyword: string): string | undefined {
  const text = keyword.toLowerCase().replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const small = source.toLowerCase();
  const at = small.indexOf(text);
  if (at < 1 || small.includes(text, at + 1) || hasTopAlternative(source) || depthAt(source, at) !== 0) return undefined;
  return source.slice(at);
}

/** The texts with which a match can begin, of `length` characters or up to where the pattern is no longer fixed. */
function headsOf(source: string, length: number): readonly string[] | undefined {
  const group = /^\((?:\?:|\?<\w+>)?((?:[^()[\]\\{}*+?]|\\[^a-z0-9]){1,400})\)(?![?*{])/.exec(source);
  if (group) return spread((group[1] ?? '').split('|').map(plain), source.slice(group[0].length), length);
  const opened = /^\((?:\?:|\?<\w+>)/.exec(source);
  if (opened && !hasTopAlternative(source.slice(opened[0].length))) return headsOf(source.slice(opened[0].length), length);
  const set = /^\[([a-z0-9]{1,12})\](?![?*{+])/.exec(source);
  if (set) return spread([...(set[1] ?? '')], source.slice(set[0].length), length);
  const fixed = /^(?:(?:[^()[\]\\{}*+?.|^$]|\\[^a-z0-9])(?![?*{]))+/.exec(source);
  return fixed ? spread([plain(fixed[0])], source.slice(fixed[0].length), length) : undefined;
}

function spread(heads: readonly string[], rest: string, length: number): readonly string[] {
  const left = length - Math.min(...heads.map((head) => head.length));
  const tails = left > 0 ? headsOf(rest, left) : undefined;
  return tails === undefined ? heads : heads.flatMap((head) => tails.map((tail) => head + tail)).slice(0, 4096);
}

function plain(source: string): string {
  return source.replace(/\\(.)/g, '$1');
}

function hasTopAlternative(source: string): boolean {
  for (let at = source.indexOf('|'); at >= 0; at = source.indexOf('|', at + 1)) if (depthAt(source, at) <= 0 && !isEscaped(source, at)) return true;
  return false;
}

function isEscaped(source: string, place: number): boolean {
  return (/\\*$/.exec(source.slice(0, place))?.[0].length ?? 0) % 2 === 1;
}

/** How many groups are open at a place of the source; a place inside of a set counts as one more. */
function depthAt(source: string, place: number): number {
  let [depth, inSet] = [0, false];
  for (let at = 0; at < place; at++) {
    const character = source[at];
    if (character === '\\') at += 1;
    else if (inSet) inSet = character !== ']';
    else if (character === '[') inSet = true;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
  }
  return depth + (inSet ? 1 : 0);
}

/**
 * Whether nothing that a pattern matches, or looks at behind it, holds what ends a piece of a string; see pieces/seams.ts. Where that is not to be
 * seen, the answer is no.
 */
export function staysInPiece({ source, multiline }: { readonly source: string; readonly multiline: boolean }): boolean {
  const plain = source.replace(/\\[bdw\-./+[\](){}|^?*]/g, '').replace(/\(\?(?::|<\w+>|!)/g, '(').replace(/\[[^\]]*\]/g, (set) => (oddRange.test(set) ? '.' : set.replaceAll('.', '')));
  return !multiline && !/[\\$\s"'`.]|\[\^|\(\?/.test(plain);
}

/** A range that is not one of letters or digits may hold anything. */
const oddRange = /[^A-Za-z0-9[]-[^\]]/;

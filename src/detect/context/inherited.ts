import type { TextLines } from '../text-lines.js';
import type { Named } from './name-before.js';
import { lineAbove, nearLine } from './surroundings.js';

/** How a class calls what it was made from: `super("v")`, `: base("v")`, `super().__init__("v")`, `parent::__construct("v")`. */
const maker = /^(?:super|base|(?:super\([^()]*\))?\.?__init__|super\.init|parent::__construct)$/;

/** `class A extends B`, `class A(B):`, `class A : B`, `class A < B`. */
const derives = /\bclass\s+\w+(?:<[^<>]*>)?\s*(?:extends\s+|\(|:\s*(?:public\s+)?|<\s*)([A-Za-z_][\w.:\\]*)/;

/** Lines above that are looked at. */
const farthest = 60;

/** A value that is handed to what a class was made from is called as that is. */
export function inherited(lines: TextLines, index: number, named: Named): Named {
  if (named.tie !== 'argument' || !maker.test(named.call)) return named;
  const at = lineAbove(lines, index + 1, farthest, (line) => derives.test(line));
  const name = at < 0 ? undefined : derives.exec(nearLine(lines, at))?.[1];
  return name === undefined ? named : { ...named, name, call: name };
}

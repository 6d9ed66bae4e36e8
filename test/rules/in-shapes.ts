import type { Provider, Rule } from '../../src/catalog/define.js';
import { shapes } from '../shapes.js';
import type { Shape } from '../shapes.js';
import { at, keyIn } from './inspect.js';
import type { Inspect } from './inspect.js';
import { nameOf, providerWord } from './names.js';

/** One of how many shapes a key goes through; the next provider's keys go through the next ones. All with EVERY_SHAPE set. */
const turns = process.env['EVERY_SHAPE'] ? 1 : 5;

/** What was missed of a provider's keys, each a sentence. `turn` tells providers apart. */
export function missedInShapes(provider: Provider, turn: number, inspect: Inspect): readonly string[] {
  return provider.rules.filter((rule) => !isGeneric(rule)).flatMap((rule) => {
    const answers = rule.examples.keys.flatMap((key, nth) => shapesFor(rule, key, turn + nth, nth === 0 ? turns : turns * 3).map((shape) => missedIn(provider, rule, key, shape, inspect)));
    const missed = answers.filter((answer) => answer !== undefined);
    if (!isQuiet(rule)) return missed;
    return missed.length > 0 && missed.length === answers.length ? [`${rule.id}: found in no shape at all`] : [];
  });
}

function shapesFor(rule: Rule, key: string, turn: number, every: number): readonly Shape[] {
  const fitting = shapes.filter((shape) => shape.fits(key) && isClear(key, shape) && (!needsOwnName(rule) || saysOwnNameAlone(rule, shape)));
  return fitting.filter((_, nth) => nth % every === turn % every);
}

/** Secrets of no provider stand in forms of their own, which their examples give in full. */
function isGeneric({ precedence = 0, words, pattern }: Rule): boolean {
  return precedence < 0 && (words !== undefined || pattern.source.includes('(?<key>'));
}

/** In `${name:value}` nobody can tell a colon of the value. */
function isClear(key: string, { name }: Shape): boolean {
  return name !== 'Java: annotation default' || !key.includes(':');
}

/** What does not block may go unseen where a name says "public" or "id"; that it is known at all must show. */
function isQuiet({ confidence, publicByDesign }: Rule): boolean {
  return confidence === 'possible' || publicByDesign !== undefined;
}

/** Everyday words and short ones are evidence in the key's own name alone, and all words are for keys that are hardly random. */
function needsOwnName({ everyday, words, randomness }: Rule): boolean {
  return everyday === true || (words !== undefined && (randomness !== undefined || words.every((word) => word.length <= 4)));
}

/** True where the provider is named in the key's name and nowhere else, on the line of the key. */
function saysOwnNameAlone(rule: Rule, { write }: Shape): boolean {
  const name = nameOf(rule);
  const text = write(name, 'VALUE', 'one');
  const line = text.split('\n').find((each) => each.includes('VALUE')) ?? '';
  return text === write(name, 'VALUE', 'other') && line.toLowerCase().replace(/[^a-z0-9]/g, '').includes(name.join(''));
}

function missedIn(provider: Provider, rule: Rule, key: string, shape: Shape, inspect: Inspect): string | undefined {
  const text = shape.write(nameOf(rule), key, providerWord(rule, provider.id));
  const found = at(inspect(text, shape.path), text, keyIn(rule, key));
  if (found === undefined) return `${rule.id}: not found in ${shape.name}`;
  if (found.provider !== provider.id) return `${rule.id}: taken for ${found.rule} in ${shape.name}`;
  return found.blocks || isQuiet(rule) || found.rule !== rule.id ? undefined : `${rule.id}: does not block in ${shape.name}`;
}

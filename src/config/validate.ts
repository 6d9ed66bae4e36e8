import { didYouMean } from '../nearest.js';
import { cut, shown } from '../shown.js';

/** The part of JSON Schema (draft 7) that the published schema of the configuration uses. */
export type Schema = {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
};

/** What is wrong with `value`, a sentence each that begins with the place, such as `skip[0].reason`. Empty when nothing is. */
export function problemsIn(value: unknown, schema: Schema, place = ''): readonly string[] {
  const kind = kindOf(value);
  if (schema.type !== undefined && kind !== schema.type) return [`${name(place)} must be ${article(schema.type)}, not ${article(kind)}`];
  if (typeof value === 'string') return textProblems(value, schema, place);
  if (Array.isArray(value)) return listProblems(value, schema, place);
  return kind === 'object' ? objectProblems(value as Readonly<Record<string, unknown>>, schema, place) : [];
}

function textProblems(text: string, { enum: words, minLength = 0, pattern }: Schema, place: string): readonly string[] {
  if (words !== undefined && !words.includes(text)) return [`${name(place)} is ${shown(text)}; it can be ${words.map((word) => `"${word}"`).join(', ')}${didYouMean(text, words)}`];
  if (text.trim().length < minLength) return [`${name(place)} needs ${minLength === 1 ? 'a text' : `${minLength} characters or more`}`];
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(text)) return [`${name(place)} does not have the form ${pattern}`];
  return [];
}

function listProblems(list: readonly unknown[], { items, minItems = 0 }: Schema, place: string): readonly string[] {
  if (list.length < minItems) return [`${name(place)} needs at least ${minItems === 1 ? 'one item' : `${minItems} items`}`];
  return items === undefined ? [] : list.flatMap((item, at) => problemsIn(item, items, `${place}[${at}]`));
}

function objectProblems(object: Readonly<Record<string, unknown>>, { properties = {}, additionalProperties, required = [] }: Schema, place: string): readonly string[] {
  const missing = required.filter((key) => !Object.hasOwn(object, key)).map((key) => `${name(place)} needs "${key}"`);
  const present = Object.entries(object).flatMap(([key, value]) => {
    const inside = place === '' ? cut(key) : `${place}.${cut(key)}`;
    if (Object.hasOwn(properties, key)) return problemsIn(value, properties[key] ?? {}, inside);
    if (typeof additionalProperties === 'object') return problemsIn(value, additionalProperties, inside);
    return additionalProperties === false ? [`${name(place)} has an unknown key ${shown(key)}${didYouMean(key, Object.keys(properties))}`] : [];
  });
  return [...missing, ...present];
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function article(kind: string): string {
  if (kind === 'null') return kind;
  return /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`;
}

function name(place: string): string {
  return place === '' ? 'the configuration' : place;
}

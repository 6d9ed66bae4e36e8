import { example } from './example.js';
import type { Composed } from './example.js';
import type { KeyFacts } from './facts.js';
import { keywordsOf } from './keywords.js';
import { piecesOf } from './piece.js';
import type { Piece } from './piece.js';

/** The source of one rule, from what is known of the key. */
export function draftRule(facts: KeyFacts): string {
  const pattern = new RegExp(facts.format);
  const pieces = piecesOf(facts.format);
  const keywords = facts.keywords ?? (facts.distinctive ? keywordsOf(pieces) : []);
  const words = facts.distinctive && keywords.length > 0 ? [] : (facts.context ?? []);
  const anywhere = keywords.length + words.length === 0;
  // A head is also how names begin; what follows it in an address or a file is no single token.
  const randomness = facts.randomness ?? (words.length === 0 && /^[^\s:"]+$/.test(facts.format) ? 'token' : undefined);
  const env = facts.env?.[0] ?? `${facts.provider}-api-key`.toUpperCase().replace(/-/g, '_');
  return fields([
    ['id', quote(facts.id)],
    ['title', quote(facts.title ?? `${facts.provider_name} ${facts.key}`)],
    ['confidence', quote(facts.confidence ?? (words.length === 0 ? 'certain' : 'likely'))],
    ['pattern', `/${pattern.source}/`],
    ['keywords', list(keywords)],
    ['words', list(words)],
    ['anywhere', anywhere ? 'true' : undefined],
    ['everyday', facts.everyday ? 'true' : undefined],
    ['multiline', facts.multiline ? 'true' : undefined],
    ['randomness', randomness && quote(randomness)],
    ['checks', list(facts.checks ?? [])],
    ['precedence', facts.precedence === undefined ? undefined : String(facts.precedence)],
    ['publicByDesign', facts.public_by_design && quote(facts.public_by_design)],
    ['env', quote(env)],
    ['docs', facts.docs && quote(facts.docs)],
    ['examples', examples(pattern, pieces, env, words.length === 0)],
  ]);
}

function examples(pattern: RegExp, pieces: readonly Piece[], env: string, distinctive: boolean): string {
  const keys = [example(pieces, 0), example(pieces, 1)];
  const broken = keys.find(({ value }) => !new RegExp(`^(?:${pattern.source})$`).test(value));
  if (broken) throw new Error(`no example for ${pattern.source}: ${broken.source}`);
  const [key = keys[0]] = keys;
  const spares = [`\`${env}=${inside(tooShort(pattern, pieces))}\``, distinctive ? `\`q${inside(key as Composed)}\`` : `\`checksum: ${inside(key as Composed)}\``];
  return `{\n  keys: [${keys.map(({ source }) => source).join(', ')}],\n  spares: [${spares.join(', ')}],\n}`;
}

/** The same key with too few characters, or without its head where that is still one. */
function tooShort(pattern: RegExp, pieces: readonly Piece[]): Composed {
  for (const less of [1, 2, 4, 8, 12, 16, 24, 40, 80, 160, 400]) {
    const cut = example(pieces, 0, less);
    if (!pattern.test(cut.value)) return cut;
  }
  const { source, value } = example(pieces, 0);
  return { source: `${source}.slice(0, 6)`, value: value.slice(0, 6) };
}

/** A composed text as a part of a template. */
function inside({ source }: Composed): string {
  return /^`[^]*`$/.test(source) ? source.slice(1, -1) : `\${${source}}`;
}

/** The source of an object with those of the fields that have a value. */
export function fields(pairs: readonly (readonly [string, string | undefined])[]): string {
  const lines = pairs.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [`  ${name}: ${value.replace(/\n/g, '\n  ')},`]));
  return `{\n${lines.join('\n')}\n}`;
}

export function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'")}'`;
}

export function list(texts: readonly string[]): string | undefined {
  return texts.length === 0 ? undefined : `[${texts.map(quote).join(', ')}]`;
}

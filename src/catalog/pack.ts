import type { IndexedRule, RuleIndex } from './rule-index.js';
import { PackedRule } from './packed-rule.js';

/*
 * The compact form of the index: the version, the file rules as JSON, the places of the rules that are tried anywhere, then one line a
 * rule, its fields separated by tabs:
 *
 *     clarifai-api-key⇥clarifai⇥Clarifai API key⇥certain⇥[0-9a-f]{32}⇥⇥⇥clarifai⇥⇥token⇥⇥0⇥CLARIFAI_API_KEY
 *
 * Splitting lines is all that loading does; a rule's fields are taken apart when one is asked for.
 */

/** Text of an index that `unpackIndex` reads back. The prefilter's tables are kept apart. */
export function packIndex({ version, files, anywhere = [], rules }: RuleIndex): string {
  return [version, JSON.stringify(files), JSON.stringify(anywhere), ...rules.map(packRule)].join('\n');
}

/** Reads what `packIndex` wrote; `prefilter` holds the tables that were built with it. */
export function unpackIndex(text: string, prefilter?: Uint8Array): RuleIndex {
  const [version = '', files = '[]', anywhere = '[]', ...lines] = text.split('\n');
  const rules = lines.map((line) => new PackedRule(line));
  return { version, rules, files: JSON.parse(files), anywhere: JSON.parse(anywhere), ...(prefilter && { prefilter }) };
}

function packRule(rule: IndexedRule): string {
  const marks = (rule.everyday ? 'e' : '') + (rule.multiline ? 'm' : '') + (rule.publicByDesign ? 'p' : '');
  const fields = [rule.id, rule.provider, rule.title, rule.confidence, rule.source, rule.flags, ...[rule.keywords, rule.words].map(packList), marks];
  const text = [...fields, rule.randomness, packList(rule.checks), String(rule.precedence), rule.env];
  const unsafe = text.find((field) => /[\t\n]/.test(field));
  if (unsafe !== undefined) throw new Error(`${rule.id}: write tabs and line ends as \\t and \\n in "${unsafe}"`);
  return text.join('\t');
}

function packList(list: readonly string[]): string {
  return list.join('\u001f');
}

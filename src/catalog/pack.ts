import type { IndexedRule, Preparation, RuleIndex } from './rule-index.js';
import { PackedRule } from './packed-rule.js';

/*
 * The compact form of the index: the version; as JSON the file rules, the places of the rules that are tried anywhere, and what matching
 * by words asks of all rules; then one line a rule, its fields separated by tabs:
 *
 *     clarifai-api-key⇥clarifai⇥Clarifai API key⇥certain⇥[0-9a-f]{32}⇥⇥⇥clarifai⇥⇥token⇥⇥0⇥CLARIFAI_API_KEY
 *
 * Splitting lines is all that loading does; the rest is taken apart when it is asked for.
 */

/** What is kept beside the text: the prefilter's tables and kernel. */
type Beside = Pick<RuleIndex, 'prefilter' | 'kernel'>;

/** Text of an index that `unpackIndex` reads back. */
export function packIndex({ version, files, anywhere, prepared, rules }: RuleIndex & Required<Pick<RuleIndex, 'anywhere' | 'prepared'>>): string {
  return [version, ...[files, anywhere, prepared].map((part) => JSON.stringify(part)), ...rules.map(packRule)].join('\n');
}

/** Reads what `packIndex` wrote. */
export function unpackIndex(text: string, beside: Beside = {}): RuleIndex {
  const [version = '', files = '[]', anywhere = '[]', prepared = '', ...lines] = text.split('\n');
  let known: Preparation | undefined;
  return {
    ...beside,
    version,
    rules: lines.map((line) => new PackedRule(line)),
    files: JSON.parse(files),
    anywhere: JSON.parse(anywhere),
    get prepared() { return (known ??= JSON.parse(prepared) as Preparation); },
  };
}

function packRule(rule: IndexedRule): string {
  const marks = (rule.everyday ? 'e' : '') + (rule.multiline ? 'm' : '') + (rule.publicByDesign ? 'p' : '');
  const fields = [rule.id, rule.provider, rule.title, rule.confidence, rule.source, rule.flags, ...[rule.keywords, rule.words].map(packList), marks];
  const text = [...fields, rule.randomness, packList(rule.checks), String(rule.precedence), rule.env, ...(rule.followers.length > 0 ? [packList(rule.followers)] : [])];
  const unsafe = text.find((field) => /[\t\n]/.test(field));
  if (unsafe !== undefined) throw new Error(`${rule.id}: write tabs and line ends as \\t and \\n in "${unsafe}"`);
  return text.join('\t');
}

function packList(list: readonly string[]): string {
  return list.join('\u001f');
}

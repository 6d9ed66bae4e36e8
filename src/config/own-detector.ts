import type { RuleIndex } from '../catalog/rule-index.js';
import { Buffer } from 'node:buffer';
import type { Detector } from '../detect/detector.js';
import type { Result } from '../failure.js';
import type { Finding } from '../finding.js';
import type { Config, OwnRule } from './config.js';
import { exampleText, indexedRule, ruleProblems } from './own-rules.js';
import { invalidConfig } from './read.js';

type Tools = { readonly createDetector: (index: RuleIndex) => Detector; readonly superLinear: (pattern: RegExp) => string | undefined };

/** A detector that knows a team's own rules too. Their examples run here, and fail the configuration when one does not hold. */
export function withOwnRules(index: RuleIndex, config: Config, { createDetector, superLinear }: Tools): Result<{ readonly index: RuleIndex; readonly detector: Detector }> {
  const { ownRules, file = '' } = config;
  const taken = new Set([...index.rules, ...index.files].map(({ id }) => id));
  const problems = ruleProblems(ownRules, taken, superLinear);
  if (problems.length > 0) return { ok: false, failure: invalidConfig(file, problems) };
  // Behind the built-in ones: those keep their places, and the tables that were built for them.
  const all: RuleIndex = { ...index, version: `${index.version}-${config.version}`, rules: [...index.rules, ...ownRules.map(indexedRule)] };
  const detector = createDetector(all);
  const wrong = ownRules.flatMap((rule, at) => exampleProblems(rule, at, detector));
  if (wrong.length > 0) return { ok: false, failure: invalidConfig(file, wrong) };
  return { ok: true, value: { index: all, detector: exceptExamples(detector, ownRules) } };
}

/** The keys of a rule's own examples are documented examples: they are no finding, in the configuration or anywhere. */
function exceptExamples(detector: Detector, rules: readonly OwnRule[]): Detector {
  const shown = new Set(rules.flatMap(({ id, examples }) => examples.catches.flatMap((text) => found(detector, text, id).map(({ fingerprint }) => fingerprint))));
  return { ...detector, inspect: (subject) => detector.inspect(subject).filter(({ fingerprint }) => !shown.has(fingerprint)) };
}

function exampleProblems({ id, examples }: OwnRule, at: number, detector: Detector): readonly string[] {
  const place = `ownRules[${at}] (${id}).examples`;
  return [
    ...examples.catches.flatMap((text, nth) => (found(detector, text, id).length > 0 ? [] : [`${place}.catches[${nth}]: the rule finds nothing in it`])),
    ...examples.spares.flatMap((text, nth) => (found(detector, text, id).length === 0 ? [] : [`${place}.spares[${nth}]: the rule finds a key in it`])),
  ];
}

function found({ inspect }: Detector, template: string, rule: string): readonly Finding[] {
  const passages = [{ line: 1, column: 0, bytes: Buffer.from(exampleText(template)) }];
  return inspect({ source: 'line', path: 'example.txt', passages }).filter((finding) => finding.rule === rule);
}

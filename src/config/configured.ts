import { notARule, ruleNamesOf } from '../allow/rule-names.js';
import type { RuleIndex } from '../catalog/rule-index.js';
import { createDetector } from '../detect/detector.js';
import { CouldNotCheck, type Result } from '../failure.js';
import type { Gate } from '../gate.js';
import { matchesGlob } from '../paths.js';
import type { Config } from './config.js';
import type { Found } from './find.js';
import { withOverrides } from './overrides.js';
import { invalidConfig, readConfig } from './read.js';

/** The rules as a configuration wants them. Throws `CouldNotCheck` when something in it is wrong. */
export async function configured(found: Found, builtIn: RuleIndex): Promise<Pick<Gate, 'index' | 'config' | 'detector' | 'skipped'>> {
  const config = must(readConfig(found));
  const { index, detector } = config.ownRules.length === 0 ? { index: builtIn, detector: createDetector(builtIn) } : await withOwn(config, builtIn);
  const unknown = unknownRules(config, index);
  if (unknown.length > 0) throw new CouldNotCheck(invalidConfig(found.file, unknown));
  const confidences = new Map([...index.rules, ...index.files].map(({ id, confidence }) => [id, confidence]));
  return { index, config, detector: withOverrides(detector, config, confidences), skipped: (path) => config.skip.find((skip) => matchesGlob(skip.path, path))?.reason };
}

async function withOwn(config: Config, builtIn: RuleIndex): Promise<Pick<Gate, 'index' | 'detector'>> {
  const [{ withOwnRules }, { superLinear }] = await Promise.all([import('./own-detector.js'), import('../detect/linear.js')]);
  return must(withOwnRules(builtIn, config, { createDetector, superLinear }));
}

function unknownRules({ rules }: Config, index: RuleIndex): readonly string[] {
  const names = ruleNamesOf(index);
  return Object.keys(rules).filter((id) => !names.ids.has(id)).map((id) => `rules: ${notARule(id, names)}`);
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new CouldNotCheck(result.failure);
  return result.value;
}

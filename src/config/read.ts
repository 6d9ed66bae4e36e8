import { createHash } from 'node:crypto';
import schema from '../../schema/keyfence.config.schema.json' with { type: 'json' };
import type { Failure, Result } from '../failure.js';
import type { Config } from './config.js';
import type { Found } from './find.js';
import { problemsIn } from './validate.js';

/** Checks a configuration that was found against the published schema. The failure lists every problem. */
export function readConfig({ file, value }: Found): Result<Config> {
  const problems = problemsIn(value, schema);
  if (problems.length > 0) return { ok: false, failure: invalidConfig(file, problems) };
  const { rules = {}, ownRules = [], skip = [], store } = value as Partial<Config>;
  const version = createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
  return { ok: true, value: { file, rules, ownRules, skip, ...(store === undefined ? {} : { store }), version } };
}

/** One failure for all problems of a configuration. */
export function invalidConfig(file: string, problems: readonly string[]): Failure {
  const [first = '', ...others] = problems.map((problem) => `${file}: ${problem}`);
  return { code: 'config-invalid', message: first, next: [...others, `correct ${file}; the schema is in node_modules/keyfence/schema/keyfence.config.schema.json`] };
}

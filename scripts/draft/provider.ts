import type { KeyFacts } from './facts.js';
import { draftRule, fields, list, quote } from './rule.js';

/** The source of a provider's rule file, from what is known of its keys. */
export function draftProvider(keys: readonly [KeyFacts, ...KeyFacts[]]): string {
  const [{ provider, provider_name, category }] = keys;
  const aliases = keys.flatMap((facts) => facts.aliases ?? []);
  const revoke = keys.find((facts) => facts.revoke)?.revoke;
  const body = fields([
    ['id', quote(provider)],
    ['name', quote(provider_name)],
    ['category', quote(category ?? 'other')],
    ['aliases', list([...new Set(aliases)])],
    ['rules', `[\n${keys.map(draftRule).join(',\n').replace(/^/gm, '  ')},\n]`],
    ['guide', revoke && `{\n  revoke: { page: ${quote(revoke)}, steps: [] },\n}`],
  ]);
  const imports = ["import type { Provider } from '../src/catalog/define.js';", "import { fake } from '../src/catalog/fake.js';"];
  return `${imports.join('\n')}\n\nexport const ${constantName(provider)}: Provider = ${body};\n`;
}

const reserved: ReadonlySet<string> = new Set(['await', 'class', 'default', 'delete', 'enum', 'export', 'new', 'package', 'private', 'public', 'switch', 'void']);

/** The name of the exported constant: `new-relic` becomes `newRelic`. */
export function constantName(id: string): string {
  const name = id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return reserved.has(name) || /^[0-9]/.test(name) ? `provider${name.charAt(0).toUpperCase()}${name.slice(1)}` : name;
}

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packedFiles } from './tarball.js';

/** What a user needs, and nothing else. */
const wanted = [
  /^(?:package\.json|README\.md|LICENSE)$/,
  /^dist\/(?:index\.js|[\w-]+\.cjs|kernel\.wasm)$/,
  /^dist\/(?:rules|keywords|prefilter)[\w.-]*$/,
  /^dist\/fast-path\/[\w.-]+$/,
  /^dist\/guides\/[a-z\d-]+\.json$/,
  /^dist\/types\/(?:[\w-]+\/)*[\w-]+\.d\.ts$/,
  /^dist\/THIRD-PARTY-LICENSES\.txt$/,
  /^hooks\/[\w.-]+$/,
  /^schema\/[\w.-]+\.json$/,
];

describe('the packed package', () => {
  const files = packedFiles();

  it('holds nothing that no user needs', () => {
    expect(files.filter((file) => !wanted.some((pattern) => pattern.test(file)))).toEqual([]);
  });

  it.each(['package.json', 'README.md', 'LICENSE', 'dist/cli.cjs', 'dist/index.js', 'dist/types/index.d.ts', 'dist/THIRD-PARTY-LICENSES.txt'])('holds %s', (file) => {
    expect(files).toContain(file);
  });

  it('holds every file that package.json names', () => {
    const { bin, exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly bin: object; readonly exports: object };
    const named = [...JSON.stringify({ bin, exports }).matchAll(/"(?:\.\/)?((?:dist|hooks|schema)\/[^"]+)"/g)].map(([, file]) => file ?? '');
    expect(named.filter((file) => !files.includes(file))).toEqual([]);
    expect(named.length).toBeGreaterThan(2);
  });

  it('holds a guide for every provider', () => {
    const rules = files.filter((file) => file.startsWith('dist/guides/'));
    expect(rules.length).toBeGreaterThanOrEqual(40);
  });

  it('names the licence of every package whose code it holds', () => {
    const text = readFileSync('dist/THIRD-PARTY-LICENSES.txt', 'utf8');
    const bundled = ['simple-git', 'parse-diff', 'kleur'].filter((name) => existsSync(`node_modules/${name}`));
    expect(bundled.filter((name) => !new RegExp(`^${name} \\d`, 'm').test(text))).toEqual([]);
    expect(text).not.toContain('holds no licence text');
  });
});

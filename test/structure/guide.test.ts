import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What the guide only promises: a file that the command in it would write. */
const made = ['rules/acme.ts'];

describe.each(['CONTRIBUTING.md', 'README.md', 'docs/design.md'])('%s', (guide) => {
  const text = readFileSync(guide, 'utf8');

  it('names paths that exist', () => {
    const paths = [...text.matchAll(/`((?:\.[\w-]+\/|[\w-]+\/)[\w./-]*|[\w-]+\.(?:json|md)|\.[\w-]+\.json)`/g)].map(([, path]) => path ?? '');
    expect(paths.filter((path) => !made.includes(path) && !generated(path) && !exists(path))).toEqual([]);
  });

  it('links to files that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link ?? '');
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });

  it('names scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Readonly<Record<string, string>> };
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script ?? '');
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});

/** The design names what is under src without saying so. */
function exists(path: string): boolean {
  return [path, `src/${path}`, `src/${path}.ts`, `${path}.ts`].some((place) => existsSync(place));
}

/** Made by the build, the bench or Git, and never committed. */
function generated(path: string): boolean {
  return /^(?:docs\/(?:rules|coverage)\.md$|(?:dist|bench\/results|\.scratch|node_modules|\.git)\/)/.test(path) || path === '.scratch/';
}

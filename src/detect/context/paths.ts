const locks: ReadonlySet<string> = new Set([
  'package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock', 'deno.lock', 'bun.lock', 'pipfile.lock', 'poetry.lock', 'uv.lock', 'pdm.lock', 'cargo.lock',
  'composer.lock', 'gemfile.lock', 'podfile.lock', 'brewfile.lock.json', 'packages.lock.json', 'go.mod', 'go.sum', 'go.work.sum', 'gradle.lockfile', 'mix.lock', 'pubspec.lock',
  'flake.lock', 'verification-metadata.xml', 'package.resolved', 'cartfile.resolved', 'paket.lock', 'project.assets.json', 'manifest.json.lock', '.terraform.lock.hcl', 'modules.bazel.lock',
]);

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).toLowerCase();

/** Files that hold hashes of packages, and addresses: only a password in an address is a key there. */
export function isLockFile(path: string): boolean {
  return locks.has(nameOf(path));
}

const folder = /(?:^|[/._-])(?:tests?|testing|testdata|test-data|specs?|__tests__|__mocks__|mocks?|fixtures?|cassettes?|samples?|examples?|demos?|stubs?|e2e|snapshots?|testutils?|unittests?|integration|benchmarks?|docs?|tutorials?|mirage|stories|storybook|factories|dummy|faker)(?=[/._-])/i;
/** A folder whose name begins or ends with "test": `fstest`, `s3tests`, `testserver`; not `latest`. */
const testing = /(?:^|\/)(?:test[^/]*|[^/]*(?<!la|con|pro|grea|bes|fas|at)tests?)\//i;
/** A file beside what it tests or shows. One that is called no more than "test" or "sample" says nothing: so people call what they try out. */
const file = /^test_|^examples[._-]|[._-](?:tests?|specs?|mocks?|fixtures?|examples?|samples?|stubs?|snap)(?=[._-]|$)|\.(?:story|stories)\./i;
const classFile = /[a-z0-9](?:Tests?|Spec|Mock|Example)\.\w+$/;
const prose = /\.(?:mdx?|markdown|rst|adoc|asciidoc|pod|[1-9])$/i;

/** Tests, fixtures, examples and documentation: what is made up there on purpose. */
export function isTrial(path: string): boolean {
  const at = path.lastIndexOf('/') + 1;
  const name = path.slice(at);
  const folders = path.slice(0, at);
  return folder.test(folders) || testing.test(folders) || file.test(name) || classFile.test(name) || prose.test(name);
}

const code = /\.(?:[cm]?[jt]sx?|py|pyi|rb|go|java|kts?|scala|swift|m|mm|c|cc|cpp|cxx|h|hh|hpp|cs|vb|fs|rs|php|pl|pm|lua|dart|groovy|gradle|ex|exs|erl|hs|clj[cs]?|r|jl|sol|vue|svelte|coffee|pas|d|zig|nim)$/i;

/** Program text, in which a value without quotes is an expression. */
export function isCode(path: string): boolean {
  return code.test(path);
}

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

const trial = /(?:^|[/._-])(?:tests?|testing|testdata|test-data|specs?|__tests__|__mocks__|mocks?|fixtures?|cassettes?|samples?|examples?|demos?|stubs?|e2e|snapshots?|testutils?|unittests?|integration|benchmarks?|docs?|tutorials?|mirage|stories|storybook|factories|dummy|faker)(?=[/._-]|$)/i;
const trialName = /(?:Tests?|Spec|Mock|Example)\.\w+$/;

/** A folder or file whose name begins or ends with "test": `fstest`, `s3tests`, `testserver`; not `latest`. */
const testing = /(?:^|\/)(?:test[^/]*|[^/]*(?<!la|con|pro|grea|bes|fas|at)tests?)(?=\/|\.|$)/i;
const prose = /\.(?:mdx?|markdown|rst|adoc|asciidoc|pod|[1-9])$/i;

/** Tests, fixtures, examples and documentation: what is made up there on purpose. */
export function isTrial(path: string): boolean {
  return trial.test(path) || trialName.test(path) || testing.test(path) || prose.test(path);
}

const code = /\.(?:[cm]?[jt]sx?|py|pyi|rb|go|java|kts?|scala|swift|m|mm|c|cc|cpp|cxx|h|hh|hpp|cs|vb|fs|rs|php|pl|pm|lua|dart|groovy|gradle|ex|exs|erl|hs|clj[cs]?|r|jl|sol|vue|svelte|coffee|pas|d|zig|nim)$/i;

/** Program text, in which a value without quotes is an expression. */
export function isCode(path: string): boolean {
  return code.test(path);
}

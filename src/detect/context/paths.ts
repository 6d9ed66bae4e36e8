import { setOfWords } from './split-words.js';

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

const inFolders = setOfWords('test tests testing testdata spec specs mock mocks fixture fixtures cassette cassettes recordings molecule sample samples example examples demo demos stub stubs e2e snapshot snapshots'
  + ' testutil testutils unittest unittests integration benchmark benchmarks doc docs tutorial tutorials mirage stories storybook factories dummy faker');

/** Folders that are called no more than this: as a part of a name these words say something else. */
const wholeFolders = setOfWords('vectors golden goldens corpus fuzz kat wycheproof recorded recording har vcr bench benches guides quickstart quickstarts conformance apidocs javadoc');

/** A file beside what it tests or shows. One that is called no more than "test" or "sample" says nothing: so people call what they try out. */
const behindName = setOfWords('test tests spec specs mock mocks fixture fixtures example examples sample samples stub stubs snap');
const headsOfNames: readonly string[] = ['test_', 'mock_', 'mock-', 'mocks_', 'mocks-', 'fake_', 'fake-', 'fixture_', 'fixture-', 'fixtures_', 'stub_', 'stub-', 'dummy_', 'dummy-', 'conftest.', 'examples.', 'examples_', 'examples-'];
const partsOfNames: readonly string[] = ['.story.', '.stories.'];
const endsOfClasses: readonly string[] = ['Test', 'Tests', 'Spec', 'Mock', 'Example'];
const classFile = /[a-z0-9][A-Z][a-z]+\.\w+$/;
const prose = setOfWords('md mdx markdown rst adoc asciidoc pod 1 2 3 4 5 6 7 8 9');
/** What goes with a program for people to read, by its name before the dot; the last two hold what is read about a package of Python. */
const papers = setOfWords('readme changelog changes history news manual install usage faq contributing pkg-info metadata');

/** Tests, fixtures, examples and documentation: what is made up there on purpose. */
export function isTrial(path: string): boolean {
  const at = path.lastIndexOf('/') + 1;
  return isTrialFolder(path.slice(0, at).toLowerCase()) || isTrialFile(path.slice(at));
}

function isTrialFolder(folders: string): boolean {
  return folders !== '' && (folders.split(separators).some((word) => inFolders.has(word)) || folders.split('/').some((folder) => wholeFolders.has(folder) || isForTests(folder)));
}

const separators = /[/._-]/;

/** A folder whose name begins or ends with "test": `fstest`, `s3tests`, `testserver`; not `latest`. */
function isForTests(folder: string): boolean {
  if (folder.startsWith('test')) return true;
  const head = folder.endsWith('tests') ? folder.slice(0, -5) : folder.endsWith('test') ? folder.slice(0, -4) : undefined;
  return head !== undefined && !noTests.some((word) => head.endsWith(word));
}

/** Of `latest`, `contest`, `protest`, `greatest`, `bestest`, `fastest`, `attest`. */
const noTests: readonly string[] = ['la', 'con', 'pro', 'grea', 'bes', 'fas', 'at'];

function isTrialFile(name: string): boolean {
  const lower = name.toLowerCase();
  const [, ...behind] = lower.split(separators);
  if (behind.some((word) => behindName.has(word)) || headsOfNames.some((head) => lower.startsWith(head)) || partsOfNames.some((part) => lower.includes(part))) return true;
  const dot = name.lastIndexOf('.');
  return isProse(name) || (dot >= 0 && endsOfClasses.some((end) => name.endsWith(end, dot)) && classFile.test(name));
}

/** For people to read, from one to the other: into such a file keys are pasted, too. */
export function isProse(path: string): boolean {
  const name = nameOf(path);
  return papers.has(name.replace(/\.(?:txt|html?)$/, '')) || (name.includes('.') && prose.has(name.slice(name.lastIndexOf('.') + 1)));
}

const code = /\.(?:[cm]?[jt]sx?|py|pyi|rb|go|java|kts?|scala|swift|m|mm|c|cc|cpp|cxx|h|hh|hpp|cs|vb|fs|rs|php|pl|pm|lua|dart|groovy|gradle|ex|exs|erl|hs|clj[cs]?|r|jl|sol|vue|svelte|coffee|pas|d|zig|nim)$/i;

/** Program text, in which a value without quotes is an expression. */
export function isCode(path: string): boolean {
  return code.test(path);
}

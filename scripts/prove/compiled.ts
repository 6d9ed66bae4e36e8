import { checked, tried } from './outcome.js';
import type { Pair, Proof } from './pairs.js';
import type { Targets } from './targets.js';
import { folder, has, once, proof, put, type Ran, run } from './tool.js';

const only = (pairs: readonly Pair[], language: string): readonly Pair[] => pairs.filter((pair) => pair.language === language);
const word = ({ store }: Pair): string => `s${store.replaceAll('-', '')}`;

/** A module for each store: one client that cannot be fetched does not stop the others. */
export function proveGo(pairs: readonly Pair[], { of }: Targets): readonly Proof[] {
  return only(pairs, 'go').map((pair) => {
    if (!run('go', ['version'], folder).ok) return proof(pair, 'no', 'no Go here');
    const { pascal } = pair.names;
    const cwd = `${folder}/go/${word(pair)}`;
    const context = pair.snippet.code.includes('(ctx context.Context)');
    put(`go/${word(pair)}/secrets/secret.go`, `${pair.snippet.code}\n`);
    put(`go/${word(pair)}/main.go`, `package main\n\nimport (\n${context ? '"context"\n' : ''}"fmt"\n"os"\n\n"prove/secrets"\n)\n\nfunc main() {\nvalue, err := secrets.${pascal}(${context ? 'context.Background()' : ''})\nif err != nil {\nfmt.Fprintln(os.Stderr, err)\nos.Exit(1)\n}\nfmt.Print(value)\n}\n`);
    const modules = pair.snippet.install?.replace('go get ', '').split(' ') ?? [];
    const installed = once(`go-${word(pair)}.txt`, modules, () => getModules(modules, `go/${word(pair)}`));
    if (!installed.ok) return proof(pair, 'no', 'the client cannot be fetched here', installed.words);
    const built = run('go', ['build', '-o', 'prove.bin', '.'], cwd);
    const target = of[pair.store];
    if (!built.ok || target === undefined) return checked(pair, built, 'compiled', `compiled against the client${versionOf(modules, cwd)}`);
    return tried(pair, target, 'compiled; ', (env) => run('./prove.bin', [], cwd, { HOME: cwd, ...env }));
  });
}

/** The newest of the major version, or the newest of those before it whose own modules can all be had. */
function getModules(modules: readonly string[], folderName: string): Ran {
  const cwd = `${folder}/${folderName}`;
  const get = (wanted: readonly string[]): Ran => {
    put(`${folderName}/go.mod`, 'module prove\n\ngo 1.24\n');
    const got = wanted.length === 0 ? { ok: true, out: '', words: '' } : run('go', ['get', ...wanted.map((one) => (one.includes('@') ? one : `${one}@latest`))], cwd);
    return got.ok ? run('go', ['get', './...'], cwd) : got;
  };
  const newest = get(modules);
  const [client, ...others] = modules;
  if (newest.ok || client === undefined) return newest;
  const [path = '', major = ''] = client.split('@');
  const before = run('go', ['list', '-m', '-versions', path], cwd).out.trim().split(' ').slice(1, -1).filter((version) => version.startsWith(`${major}.`)).reverse().slice(0, 8);
  for (const version of before) if (get([`${path}@${version}`, ...others]).ok) return { ok: true, out: '', words: '' };
  return newest;
}

/** `, v1.20.0` */
function versionOf([client]: readonly string[], cwd: string): string {
  const version = client === undefined ? '' : run('go', ['list', '-m', '-f', '{{.Version}}', client.split('@')[0] ?? ''], cwd).out.trim();
  return version === '' ? '' : `, ${version}`;
}

/** A crate for each store, what they have in common compiled once. */
export function proveRust(pairs: readonly Pair[], { of }: Targets): readonly Proof[] {
  return only(pairs, 'rust').map((pair) => {
    if (!has('cargo')) return proof(pair, 'no', 'no Rust here');
    const cwd = `${folder}/rust/${word(pair)}`;
    const shared = { CARGO_TARGET_DIR: `${folder}/rust/target` };
    put(`rust/${word(pair)}/src/main.rs`, rustProgram(pair));
    const adds = pair.snippet.install?.split(' && ') ?? [];
    const installed = once(`rust-${word(pair)}.txt`, adds, () => {
      put(`rust/${word(pair)}/Cargo.toml`, `[package]\nname = "${word(pair)}"\nversion = "0.0.0"\nedition = "2021"\n\n[profile.dev]\ndebug = false\n`);
      return adds.map((line) => run('cargo', line.split(' ').slice(1), cwd, shared)).find(({ ok }) => !ok) ?? { ok: true, out: '', words: '' };
    });
    if (!installed.ok) return proof(pair, 'no', 'the crates cannot be fetched here', installed.words);
    const built = run('cargo', ['build', '--quiet'], cwd, shared);
    const target = of[pair.store];
    if (!built.ok || target === undefined) return checked(pair, built, 'compiled', 'compiled against the client');
    return tried(pair, target, 'compiled; ', (env) => run(`${folder}/rust/target/debug/${word(pair)}`, [], cwd, env));
  });
}

function rustProgram({ names, snippet: { code } }: Pair): string {
  const future = code.includes('async fn ');
  const call = `${names.snake}()${future ? '.await' : ''}`;
  const value = code.includes('-> Result<') ? `${call}.expect("a value")` : call;
  return `${code}\n\n${future ? '#[tokio::main]\nasync ' : ''}fn main() {\n    print!("{}", ${value});\n}\n`;
}

/** Artifacts that Maven fetches, named as in the install lines. */
function artifacts({ snippet }: Pair): readonly string[] {
  return snippet.install?.match(/[\w.-]+:[\w.-]+:\d[\d.]*\d/g) ?? [];
}

/** The classpath that a reader of the snippet would have, and nothing else. */
function classpath(name: string, wanted: readonly string[]): { readonly path: string; readonly problem?: string } {
  const dependency = (one: string): string => {
    const [group = '', artifact = '', version = ''] = one.split(':');
    return `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;
  };
  put(`${name}/pom.xml`, `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>prove</groupId><artifactId>${name}</artifactId><version>1</version><dependencies>${wanted.map(dependency).join('')}</dependencies></project>`);
  const cwd = `${folder}/${name}`;
  const fetched = once(`${name}.txt`, wanted, () => run('mvn', ['--quiet', '--batch-mode', 'dependency:copy-dependencies', '-DoutputDirectory=jars'], cwd));
  return fetched.ok ? { path: `${cwd}/jars/*` } : { path: '', problem: fetched.words };
}

export function proveJava(pairs: readonly Pair[], { of }: Targets): readonly Proof[] {
  const mine = only(pairs, 'java');
  if (!has('javac') || !has('mvn')) return mine.map((pair) => proof(pair, 'no', 'no Java or Maven here'));
  return mine.map((pair) => {
    const { path, problem } = classpath(`java-${word(pair)}`, artifacts(pair));
    if (problem !== undefined) return proof(pair, 'no', 'the client cannot be fetched here', problem);
    const cwd = `${folder}/java/${word(pair)}`;
    put(`java/${word(pair)}/${pair.names.pascal}.java`, `${pair.snippet.code}\n`);
    put(`java/${word(pair)}/Main.java`, `class Main {\n  public static void main(String[] args) throws Exception {\n    System.out.print(${pair.names.pascal}.read());\n  }\n}\n`);
    const built = run('javac', ['-cp', path, '-d', 'out', `${pair.names.pascal}.java`, 'Main.java'], cwd);
    const target = of[pair.store];
    if (!built.ok || target === undefined) return checked(pair, built, 'compiled', 'compiled against the client');
    return tried(pair, target, 'compiled; ', (env) => run('java', ['-cp', `${path}:out`, 'Main'], cwd, env));
  });
}

const compiler = 'org.jetbrains.kotlin:kotlin-compiler-embeddable:2.2.21';

export function proveKotlin(pairs: readonly Pair[], { of }: Targets): readonly Proof[] {
  const mine = only(pairs, 'kotlin');
  if (!has('java') || !has('mvn')) return mine.map((pair) => proof(pair, 'no', 'no Java or Maven here'));
  const tools = classpath('kotlinc', [compiler]);
  return mine.map((pair) => {
    const { path, problem } = classpath(`kotlin-${word(pair)}`, [...artifacts(pair), 'org.jetbrains.kotlin:kotlin-stdlib:2.2.21']);
    if (problem !== undefined || tools.problem !== undefined) return proof(pair, 'no', 'the client cannot be fetched here', problem ?? tools.problem ?? '');
    const cwd = `${folder}/kotlin/${word(pair)}`;
    put(`kotlin/${word(pair)}/main.kt`, `${pair.snippet.code}\n\nfun main() {\n    print(${pair.names.camel}())\n}\n`);
    const jars = run('sh', ['-c', `printf "%s:" ${path}.jar`], cwd).out;
    const built = run('java', ['-cp', tools.path, 'org.jetbrains.kotlin.cli.jvm.K2JVMCompiler', '-no-stdlib', '-cp', jars, '-d', 'out', 'main.kt'], cwd);
    const target = of[pair.store];
    if (!built.ok || target === undefined) return checked(pair, built, 'compiled', 'compiled against the client');
    return tried(pair, target, 'compiled; ', (env) => run('java', ['-cp', `${path}:out`, 'MainKt'], cwd, env));
  });
}

/** C and C++ have the environment alone. */
export function proveC(pairs: readonly Pair[], { of }: Targets): readonly Proof[] {
  return pairs.filter(({ language }) => language === 'c' || language === 'cpp').map((pair) => {
    const [tool, ending] = pair.language === 'c' ? ['cc', 'c'] : ['c++', 'cpp'];
    if (!has(tool ?? '')) return proof(pair, 'no', 'no compiler here');
    const print = pair.language === 'c' ? `int main(void) { fputs(${pair.names.snake}(), stdout); }` : `#include <iostream>\nint main() { std::cout << ${pair.names.snake}(); }`;
    const file = put(`c/${pair.store}.${ending}`, `${pair.snippet.code}\n\n${print}\n`);
    const built = run(tool ?? '', ['-Wall', '-Wextra', '-Werror', '-o', `${pair.language}.bin`, file], `${folder}/c`);
    const target = of[pair.store];
    if (!built.ok || target === undefined) return checked(pair, built, 'compiled', 'compiled');
    return tried(pair, target, 'compiled; ', (env) => run(`./${pair.language}.bin`, [], `${folder}/c`, env));
  });
}

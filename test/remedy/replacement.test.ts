import { describe, expect, it } from 'vitest';
import { fileKind } from '../../src/remedy/file-kind.js';
import { replacementLine } from '../../src/remedy/replacement.js';

/** The redacted key stands between guillemets; the rest is the line as it is. */
function replaced(path: string, marked: string, name = 'CLARIFAI_API_KEY'): string {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const { kind, text } = replacementLine({ text: marked.replace(/[«»]/g, ''), start, end }, fileKind(path), name);
  return kind === 'line' ? text : `${kind} ${text}`.trim();
}

describe('a literal that is the key gives way to the expression', () => {
  it.each([
    ['a.ts', `const apiKey = "«3f…9c»";`, `const apiKey = process.env.CLARIFAI_API_KEY;`],
    ['a.ts', 'const apiKey = `«3f…9c»`', 'const apiKey = process.env.CLARIFAI_API_KEY'],
    ['README.md', `const client = connect({ apiKey: '«3f…9c»' });`, `const client = connect({ apiKey: process.env.CLARIFAI_API_KEY });`],
    ['README.md', `client, err := acme.Connect("«3f…9c»")`, `client, err := acme.Connect(os.Getenv("CLARIFAI_API_KEY"))`],
    ['docs/start.rst', `    $client = new Client('«3f…9c»');`, `    $client = new Client(getenv('CLARIFAI_API_KEY'));`],
    ['docs/start.adoc', `String key = "«3f…9c»";`, `String key = System.getenv("CLARIFAI_API_KEY");`],
    ['a.d.ts', `export declare const apiKey = "«3f…9c»";`, `export declare const apiKey: string;`],
    ['a.js', `new Clarifai.App({ apiKey: '«3f…9c»' })`, `new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY })`],
    ['a.js', `say("it's"); connect('«3f…9c»')`, `say("it's"); connect(process.env.CLARIFAI_API_KEY)`],
    ['a.mjs', `  '«3f…9c»',`, `  process.env.CLARIFAI_API_KEY,`],
    ['a.tsx', `<Map apiKey="«3f…9c»" zoom={3} />`, `<Map apiKey={process.env.CLARIFAI_API_KEY} zoom={3} />`],
    ['a.tsx', `  apiKey="«3f…9c»"`, `  apiKey={process.env.CLARIFAI_API_KEY}`],
    ['a.py', `API_KEY = "«3f…9c»"  # mine`, `API_KEY = os.environ["CLARIFAI_API_KEY"]  # mine`],
    ['a.py', `key = b'«3f…9c»'`, `key = os.environ["CLARIFAI_API_KEY"].encode()`],
    ['a.go', `const apiKey = "«3f…9c»"`, `var apiKey = os.Getenv("CLARIFAI_API_KEY")`],
    ['a.go', `	apiKey := "«3f…9c»"`, `	apiKey := os.Getenv("CLARIFAI_API_KEY")`],
    ['A.java', `  private static final String KEY = "«3f…9c»";`, `  private static final String KEY = System.getenv("CLARIFAI_API_KEY");`],
    ['A.kt', `const val KEY = "«3f…9c»"`, `val KEY = System.getenv("CLARIFAI_API_KEY")`],
    ['A.cs', `    public const string Key = "«3f…9c»";`, `    public static readonly string Key = Environment.GetEnvironmentVariable("CLARIFAI_API_KEY");`],
    ['A.cs', `    const string key = "«3f…9c»";`, `    string key = Environment.GetEnvironmentVariable("CLARIFAI_API_KEY");`],
    ['a.rb', `Clarifai.key = '«3f…9c»'`, `Clarifai.key = ENV.fetch("CLARIFAI_API_KEY")`],
    ['a.php', `$key = '«3f…9c»';`, `$key = getenv('CLARIFAI_API_KEY');`],
    ['a.php', `const API_KEY = '«3f…9c»';`, `define('API_KEY', getenv('CLARIFAI_API_KEY'));`],
    ['a.rs', `let key = "«3f…9c»";`, `let key = std::env::var("CLARIFAI_API_KEY").expect("CLARIFAI_API_KEY is not set");`],
    ['a.rs', `const KEY: &str = "«3f…9c»";`,
      `static KEY: std::sync::LazyLock<String> = std::sync::LazyLock::new(|| std::env::var("CLARIFAI_API_KEY").expect("CLARIFAI_API_KEY is not set"));`],
    ['a.swift', `let key = "«3f…9c»"`, `let key = ProcessInfo.processInfo.environment["CLARIFAI_API_KEY"]!`],
    ['a.scala', `val key = "«3f…9c»"`, `val key = sys.env("CLARIFAI_API_KEY")`],
    ['a.dart', `const key = '«3f…9c»';`, `final key = Platform.environment['CLARIFAI_API_KEY']!;`],
    ['a.ex', `key = "«3f…9c»"`, `key = System.fetch_env!("CLARIFAI_API_KEY")`],
    ['a.lua', `local key = "«3f…9c»"`, `local key = os.getenv("CLARIFAI_API_KEY")`],
    ['a.c', `#define KEY "«3f…9c»"`, `#define KEY getenv("CLARIFAI_API_KEY")`],
    ['a.c', `static char key[] = "«3f…9c»";`, `const char *key = getenv("CLARIFAI_API_KEY");`],
    ['a.pl', `my $key = '«3f…9c»';`, `my $key = $ENV{CLARIFAI_API_KEY};`],
    ['a.R', `key <- "«3f…9c»"`, `key <- Sys.getenv("CLARIFAI_API_KEY")`],
    ['build.gradle', `def key = '«3f…9c»'`, `def key = System.getenv('CLARIFAI_API_KEY')`],
    ['main.tf', `  api_key = "«3f…9c»"`, `  api_key = var.clarifai_api_key`],
    ['variables.tf', `  default = "«3f…9c»"`, `  sensitive = true`],
    ['a.nix', `key = "«3f…9c»";`, `key = builtins.getEnv "CLARIFAI_API_KEY";`],
    ['a.ipynb', String.raw`    "key = \"«3f…9c»\"\n",`, String.raw`    "key = os.environ['CLARIFAI_API_KEY']\n",`],
    ['a.sql', `SELECT http('«3f…9c»');`, `SELECT http(:clarifai_api_key);`],
  ])('%s  %s', (path, line, expected) => {
    expect(replaced(path, line)).toBe(expected);
  });
});

describe('a literal that holds more than the key keeps the rest', () => {
  it.each([
    ['a.ts', `headers: { Authorization: "Key «3f…9c»" }`, 'headers: { Authorization: `Key ${process.env.CLARIFAI_API_KEY}` }'],
    ['a.ts', 'fetch(`${base}/v2?key=«3f…9c»&x=1`)', 'fetch(`${base}/v2?key=${process.env.CLARIFAI_API_KEY}&x=1`)'],
    ['a.py', `headers = {"Authorization": "Key «3f…9c»"}`, `headers = {"Authorization": f"Key {os.environ['CLARIFAI_API_KEY']}"}`],
    ['a.py', `url = f"{base}?key=«3f…9c»"`, `url = f"{base}?key={os.environ['CLARIFAI_API_KEY']}"`],
    ['a.py', `body = '{"key": "«3f…9c»"}'`, `body = f'{{"key": "{os.environ["CLARIFAI_API_KEY"]}"}}'`],
    ['a.go', `req.Header.Set("Authorization", "Key «3f…9c»")`, `req.Header.Set("Authorization", "Key " + os.Getenv("CLARIFAI_API_KEY"))`],
    ['A.java', `.header("Authorization", "Key «3f…9c» v2")`, `.header("Authorization", "Key " + System.getenv("CLARIFAI_API_KEY") + " v2")`],
    ['a.php', `'Authorization: Key «3f…9c»',`, `'Authorization: Key ' . getenv('CLARIFAI_API_KEY'),`],
    ['a.rb', `'Authorization' => 'Key «3f…9c»'`, `'Authorization' => "Key #{ENV.fetch("CLARIFAI_API_KEY")}"`],
    ['a.rs', `.header("Authorization", "Key «3f…9c»")`, `.header("Authorization", format!("Key {}", std::env::var("CLARIFAI_API_KEY").expect("CLARIFAI_API_KEY is not set")))`],
    ['A.kt', `val h = "Key «3f…9c»"`, 'val h = "Key ${System.getenv("CLARIFAI_API_KEY")}"'],
    ['A.cs', `var h = "Key «3f…9c»";`, `var h = "Key " + Environment.GetEnvironmentVariable("CLARIFAI_API_KEY");`],
    ['a.swift', `let h = "Key «3f…9c»"`, String.raw`let h = "Key \(ProcessInfo.processInfo.environment["CLARIFAI_API_KEY"]!)"`],
    ['a.c', `char *h = "Key «3f…9c»";`, `expression getenv("CLARIFAI_API_KEY")`],
  ])('%s  %s', (path, line, expected) => {
    expect(replaced(path, line)).toBe(expected);
  });
});

describe('a format gets a reference', () => {
  it.each([
    ['config.yaml', `apiKey: «3f…9c»`, 'apiKey: ${CLARIFAI_API_KEY}'],
    ['config.yaml', `apiKey: "«3f…9c»" # mine`, 'apiKey: "${CLARIFAI_API_KEY}" # mine'],
    ['docker-compose.yml', `      - CLARIFAI_API_KEY=«3f…9c»`, '      - CLARIFAI_API_KEY=${CLARIFAI_API_KEY:?not set}'],
    ['.github/workflows/ci.yml', `          KEY: «3f…9c»`, '          KEY: ${{ secrets.CLARIFAI_API_KEY }}'],
    ['.gitlab-ci.yml', `    - curl -H "Authorization: Key «3f…9c»"`, '    - curl -H "Authorization: Key $CLARIFAI_API_KEY"'],
    ['k8s/app.yaml', `          value: "«3f…9c»"`, '          valueFrom: { secretKeyRef: { name: clarifai-api-key, key: CLARIFAI_API_KEY } }'],
    ['config.json', `  "apiKey": "«3f…9c»",`, '  "apiKey": "${CLARIFAI_API_KEY}",'],
    ['app.toml', `api_key = "«3f…9c»"`, 'api_key = "${CLARIFAI_API_KEY}"'],
    ['app.ini', `api_key = «3f…9c»`, 'api_key = ${CLARIFAI_API_KEY}'],
    ['application.properties', `clarifai.key=«3f…9c»`, 'clarifai.key=${CLARIFAI_API_KEY}'],
    ['.env', `CLARIFAI_API_KEY="«3f…9c»"`, 'CLARIFAI_API_KEY='],
    ['.npmrc', `//registry.example.com/:_authToken=«3f…9c»`, '//registry.example.com/:_authToken=${CLARIFAI_API_KEY}'],
    ['pom.xml', `<key>«3f…9c»</key>`, '<key>${env.CLARIFAI_API_KEY}</key>'],
    ['run.sh', `export CLARIFAI_API_KEY=«3f…9c»`, ': "${CLARIFAI_API_KEY:?not set}"'],
    ['run.sh', `KEY=«3f…9c»`, 'KEY="${CLARIFAI_API_KEY:?not set}"'],
    ['run.sh', `curl -H 'Authorization: Key «3f…9c»' x`, 'curl -H "Authorization: Key ${CLARIFAI_API_KEY:?not set}" x'],
    ['run.sh', `curl -d '{"k":"«3f…9c»"}' x`, `curl -d '{"k":"'"\${CLARIFAI_API_KEY:?not set}"'"}' x`],
    ['run.sh', `curl -u «3f…9c»: x`, 'curl -u "${CLARIFAI_API_KEY:?not set}": x'],
    ['run.ps1', `$key = '«3f…9c»'`, '$key = "$($env:CLARIFAI_API_KEY)"'],
    ['Dockerfile', `ENV CLARIFAI_API_KEY=«3f…9c»`, '# CLARIFAI_API_KEY comes at run time: docker run --env CLARIFAI_API_KEY IMAGE'],
    ['Dockerfile', `RUN curl -u «3f…9c»: x`, 'RUN --mount=type=secret,id=clarifai-api-key,env=CLARIFAI_API_KEY curl -u $CLARIFAI_API_KEY: x'],
    ['Makefile', `KEY = «3f…9c»`, 'KEY = $(CLARIFAI_API_KEY)'],
    ['Makefile', `CLARIFAI_API_KEY := «3f…9c»`, 'CLARIFAI_API_KEY ?= $(error CLARIFAI_API_KEY is not set)'],
    ['Makefile', `	curl -H "Key: «3f…9c»" x`, '	curl -H "Key: $${CLARIFAI_API_KEY}" x'],
    ['roles/a/vars.yml', `key: «3f…9c»`, `key: "{{ lookup('env', 'CLARIFAI_API_KEY') }}"`],
    ['prod.tfvars', `api_key = "«3f…9c»"`, 'delete'],
    ['notes.txt', `the key is «3f…9c»`, 'delete'],
  ])('%s  %s', (path, line, expected) => {
    expect(replaced(path, line)).toBe(expected);
  });
});

describe('what cannot be rewritten is said as an expression', () => {
  it.each([
    ['a.ts', '…apiKey:"«3f…9c»",b:1}'],
    ['a.ts', 'apiKey:"«3f…9c»",b:1,…'],
    ['a.ts', '«-----BEGIN…»'],
    ['a.ts', 'f({ id: "…", key: "«3f…9c»" })'],
  ])('%s  %s', (path, line) => {
    expect(replaced(path, line)).toBe('expression process.env.CLARIFAI_API_KEY');
  });
});

it('takes a directive of another tool away with the key', () => {
  expect(replaced('a.ts', `const k = "«3f…9c»"; // gitleaks:allow`)).toBe('const k = process.env.CLARIFAI_API_KEY;');
});

it('leaves nothing to write where the key stands in a comment', () => {
  expect(replaced('a.ts', `  // old key: "«3f…9c»"`)).toBe('delete');
  expect(replaced('a.ts', `   * connect({ token: "«3f…9c»" })`)).toBe('delete');
  expect(replaced('a.ts', `  connect(); // once "«3f…9c»"`)).toBe('delete');
  expect(replaced('a.py', `connect()  # once "«3f…9c»"`)).toBe('delete');
  expect(replaced('a.py', `connect("a # b", "«3f…9c»")`)).toBe('connect("a # b", os.environ["CLARIFAI_API_KEY"])');
});

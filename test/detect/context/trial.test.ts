import { describe, expect, test } from 'vitest';
import { generic } from '../../../rules/generic.js';
import { compileIndex } from '../../../src/catalog/compile.js';
import { fake } from '../../../src/catalog/fake.js';
import { createContextual } from '../../../src/detect/context/contextual.js';
import { textLines } from '../../../src/detect/text-lines.js';

const contextual = createContextual(compileIndex([generic]).rules);
const token = fake.alnum(40, 21);

/** How sure it is of the token in a text. */
function sureness(text: string, path: string): string | undefined {
  return contextual.match(textLines(text, text.split('\n').map((_, index) => index)), path).find(({ key }) => key === token)?.confidence;
}

describe('shown, but not blocking: where something is explained or tested', () => {
  test.each([
    ['a comment for reference pages', 'src/client.d.ts', `/**\n * @example\n * connect({ token: "${token}" })\n */`],
    ['one of another language', 'src/client.rs', `/// let api_token = "${token}";\nfn connect() {}`],
    ['one in a map of sources', 'dist/app.js.map', `{"sourcesContent":["/**\\n * token: '${token}',\\n */\\nexport const a = 1;"]}`],
    ['a session of Python', 'src/client.py', `>>> token = "${token}"`],
    ['YAML in Python', 'plugins/client.py', `EXAMPLES = r"""\n- name: Connect\n  acme:\n    api_token: '${token}'\n"""`],
    ['YAML in Python, in quotes', 'plugins/client.py', `  api_token: "${token}"\n`],
    ['YAML in a comment', 'plugins/client.py', `#   api_token: "${token}"\n`],
    ['a docstring', 'src/client.py', `def connect():\n    """Connects.\n\n    connect(token="${token}")\n    """`],
    ['a docstring that begins on its second line', 'src/client.py', `def connect():\n    """\n    connect(token="${token}")\n    """`],
    ['a string that is called an example', 'src/client.py', `EXAMPLE = """\n{"token": "${token}"}\n"""`],
    ['a function that is a test', 'src/client.py', `def test_connect():\n    token = "${token}"`],
    ['the tests of a module', 'src/client.rs', `#[cfg(test)]\nmod tests {\n    fn connect() {\n        let token = "${token}";`],
    ['a test of a module', 'src/client.rs', `#[tokio::test]\nasync fn connects() {\n    let token = "${token}";`],
    ['a command that is shown', 'src/client.go', `\t\t$ acme login --token "${token}"`],
    ['the rest of a command', 'src/client.py', `        -H 'X-Auth-Token: ${token}' \\\\`],
    ['an answer written down', 'src/client.py', `# {\n#     "id": 7,\n#     "token": "${token}",\n# }`],
    ['a deeper part of an answer', 'src/client.go', `// Answers\n// [\n//   {\n//     "session": {\n//       "token": "${token}"\n//     }`],
    ['the settings of tests', 'pyproject.toml', `[tool.pytest.ini_options]\nenv = [\n    "API_TOKEN=${token}",\n]`],
    ['an example of a description', 'api/openapi.yaml', `Session:\n  type: object\n  example:\n    id: 7\n    token: ${token}`],
    ['a deeper part of one', 'api/openapi.json', `{\n  "examples": {\n    "first": {\n      "session": {\n        "id": 7,\n        "token": "${token}"\n      }`],
    ['one of a list of them', 'api/openapi.yaml', `examples:\n- id: 7\n  token: ${token}`],
    ['one that has a summary', 'api/openapi.yaml', `  CreateSession:\n    summary: A session\n    value:\n      profile:\n        token: ${token}`],
    ['an example on one line', 'api/openapi.json', `{"paths":{"/login":{"example":{"id":7,"token":"${token}"}}}}`],
    ['a recorded answer', 'har/login.yaml', `- request:\n    uri: https://acme.dev/login\n  response:\n    body:\n      string: '{"token": "${token}"}'`],
    ['a recorded request', 'har/login.json', `{\n  "request": {\n    "headers": {\n      "token": "${token}"\n    }\n  },\n  "response": {\n    "status": 200\n  }\n}`],
    ['an exchange on one line', 'har/login.json', `{"request":{"url":"https://acme.dev/login"},"response":{"body":{"token":"${token}"}}}`],
    ['data that is called made up', 'src/client.js', `const mockSessions = [\n  {\n    token: '${token}',\n  },\n];`],
    ['a comment for reference pages without stars', 'src/Client.java', `    /**\n     * Connects.\nacme.call({\n      token: "${token}"\n    })\n     */`],
    ['a docstring that is no English', 'src/client.py', `def connect():\n    r"""\u8fde\u63a5\n    connect(token="${token}")\n    """`],
    ['a test of a library of its own', 'src/client.rs', `#[async_test]\nasync fn connects() {\n    let token = "${token}";`],
    ['what documents a package', 'doc.go', `/*\nPackage acme speaks to acme.\n\nExample of a session:\n\n\tacme.Connect(Options{\n\t\tToken: "${token}",\n\t})\n*/\npackage acme`],
    ['code in the documentation of a function', 'src/client.go', `// Connect opens a session. For Example:\n//\n//\tclient.SetAuthToken("${token}")\n//\n// It stays open.\nfunc Connect() {}`],
    ['an explanation below a field', 'src/client.py', `class Session:\n    token_header: Optional[str]\n    """\n    Reads the token from a header, as in { "token":\n    "${token}" }\n    """`],
    ['a docstring of several hundred lines', 'src/client.py', `def connect():\n    """Connects.\n${'\n    More of it.\n'.repeat(200)}\n    connect(token="${token}")\n    """`],
    ['a name that says so', 'src/client.go', `const MOCK_API_TOKEN = "${token}"`],
  ])('%s', (_, path, text) => {
    expect(sureness(text, path)).toBe('possible');
  });
});

describe('blocking: what only looks like it', () => {
  test.each([
    ['a line that was taken out', 'src/client.py', `# token = "${token}"`],
    ['a line that was taken out of another language', 'src/client.ts', `// token: "${token}",`],
    ['a command in quotes', 'src/client.py', `run("curl -H 'X-Auth-Token: ${token}'")`],
    ['a command in a script', 'bin/login.sh', `curl -H 'X-Auth-Token: ${token}' https://acme.dev`],
    ['a table that was taken out', 'src/client.py', `# HEADERS = {\n#     "token": "${token}",\n# }`],
    ['a list of them', 'src/client.js', `// connect([\n//   {\n//     "token": "${token}",\n//   }`],
    ['a line that was taken out behind an answer', 'src/client.py', `# {\n#   "id": 7\n# }\n# token = "${token}"`],
    ['an entry of a table', 'src/client.py', `HEADERS = {\n    api_token: "${token}",\n}`],
    ['the last entry of a table', 'src/client.py', `HEADERS = {\n    api_token: "${token}"\n}`],
    ['YAML', 'deploy/app.yml', `api_token: "${token}"`],
    ['a function behind its explanation', 'src/client.py', `def connect():\n    """Connects."""\n    token = "${token}"`],
    ['a function behind an explanation of several lines', 'src/client.py', `def connect():\n    """\n    Connects.\n    """\n    token = "${token}"`],
    ['a string that is used', 'src/client.py', `settings = """\n{"token": "${token}"}\n"""`],
    ['what follows an explanation below a field', 'src/client.py', `class Session:\n    user: str\n    """\n    The user who connects.\n    """\n    token = "${token}"`],
    ['code of Go that was taken out', 'src/client.go', `func connect() {\n//\tuser := "ops"\n//\tclient.SetAuthToken("${token}")\n}`],
    ['what follows a string of YAML', 'src/client.py', `SETTINGS = """\n  user: str\n"""\nThe_token = "${token}"`],
    ['a function beside a test', 'src/client.py', `def test_connect():\n    pass\n\ndef connect():\n    token = "${token}"`],
    ['settings beside those of tests', 'pyproject.toml', `[tool.pytest.ini_options]\na = 1\n[tool.acme]\napi_token = "${token}"`],
    ['an entry behind an example', 'api/openapi.yaml', `example:\n  id: 7\nsession:\n  token: ${token}`],
    ['a request of which no answer is known', 'deploy/app.yml', `request:\n  token: ${token}\nlimits:\n  response: 7`],
    ['an entry behind an exchange', 'deploy/app.yml', `first:\n  request:\n    a: 1\n  response:\n    b: 2\ntoken: ${token}`],
    ['an entry that holds a value', 'deploy/app.yml', `env:\n  name: first\n  value:\n    token: ${token}`],
    ['a class that is called an example', 'src/Main.java', `class Example {\n  String token = "${token}";\n}`],
    ['a block that was taken out', 'src/client.go', `/*\ntoken := "${token}"\nconnect(token)\n*/`],
    ['what follows a comment for reference pages', 'src/Client.java', `/**\n Connects.\n*/\nString token = "${token}";`],
    ['what follows the documentation of a package', 'doc.go', `/*\nPackage acme speaks to acme.\n*/\npackage acme\n\nconst token = "${token}"`],
    ['a multiplication', 'src/client.c', `*token = "${token}";`],
  ])('%s', (_, path, text) => {
    expect(sureness(text, path)).toBe('likely');
  });
});

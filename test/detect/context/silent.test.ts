import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../../src/catalog/compile.js';
import { fake } from '../../../src/catalog/fake.js';
import { loadRules } from '../../../src/catalog/load-rules.js';
import { createBarren } from '../../../src/detect/barren.js';
import { createContextual, prepareContextual, type Patience } from '../../../src/detect/context/contextual.js';
import { namedIn, tellsOf } from '../../../src/detect/context/silent.js';
import { openWords } from '../../../src/detect/context/word-index.js';
import { engine } from '../../../src/detect/engine.js';
import { findHits } from '../../../src/detect/hits.js';
import { scannerOf } from '../../../src/detect/prefilter/of-index.js';
import { findRuns } from '../../../src/detect/prefilter/runs.js';
import { readWindow, type Tools } from '../../../src/detect/read-window.js';
import { markLines, textLines } from '../../../src/detect/text-lines.js';
import { nameOf, providerWord } from '../../rules/names.js';
import { shapes } from '../../shapes.js';

const providers = await loadRules();
const compiled = compileIndex(providers);
const { rules, prepared } = compiled;
const index = openWords((prepared ?? prepareContextual(rules)).words, rules);
const tells = tellsOf(index);

/** The lines of a text, marked where a run is, as the prefilter marks them that has seen nothing else. */
function marked(text: string): ReturnType<typeof textLines> {
  const runs: number[] = [];
  findRuns(Buffer.from(text, 'latin1'), (start) => {
    runs.push(start);
    return false;
  });
  const lines = textLines(text, []);
  return markLines(lines, [...new Set(runs.map(lines.lineAt))], { runs, literals: [] });
}

const digest = fake.hex(40, 1);
const uuid = fake.uuid(2);

describe('nothing can name what is on a line', () => {
  test.each<[string, string, boolean]>([
    ['an id in a log', `12:30:01 INFO [worker-7] request id=${uuid} took=12ms`, true],
    ['a digest in data', `{\n  "sha": "${digest}",`, true],
    ['an id in a row of cells', `17;order;${uuid};paid`, true],
    ['the first in a row of cells, below a name', `clarifai\n${uuid};order`, false],
    ['in a row that begins as a setting does, below a name', `clarifai:\n a:b,${uuid}`, false],
    ['of a provider', `12:30:01 INFO clarifai id=${uuid}`, false],
    ['of a provider, in parts', `12:30:01 INFO Clari-Fai id=${uuid}`, false],
    ['of a key', `{ "apiKey": "${digest}" }`, false],
    ['a word that only carries a value', `  "value": "${digest}"`, false],
    ['the same in one letter', `  "v": "${digest}"`, false],
    ['before a word that only carries a value', `request id=${uuid} value=17`, true],
    ['before a name that is not its own', `request id=${uuid} path=/clarifai/token/17 status=200`, true],
    ['before what it is called', `request ${uuid} # clarifai`, false],
    ['the same without a blank', `request (${uuid},(clarifai token))`, false],
    ['that a person says to be something', `Use "${uuid}" as our clarifai token`, false],
    ['put under a name', `[a set:@"${uuid}" forKey:@"clarifaiToken"]`, false],
    ['printed into a file', `printf '${uuid}' > clarifai.txt`, false],
    ['handed to a command by a flag', `run -u ${uuid} "https" curl`, false],
    ['before another that is named', `request ${uuid} clarifai=${digest}`, false],
    ['between two of these', `{ "value": "${digest}", "text": "" }`, false],
    ['alone on its line, below a name', `clarifai:\n  ${digest}`, false],
    ['alone on its line, below a name and an empty line', `clarifai key\n\n${digest}`, false],
    ['alone on its line, below what was asked', `$ heroku config:get CLARIFAI_KEY\n\`\`\`\n${digest}`, false],
    ['alone on its line, as the last of what something is called with', `clarifai(\n  1,\n  2,\n  3,\n  4,\n  "${digest}"`, false],
    ['the same of something else', `order(\n  1,\n  2,\n  3,\n  4,\n  "${digest}"`, true],
    ['alone on its line, handed to what comes from a provider', `import { Client } from 'clarifai'\nnew Client(\n  "${digest}"`, false],
    ['alone on its line, below others of a list', `clarifai:\n- ${uuid}\n- ${uuid}\n- ${uuid}\n- ${digest}`, false],
    ['the same in a list of something else', `order:\n- ${uuid}\n- ${uuid}\n- ${uuid}\n- ${digest}`, true],
    ['named after where it is used', `clarifai:\n  id: ${uuid}\n  name: a\n  url: b\n  staging: ${digest}`, false],
    ['behind a dash, below a name', `clarifai:\n  - ${digest}`, false],
    ['as the answer to a question', `ann: what was our clarifai key?\nbob: ${digest}`, false],
    ['below the head of a table', `id,host,token\n17,a.example,${digest}`, false],
    ['handed to what comes from a provider', `import { Client } from 'clarifai'\nconst a = new Client("${digest}")`, false],
    ['handed to something else', `import { Client } from 'elsewhere'\nconst a = new Client("${digest}")`, true],
    ['in a manifest of secrets', `kind: Secret\ndata:\n  something: ${digest}`, false],
    ['far behind its line\'s beginning', `a:${' '.repeat(150)}${digest}`, false],
  ])('%s: %#', (_, text, expected) => {
    const lines = marked(text);
    const last = lines.count - 1;
    const runs = (lines.seen?.runs ?? []).map((run) => run - lines.start(last)).filter((run) => run >= 0);
    expect(namedIn(lines, tells)(last, lines.line(last), runs)).toEqual(expected ? [] : runs);
    expect(runs.length).toBeGreaterThan(0);
  });
});

const filler = '"order":17,'.repeat(300);

describe('the same on a line so long that it is data', () => {
  test.each<[string, string, boolean]>([
    ['an id', `{${filler}"id":"${uuid}",${filler}}`, true],
    ['a word far before it', `{"clarifai":1,${filler}"id":"${uuid}",${filler}}`, true],
    ['a word before it', `{${filler}"clarifai":1,"id":"${uuid}",${filler}}`, false],
    ['a word across two parts', `{${filler.slice(0, 2048 - 5)}clarifai "id":"${uuid}",${filler}}`, false],
    ['a word behind it', `{${filler}"id":"${uuid}","clarifai":1,${filler}}`, false],
    ['handed to a command by a flag', `clarifai ${filler.replaceAll('"', '')} --id ${uuid}`, false],
    ['at the beginning', `{"id":"${uuid}",${filler}${filler}}`, false],
    ['within a long value', `{${filler}"id":"${'x.'.repeat(200)}${uuid}",${filler}}`, false],
  ])('%s: %#', (_, text, expected) => {
    const lines = marked(text);
    const runs = lines.seen?.runs ?? [];
    expect(namedIn(lines, tells)(0, text, runs)).toEqual(expected ? [] : runs);
    expect(runs.length).toBe(1);
  });
});

test('what is found does not depend on whether lines are asked for their words first', () => {
  const scanner = scannerOf(compiled, () => createContextual(rules, prepared).literals);
  const tools = (patience: Patience): Tools => ({
    engine: engine(scanner, rules, new Set(), Date.now, compiled.anywhere), contextual: createContextual(rules, prepared, patience), barren: createBarren(),
  });
  const patient = tools({ many: Infinity, few: Infinity });
  const hasty = tools({ many: 0, few: -1 });
  const texts = providers.flatMap(({ id, rules: own }, nth) => own.filter(({ words, precedence = 0 }) => words && precedence >= 0).flatMap((rule) => shapes
    .filter((shape, turn) => turn % 7 === nth % 7 && shape.fits(rule.examples.keys[0] ?? ''))
    .map((shape) => ({ path: shape.path, text: shape.write(nameOf(rule), rule.examples.keys[0] ?? '', providerWord(rule, id)) }))));
  const ids = Array.from({ length: 6 }, (_, seed) => fake.uuid(seed)).join('\n');
  for (const { path, text } of texts.filter((_, nth) => nth % 4 === 0)) texts.push({ path, text: `${ids}\n${text}\n${ids}` });
  const placesBy = (by: Tools): readonly string[] => texts.map(({ path, text }) => {
    const bytes = Buffer.from(text);
    const { candidates } = readWindow(by, bytes, { from: 0, to: bytes.length, hits: findHits(scanner, bytes) }, path);
    return candidates.map(({ rule, start, end }) => `${rule.id} ${start} ${end}`).join();
  });
  expect(texts.length).toBeGreaterThan(5000);
  expect(placesBy(hasty)).toEqual(placesBy(patient));
});

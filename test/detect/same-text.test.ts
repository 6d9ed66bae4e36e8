import { expect, test } from 'vitest';
import { fake } from '../../src/catalog/fake.js';
import { loadRules } from '../../src/catalog/load-rules.js';
import { inspectWith } from '../rules/inspect.js';

const providers = await loadRules();

/** Where keys are found in a text, by which rules; not how sure that is. */
function placesIn(text: string, path: string, inspect = inspectWith(providers)): readonly string[] {
  return inspect(text, path).map(({ rule, line, column }) => `${rule} ${line}:${column}`);
}

test('what is found depends on the end of the path alone: a text that lies in many folders is looked at once', () => {
  // Each folder has a detector of its own, which remembers nothing of the others.
  const readers = ['', 'tests/fixtures/', 'docs/clarifai/'].map((folders) => ({ path: `${folders}deploy/settings.ts`, inspect: inspectWith(providers) }));
  const examples = providers.flatMap(({ rules }) => rules.flatMap(({ id, examples: { keys, spares, catches = [] } }) => [
    ...keys.map((key) => `${id.replaceAll('-', '_')} = "${key}"`), ...[...spares, ...catches].map((example) => (typeof example === 'string' ? example : example.text)),
  ]));
  const unlike = examples.filter((text) => {
    const [one, ...others] = readers.map(({ path, inspect }) => placesIn(text, path, inspect).join());
    return others.some((other) => other !== one);
  });
  expect(examples.length).toBeGreaterThan(3000);
  expect(unlike).toEqual([]);
});

test('a text in which nothing was found is looked at once more where the end of the path is another', () => {
  const inspect = inspectWith(providers);
  const text = `key: ${fake.hex(32, 7)}\n`;
  const [plain, telling] = [placesIn(text, 'deploy/notes.yaml'), placesIn(text, 'clarifai/notes.yaml')];
  expect([plain.length, telling.length]).toEqual([0, 1]);
  const paths = ['deploy/notes.yaml', 'a/deploy/notes.yaml', 'clarifai/notes.yaml', 'b/clarifai/notes.yaml', 'b/deploy/notes.yaml'];
  expect(paths.map((path) => placesIn(text, path, inspect))).toEqual([plain, plain, telling, telling, plain]);
});

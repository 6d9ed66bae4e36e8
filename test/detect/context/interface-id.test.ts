import { expect, test } from 'vitest';
import { fake } from '../../../src/catalog/fake.js';
import { loadRules } from '../../../src/catalog/load-rules.js';
import { inspectWith } from '../../rules/inspect.js';

const inspect = inspectWith(await loadRules());
const id = fake.uuid(3);

test.each([
  ['in a string', `const string ShortcutApiKey = "{${id}}";`, 0],
  ['behind the name of a class', `b"rc(Windows.Media.ShortcutKeys;{${id}})"`, 0],
  ['without braces', `const string ShortcutApiKey = "${id}";`, 1],
  ['as Jenkins stores it', `<shortcutApiKey>{${id}}</shortcutApiKey>`, 1],
])('an id in braces as Windows writes those of interfaces is no key: %s', (_, text, count) => {
  expect(inspect(text, 'src/a.cs').filter(({ blocks }) => blocks)).toHaveLength(count);
});

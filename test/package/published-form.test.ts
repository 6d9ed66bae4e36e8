import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, it } from 'vitest';
import { pack } from '../../scripts/checks/npm.js';
import { tool } from '../../scripts/checks/program.js';
import { scratch } from '../install/scratch.js';

describe('the package as it is published', () => {
  it('has nothing that publint would change', async () => {
    const { messages, pkg } = await publint({ pkgDir: '.', strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  it('has types that resolve for every importer of ES modules', () => {
    const { ok, output } = tool('@arethetypeswrong/cli/dist/index.js', ['--profile', 'esm-only', '--no-color', '--no-emoji', pack(scratch('keyfence-attw-'))]);
    expect(output).toContain('OK (ESM)');
    expect(ok, output).toBe(true);
  });
});

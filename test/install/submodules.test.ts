import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectClosed, expectOpen } from './closed.js';
import { installedScene, type Scene } from './scene.js';

/** A repository with two submodules, of which one was not fetched. */
function withSubmodules(name: string): Scene {
  const made = installedScene(name);
  for (const module of ['one', 'two']) {
    made.run('git', ['init', '--quiet', join(made.home, module)]);
    made.run('git', ['-C', join(made.home, module), 'commit', '--quiet', '--allow-empty', '--message', 'Begin']);
    made.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', join(made.home, module), `lib/${module}`);
  }
  made.git('commit', '--quiet', '--message', 'Begin');
  made.git('submodule', '--quiet', 'deinit', 'lib/two');
  return made;
}

describe('a submodule', () => {
  it('is a repository of its own, and named as long as its gate is open', () => {
    const made = withSubmodules('submodules');
    const { code, output } = made.keyfence('init');
    expect([code, output]).toEqual([0, expect.stringContaining('The submodule lib/one is a repository with hooks of its own, and open. In it:\n  $ npx keyfence init\n')]);
    expect(output).not.toContain('lib/two');
    expectOpen(made, 'lib/one');
    expect(made.keyfence('doctor')).toMatchObject({ code: 0, output: expect.stringContaining('warning  The submodule lib/one is a repository of its own, and open: Git looks for hooks in ') as string });
    expect(made.keyfenceIn('lib/one', 'init')).toMatchObject({ code: 0 });
    expectClosed(made, 'lib/one');
    expect(made.keyfence('doctor')).toMatchObject({ code: 0, output: expect.stringContaining('ok       the submodule lib/one is guarded\n') as string });
    expect(made.keyfence('init').output).not.toContain('submodule');
  });

  it('that cannot be looked at is said to be so, and stands in nothing\'s way', () => {
    const made = withSubmodules('broken submodule');
    made.keyfence('init');
    renameSync(join(made.top, '.git/modules/lib/one'), join(made.home, 'away'));
    expect(made.keyfence('doctor')).toMatchObject({ code: 0, output: expect.stringContaining('warning  The submodule lib/one could not be looked at\n') as string });
    expectClosed(made);
  });
});

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8', maxBuffer: 1 << 26 }).split('\0').filter((file) => file && existsSync(file));

describe('what is committed', () => {
  // Examples in comments and tests are at Ada's.
  it('names no path of somebody\'s machine', () => {
    expect(holding(tracked, /(?:^|[^\w.~])\/(?:home(?!\/(?:linuxbrew|ada)\b)|Users(?!\/ada\b)|root|work)\/\w/)).toEqual([]);
  });

  it('names no host of a package registry where packages are fetched', () => {
    const fetching = tracked.filter((file) => /^(?:[^/]+$|\.ci\/|scripts\/|bench\/|docs\/)/.test(file));
    expect(holding(fetching, /registry\.(?:npmjs|yarnpkg)|pypi\.org\/simple|files\.pythonhosted|proxy\.golang|static\.crates/)).toEqual([]);
  });

  it('has a lock file without addresses', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": "http/);
  });

  it.each(['dist', 'node_modules', '.scratch', 'bench/results'])('has nothing of %s', (folder) => {
    expect(tracked.filter((file) => file.startsWith(`${folder}/`))).toEqual([]);
  });

  it('is ended by a line feed, line by line', () => {
    expect(tracked.filter((file) => /\.(?:ts|mjs|json|md|sh)$/.test(file) && readFileSync(file, 'latin1').includes('\r\n'))).toEqual([]);
  });
});

function holding(files: readonly string[], pattern: RegExp): readonly string[] {
  return files.filter((file) => pattern.test(readFileSync(file, 'latin1')));
}

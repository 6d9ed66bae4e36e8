import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { dice } from '../git/dice.js';
import { found, key } from './support/found.js';
import { history, pushReadings, ranged } from './support/readers.js';
import type { Scratch } from './support/scratch.js';
import { scratch } from './support/scratch.js';

type Files = ReadonlyMap<string, readonly string[]>;
type Made = { readonly id: number; readonly parents: readonly number[]; readonly files: Files };

const names: readonly string[] = ['a', 'b c', 'sub/d', 'tab\tname', 'x b/x', 'é'];

/** A history of random edits and merges in which every line is unlike every other, so that what each commit adds can be told without Git. */
function invent(seed: number, count: number): readonly Made[] {
  const roll = dice(seed);
  const made: Made[] = [];
  let keys = seed * 100_000;
  for (let id = 0; id < count; id += 1) {
    const parents = id === 0 || roll(20) === 0 ? [] : [...new Set(Array.from({ length: roll(4) === 0 ? 1 + roll(3) : 1 }, () => Math.max(0, id - 1 - roll(4))))];
    const sources = parents.map((parent) => made[parent]?.files ?? new Map<string, readonly string[]>());
    const files = new Map(sources.flatMap((source) => [...source]));
    for (let edit = roll(4); edit > 0; edit -= 1) {
      const name = names[roll(names.length)] ?? 'a';
      const lines = [...(files.get(name) ?? [])];
      for (let change = roll(4) + 1; change > 0; change -= 1) {
        keys += 1;
        lines.splice(roll(lines.length + 1), roll(3), ...(roll(3) === 0 ? [`k = ${key(keys)}`] : []), `line ${keys}`, ...(roll(4) === 0 ? [`++ ${keys}`, `-- ${keys}`, `@@ -${keys} +1 @@`] : []));
      }
      if (roll(12) === 0) files.delete(name);
      else files.set(name, lines);
    }
    made.push({ id, parents, files });
  }
  return made;
}

function build({ dir, env }: Scratch, made: readonly Made[]): void {
  const stream = made.map(({ id, parents, files }) => {
    const [from, ...merges] = parents;
    const message = `c${id}`;
    const head = `commit refs/heads/c${id}\nmark :${id + 1}\ncommitter Ada <ada@example.org> ${1_700_000_000 + id} +0000\ndata ${message.length}\n${message}\n`;
    const ancestry = `${from === undefined ? '' : `from :${from + 1}\n`}${merges.map((parent) => `merge :${parent + 1}\n`).join('')}deleteall\n`;
    const content = [...files].map(([name, lines]) => {
      const text = lines.join('\n') + (lines.length > 0 ? '\n' : '');
      return `M 100644 inline ${JSON.stringify(name)}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
    });
    return head + ancestry + content.join('');
  });
  execFileSync('git', ['fast-import', '--quiet'], { cwd: dir, env, input: stream.join('') });
}

/** The lines with a key that a commit adds, by the text alone. With `moved` also those that a merge has in another order than one of its parents. */
function expected(made: readonly Made[], { id, parents, files }: Made, moved: boolean): readonly string[] {
  const among = (parent: number, name: string, line: string): boolean => made[parent]?.files.get(name)?.includes(line) === true;
  const isNew = (name: string, line: string): boolean => (moved && parents.length > 1) || parents.every((parent) => !among(parent, name, line));
  return [...files].flatMap(([name, lines]) => lines.flatMap((line, at) => (line.startsWith('k = ') && isNew(name, line) ? [`${name}:${at + 1} in c${id}`] : [])));
}

test.each([[1, 60], [2, 60], [3, 60], [4, 900]])('a history made by chance (%i)', async (seed, count) => {
  const repo = scratch();
  const made = invent(seed, count);
  build(repo, made);
  const subjects = new Map(repo.git('log', '--all', '--format=%H %s').split('\n').map((line) => line.split(' ') as [string, string]));
  const ids = new Map([...subjects].map(([id, subject]) => [subject, id]));
  const compare = (places: readonly string[], within: (commit: Made) => boolean): void => {
    const all = (moved: boolean): ReadonlySet<string> => new Set(made.filter(within).flatMap((commit) => expected(made, commit, moved)));
    const [must, may] = [all(false), all(true)];
    expect(must.size).toBeGreaterThan(5);
    expect([[...must].filter((place) => !places.includes(place)), places.filter((place) => !may.has(place))]).toEqual([[], []]);
  };
  compare(await history(repo), () => true);

  const [base, tip] = [ids.get('c20') ?? '', ids.get(`c${count - 1}`) ?? ''];
  const lacking = new Set(repo.git('rev-list', tip, `^${base}`).split('\n').map((id) => subjects.get(id)));
  const isLacking = ({ id }: Made): boolean => lacking.has(`c${id}`);
  compare(await ranged(repo, `${base}..${tip}`), isLacking);
  const push = { remote: 'x', url: 'x', refLines: Buffer.from(`refs/heads/tip ${tip} refs/heads/main ${base}\n`) };
  compare(await found(pushReadings(repo, push), (id) => subjects.get(id) ?? ''), isLacking);
});

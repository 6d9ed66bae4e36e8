import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { dice } from '../git/dice.js';
import { found, key } from './support/found.js';
import { history, pushReadings, ranged } from './support/readers.js';
import type { Scratch } from './support/scratch.js';
import { scratch } from './support/scratch.js';

type Files = ReadonlyMap<string, readonly string[]>;
type Made = { readonly id: number; readonly parents: readonly number[]; readonly files: Files; readonly keys: readonly string[] };

const names: readonly string[] = ['a', 'b c', 'sub/d', 'tab\tname', 'x b/x', 'é'];

/** A history of random edits and merges in which every key is unlike every other, so that what each commit adds can be told without Git. */
function invent(seed: number, count: number): readonly Made[] {
  const roll = dice(seed);
  const made: Made[] = [];
  let keys = seed * 100_000;
  for (let id = 0; id < count; id += 1) {
    const parents = id === 0 || roll(20) === 0 ? [] : [...new Set(Array.from({ length: roll(4) === 0 ? 1 + roll(3) : 1 }, () => Math.max(0, id - 1 - roll(4))))];
    const sources = parents.map((parent) => made[parent]?.files ?? new Map<string, readonly string[]>());
    const files = new Map(sources.flatMap((source) => [...source]));
    const planted: string[] = [];
    for (let edit = roll(4); edit > 0; edit -= 1) {
      const name = names[roll(names.length)] ?? 'a';
      const lines = [...(files.get(name) ?? [])];
      for (let change = roll(4) + 1; change > 0; change -= 1) {
        const secret = key((keys += 1));
        if (roll(3) === 0) planted.push(secret);
        lines.splice(roll(lines.length + 1), roll(3), ...(planted.at(-1) === secret ? [`k = ${secret}`] : []), `line ${keys}`, ...(roll(4) === 0 ? ['++ x', '-- y', '@@ -1 +1 @@', ''] : []));
      }
      if (roll(12) === 0) files.delete(name);
      else files.set(name, lines);
    }
    made.push({ id, parents, files, keys: planted });
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

/** What a commit adds, by the text alone. */
function expected(made: readonly Made[], { id, parents, files, keys }: Made): readonly string[] {
  const isNew = (name: string, secret: string): boolean => parents.every((parent) => made[parent]?.files.get(name)?.includes(`k = ${secret}`) !== true);
  return [...files].flatMap(([name, lines]) => lines.flatMap((line, at) => (keys.some((secret) => line === `k = ${secret}` && isNew(name, secret)) ? [`${name}:${at + 1} in c${id}`] : [])));
}

test.each([1, 2, 3, 4])('a history made by chance (%i)', async (seed) => {
  const repo = scratch();
  const made = invent(seed, 60);
  build(repo, made);
  const subjects = new Map(repo.git('log', '--all', '--format=%H %s').split('\n').map((line) => line.split(' ') as [string, string]));
  const ids = new Map([...subjects].map(([id, subject]) => [subject, id]));
  const all = made.flatMap((commit) => expected(made, commit)).sort();
  expect(all.length).toBeGreaterThan(20);
  expect(await history(repo)).toEqual(all);

  const [base, tip] = [ids.get('c20') ?? '', ids.get('c59') ?? ''];
  const lacking = new Set(repo.git('rev-list', tip, `^${base}`).split('\n').map((id) => subjects.get(id)));
  const some = all.filter((place) => lacking.has(place.split(' in ')[1]));
  expect(await ranged(repo, `${base}..${tip}`)).toEqual(some);
  const push = { remote: 'x', url: 'x', refLines: Buffer.from(`refs/heads/c59 ${tip} refs/heads/main ${base}\n`) };
  expect(await found(pushReadings(repo, push), (id) => subjects.get(id) ?? '')).toEqual(some);
});

// `npm run bench:precision`: the source trees of trees.json, fetched once, scanned, and the findings counted by rule.
// `-- --fetch` fetches only; `-- --only npm,go` takes some ecosystems.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { byRule, type Counted, count } from './count.js';
import { fetchTree } from './fetch.js';

export function main(args: readonly string[]): number {
  const { values } = parseArgs({ args: [...args], options: { fetch: { type: 'boolean', default: false }, only: { type: 'string' } } });
  const trees = JSON.parse(readFileSync('bench/precision/trees.json', 'utf8')) as Readonly<Record<string, readonly string[]>>;
  const counted: Counted[] = [];
  for (const [ecosystem, names] of Object.entries(trees)) {
    if (values.only && !values.only.split(',').includes(ecosystem)) continue;
    for (const name of names) {
      const folder = fetchTree(ecosystem, name);
      console.error(`${ecosystem} ${name}${folder ? '' : ': not to be had here'}`);
      if (folder && !values.fetch) counted.push(count(`${ecosystem} ${name}`, folder));
    }
  }
  if (!values.fetch) report(counted);
  return 0;
}

function report(counted: readonly Counted[]): void {
  mkdirSync('bench/results', { recursive: true });
  writeFileSync('bench/results/precision.json', `${JSON.stringify(counted, null, 1)}\n`);
  const table = byRule(counted);
  writeFileSync('bench/results/precision.md', table);
  console.log(table);
}

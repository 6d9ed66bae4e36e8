import { run } from '../../scripts/checks/program.js';

export type Alarm = { readonly rule: string; readonly blocks: boolean; readonly path: string; readonly line: number; readonly redacted: string };

export type Counted = { readonly tree: string; readonly lines: number; readonly bytes: number; readonly alarms: readonly Alarm[] };

type Report = { readonly findings: readonly Alarm[]; readonly stats: { readonly addedLines: number; readonly bytes: number } };

/** Scans one tree with the build of this repository. */
export function count(tree: string, folder: string): Counted {
  const { stdout, output } = run(process.execPath, ['dist/cli.cjs', 'scan', folder, '--format', 'json']);
  if (!stdout.startsWith('{')) throw new Error(`The scan of ${tree} gave no report:\n${output}`);
  const { findings, stats } = JSON.parse(stdout) as Report;
  return { tree, lines: stats.addedLines, bytes: stats.bytes, alarms: findings.map(({ rule, blocks, path, line, redacted }) => ({ rule, blocks, path, line, redacted })) };
}

/** Findings for each million lines by rule, the loudest first; those that block apart. */
export function byRule(counted: readonly Counted[]): string {
  const lines = counted.reduce((sum, each) => sum + each.lines, 0);
  const alarms = counted.flatMap((each) => each.alarms);
  const rules = [...new Set(alarms.map(({ rule }) => rule))].map((rule) => {
    const own = alarms.filter((alarm) => alarm.rule === rule);
    return { rule, blocking: own.filter(({ blocks }) => blocks).length, shown: own.filter(({ blocks }) => !blocks).length };
  });
  const total = { rule: 'all', blocking: alarms.filter(({ blocks }) => blocks).length, shown: alarms.filter(({ blocks }) => !blocks).length };
  const rate = (findings: number): string => ((findings / lines) * 1e6).toFixed(2);
  const rows = [...rules.sort((one, other) => other.blocking - one.blocking || other.shown - one.shown), total];
  return [
    `${(lines / 1e6).toFixed(2)} million lines in ${counted.length} trees`,
    '',
    '| rule | blocking | a million lines | shown only | a million lines |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows.map(({ rule, blocking, shown }) => `| ${rule} | ${blocking} | ${rate(blocking)} | ${shown} | ${rate(shown)} |`),
    '',
  ].join('\n');
}

import type { Finding } from '../finding.js';
import { fileKind } from '../remedy/file-kind.js';
import { printable } from './printable.js';
import type { Outcome } from './outcome.js';
import { replacementOf } from './terminal/write.js';

/** Workflow commands that GitHub shows beside the changed lines (docs.github.com, "Workflow commands for GitHub Actions"). */
export function githubReport({ findings, failures, skipped, notices }: Outcome): string {
  const commands = [
    ...findings.map(annotation),
    ...failures.map(({ message, next }) => command('error', { title: 'keyfence could not check' }, [message, ...next].join('\n'))),
    ...skipped.map(({ path, reason }) => command('warning', { file: path, title: 'not read' }, reason)),
    ...notices.map(({ path, line, message }) => command('warning', { file: path ?? '', line: line ?? '', title: 'keyfence' }, message)),
  ];
  return commands.map((line) => `${line}\n`).join('');
}

function annotation(finding: Finding): string {
  const { path, line, endLine, column, endColumn, title, redacted, rule, commit, blocks } = finding;
  const { kind, text } = replacementOf(finding);
  const write = kind === 'delete' ? '' : ` Write instead: ${text.trim()}`;
  const place = { file: path, line, endLine, ...(line === endLine && { col: column, endColumn }), title: `${title} (${rule})` };
  const what = `${title} ${redacted}${commit === undefined ? '' : ` in commit ${commit.slice(0, 10)}`} in this ${fileKind(path).name} file.${write}`;
  return command(blocks ? 'error' : 'notice', place, what);
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const given = Object.entries(properties).filter(([, value]) => value !== '').map(([key, value]) => `${key}=${escaped(printable(String(value))).replaceAll(':', '%3A').replaceAll(',', '%2C')}`);
  return `::${name} ${given.join(',')}::${escaped(message.split('\n').map(printable).join('\n'))}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

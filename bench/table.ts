import type { Result } from './rounds.js';
import type { Spread } from './statistics.js';

/** A Markdown table of one case: median, and the ends in brackets. */
export function table(title: string, baseline: string, results: readonly Result[]): string {
  const rated = results.some(({ rate }) => rate);
  const head = ['command', 'wall, ms', `× ${baseline}`, 'CPU, ms', `× ${baseline}`, ...(rated ? ['MB per CPU second'] : []), 'peak, MB'];
  const rows = results.map((result) => [
    name(result),
    cell(result.wall, 1000, 1),
    cell(result.ratio, 1, 2),
    cell(result.cpu, 1000, 1),
    cell(result.cpuRatio, 1, 2),
    ...(rated ? [cell(result.rate, 1e-6, 0)] : []),
    cell(result.rss, 1e-6, 0),
  ]);
  return [`### ${title}`, '', row(head), row(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(row), ''].join('\n');
}

function name({ name, codes, failed, stopped }: Result): string {
  if (stopped) return `${name} (stopped)`;
  return failed ? `${name} (exit ${codes.join(', ')})` : name;
}

function cell(figures: Spread | undefined, factor: number, digits: number): string {
  if (!figures) return '';
  const show = (figure: number): string => (figure * factor).toFixed(digits);
  return `${show(figures.median)} (${show(figures.min)}–${show(figures.max)})`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

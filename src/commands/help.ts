import { commonOptions, type Command, type Option } from './command.js';
import { summaries } from './summaries.js';

/** The text of `keyfence help` and `keyfence --help`. */
export function generalHelp(version: string): string {
  return [
    `keyfence ${version}: keeps provider keys out of commits and pushes.`,
    '',
    'Usage: keyfence <command> [options]',
    '',
    'Commands',
    ...columns(summaries.map(({ name, summary }) => [name, summary])),
    '',
    'Every command takes',
    ...columns(commonOptions.map((option) => optionRow(option, 'terminal or json; some commands know more.'))),
    '',
    'Exit codes: 0 nothing blocks, 1 blocked, 2 something could not be checked.',
    '',
    'Begin with',
    '  keyfence init               closes the gate in the repository you stand in',
    '  keyfence help <command>     tells more about a command',
    '',
  ].join('\n');
}

/** The text of `keyfence <command> --help`, at most 80 columns wide. */
export function commandHelp(command: Command): string {
  const options = [...command.options, ...commonOptions].map((option) => optionRow(option, `${listed(command.formats)}.`));
  return [
    `keyfence ${command.name}: ${summaries.find(({ name }) => name === command.name)?.summary ?? ''}`,
    '',
    ...command.usage.map((form, nth) => `${nth === 0 ? 'Usage:' : '      '} ${form.startsWith(' ') ? '        ' : 'keyfence'} ${form}`),
    '',
    ...command.about.flatMap((paragraph) => [...wrap(paragraph, 80), '']),
    'Options',
    ...columns(options),
    '',
    'Examples',
    ...command.examples.flatMap(({ type, does }) => [`  ${type}`, ...wrap(does, 74).map((line) => `      ${line}`)]),
    '',
  ].join('\n');
}

function optionRow({ name, value, help }: Option, formats: string): readonly [string, string] {
  return [value === undefined ? `--${name}` : `--${name} ${value}`, name === 'format' ? formats : help];
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

/** Two columns: what is typed, and what it means, folded under itself. */
function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.flatMap(([left, right]) => wrap(right, 78 - width).map((line, nth) => `  ${(nth === 0 ? left : '').padEnd(width)}${line}`));
}

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

import { grouped } from '../report/grouped.js';

/** How far something is: `of` is absent when the end is not known. */
export type Progress = { readonly done: number; readonly of?: number; readonly what: string; readonly bytes: number; readonly milliseconds: number };

/** One line for a terminal: how far, how fast, and how long still. */
export function progressLine({ done, of, what, bytes, milliseconds }: Progress, columns: number): string {
  const seconds = milliseconds / 1000;
  const rate = seconds > 0.2 ? `  ${size(bytes / seconds)}/s` : '';
  const left = of !== undefined && done > 0 && seconds > 1 ? `  ${time((seconds / done) * (of - done))} left` : '';
  const count = of === undefined ? `${grouped(done)} ${what}` : `${grouped(done)} of ${grouped(of)} ${what}`;
  const text = `${count}${rate}${left}`;
  const room = columns - text.length - 6;
  return of === undefined || of === 0 || room < 10 ? text.slice(0, columns - 1) : `[${bar(done / of, Math.min(room, 40))}] ${text}`;
}

function bar(share: number, width: number): string {
  const full = Math.round(Math.min(Math.max(share, 0), 1) * width);
  return '='.repeat(full) + ' '.repeat(width - full);
}

function size(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1);
  return `${(bytes / 1000 ** power).toFixed(power === 0 ? 0 : 1)} ${units[power] ?? ''}`;
}

function time(seconds: number): string {
  const whole = Math.ceil(seconds);
  const two = (value: number): string => String(value).padStart(2, '0');
  return whole >= 3600 ? `${Math.floor(whole / 3600)}:${two(Math.floor((whole % 3600) / 60))}:${two(whole % 60)}` : `${Math.floor(whole / 60)}:${two(whole % 60)}`;
}

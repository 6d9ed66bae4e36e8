import type { Span } from './paint.js';

/** Puts `text`, with the look of `span`, behind a line. What has one look stays together. */
export function append(line: Span[], span: Span, text: string): void {
  const last = line.at(-1);
  if (last !== undefined && last.style === span.style && last.link === span.link) line[line.length - 1] = { ...last, text: last.text + text };
  else line.push({ ...span, text });
}

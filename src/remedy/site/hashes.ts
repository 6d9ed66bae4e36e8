import { createHash } from 'node:crypto';
import { guideScript, indexScript } from './script.js';
import { style } from './style.js';

/** By these the policy of a page allows its own style and script. The build puts the values here, so that nothing is hashed to show a guide. */
export const hashes: Readonly<Record<'style' | 'guideScript' | 'indexScript', string>> = { style: hash(style), guideScript: hash(guideScript), indexScript: hash(indexScript) };

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

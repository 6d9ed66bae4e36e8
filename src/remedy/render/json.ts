import { plainJson } from '../../report/json.js';
import type { LeakGuide } from '../guide/section.js';

/** The guide for programs: schema 1, the blocks of each section as they are. */
export function guideAsJson(guide: LeakGuide): string {
  return `${plainJson({ schema: 1, ...guide })}\n`;
}

import type { Place } from './place.js';

/** Longer than the address of any badge. */
const longest = 400;

/**
 * Whether a value is a parameter in the address of a badge, the small picture of a state: whoever sees the picture sees the address, and the tokens
 * that services give out for it open nothing else.
 */
export function isInBadge({ line, spot }: Pick<Place, 'line' | 'spot'>): boolean {
  if (spot.kind !== 'parameter') return false;
  const before = line.slice(Math.max(0, spot.from - longest), spot.from);
  const address = before.slice(Math.max(0, before.lastIndexOf('://')));
  return /badge|\.svg\?/i.test(address);
}

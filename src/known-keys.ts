import { fingerprint } from './detect/fingerprint.js';
import type { Finding, Fingerprint, Redacted } from './finding.js';

type Known = { readonly redacted: ReadonlyMap<Fingerprint, Redacted>; readonly ends: ReadonlyMap<string, ReadonlySet<string>> };

/** What the redacted form of a key of some length shows of it; see `redact`. Of what is shorter than the last, nothing is known. */
const shapes = [
  { first: 4, last: 2, least: 20, most: Infinity },
  { first: 2, last: 1, least: 12, most: 19 },
  { first: 0, last: 0, least: 6, most: 11 },
];

/** A text in which more stretches than this begin and end like a key is left out as a whole: each costs a digest. */
const mostDigests = 5000;

/**
 * Blanks, in any text, the keys that these findings stand for. Only their fingerprints are known: a stretch that begins and ends as a redacted form does is the
 * key when its fingerprint is that of the finding.
 */
export function knownKeys(findings: readonly Pick<Finding, 'fingerprint' | 'redacted'>[]): (text: string) => string {
  const redacted = new Map(findings.map((finding) => [finding.fingerprint, finding.redacted]));
  const ends = new Map<string, Set<string>>();
  for (const form of new Set(redacted.values())) {
    const [first = '', last = ''] = form.split('…');
    ends.set(first, (ends.get(first) ?? new Set()).add(last));
  }
  return (text) => withoutKnown(text, { redacted, ends });
}

function withoutKnown(text: string, known: Known): string {
  const digests = { left: mostDigests };
  let [shown, from] = ['', 0];
  for (let at = 0; at < text.length; at += 1) {
    const key = keyAt(text, at, known, digests);
    if (digests.left <= 0) return '…';
    if (key === undefined) continue;
    shown += text.slice(from, at) + key.redacted;
    from = key.end;
    at = from - 1;
  }
  return shown + text.slice(from);
}

/** The key that begins at this place of a text, the longest if several do. */
function keyAt(text: string, at: number, { redacted, ends }: Known, digests: { left: number }): { readonly end: number; readonly redacted: Redacted } | undefined {
  for (const { first, last, least, most } of shapes) {
    const lasts = ends.get(text.slice(at, at + first));
    if (lasts === undefined || (first === 0 && !isEdge(text, at))) continue;
    for (let end = Math.min(text.length, at + most); end >= at + least; end -= 1) {
      if (!lasts.has(text.slice(end - last, end)) || (first === 0 && !isEdge(text, end))) continue;
      const found = redacted.get(fingerprint(text.slice(at, end)));
      if (found !== undefined) return { end, redacted: found };
      if ((digests.left -= 1) <= 0) return undefined;
    }
  }
  return undefined;
}

/** Whether this is not in the middle of a word: of a short key nothing else is known. */
function isEdge(text: string, at: number): boolean {
  return !/^[A-Za-z0-9]{2}$/.test(text.slice(Math.max(0, at - 1), at + 1));
}

import type { Confidence } from '../finding.js';
import { tiers, type Candidate } from './candidate.js';

/*
 * Which rule wins. Candidates that share a character are one key, and one key is reported once. Of two:
 *
 *   1. the surer way of finding it (see `tiers` in candidate.ts); words of a rule whose precedence is above 0 are as sure as a format
 *      that several providers share;
 *   2. the longer one: it explains more of the text;
 *   3. the rule with the higher `precedence`;
 *   4. the more confident one;
 *   5. the rule whose id comes first, so that the same text always gives the same finding.
 */

type Stretch = { readonly start: number; readonly end: number };

const confidences: readonly Confidence[] = ['certain', 'likely', 'possible'];

/** Negative when `one` wins over `other`. */
export function compareCandidates(one: Candidate, other: Candidate): number {
  return surenessOf(one) - surenessOf(other)
    || lengthOf(other) - lengthOf(one)
    || other.rule.precedence - one.rule.precedence
    || confidences.indexOf(one.confidence) - confidences.indexOf(other.confidence)
    || (one.rule.id < other.rule.id ? -1 : Number(one.rule.id > other.rule.id));
}

function lengthOf(candidate: Candidate): number {
  const { start, end } = candidate.inside ?? candidate;
  return end - start;
}

function surenessOf({ tier, rule }: Candidate): number {
  return tier === tiers.contextual && rule.precedence > 0 ? tiers.distinctive : tier;
}

/** Those that are reported, by place. */
export function resolve(candidates: readonly Candidate[]): readonly Candidate[] {
  const winners: Candidate[] = [];
  for (const group of touching(candidates)) {
    const kept: Candidate[] = [];
    for (const candidate of group.sort(compareCandidates)) if (!kept.some((winner) => isSameKey(winner, candidate))) kept.push(candidate);
    winners.push(...kept.sort(byPlace));
  }
  return winners;
}

/** Candidates in groups that share no character with another group. */
function touching(candidates: readonly Candidate[]): readonly Candidate[][] {
  const groups: Candidate[][] = [];
  let end = -1;
  for (const candidate of [...candidates].sort(byPlace)) {
    if (candidate.start >= end) groups.push([]);
    groups.at(-1)?.push(candidate);
    end = Math.max(end, candidate.end);
  }
  return groups;
}

/** One encoded text may hold several keys; each of them has the place of the whole. */
function isSameKey(one: Candidate, other: Candidate): boolean {
  const inSameText = one.inside !== undefined && other.inside !== undefined && one.start === other.start && one.end === other.end;
  return inSameText ? overlap(one.inside, other.inside) : overlap(one, other);
}

function overlap(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}

function byPlace(one: Candidate, other: Candidate): number {
  return one.start - other.start || one.end - other.end;
}

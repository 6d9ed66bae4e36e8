import { fromBase64Json } from './radix.js';
import { different, type Inspect, type Structure } from './verdict.js';

/** A JSON Web Token (RFC 7519), also behind a prefix: a header that names an algorithm, then claims. */
export const jwt: Inspect = (key, now) => {
  const [header = '', claims = ''] = key.slice(Math.max(0, key.search(/ey[IJ]/))).split('.');
  const named = fromBase64Json(header);
  if (named === undefined || (typeof named['alg'] !== 'string' && typeof named['enc'] !== 'string')) return different;
  const claimed = fromBase64Json(claims);
  // Encrypted tokens (JWE) have no claims that could be read.
  if (claimed === undefined) return typeof named['enc'] === 'string' ? { verdict: 'unknown', notes: [] } : { verdict: 'fails', notes: ['Its claims are no JSON.'] };
  return judged(claimed, now);
};

function judged(claims: Readonly<Record<string, unknown>>, now: number): Structure {
  const { exp: expiry, role, iss: issuer } = claims as { exp?: unknown; role?: unknown; iss?: unknown };
  const possible = (note: string): Structure => ({ verdict: 'holds', confidence: 'possible', notes: [note] });
  if (issuer === 'supabase-demo') return possible('It is the token of Supabase\'s local set-up, the same on every machine.');
  if (role === 'anon' && issuer === 'supabase') return possible('Its role is anon: Supabase means it to be public.');
  if (typeof expiry === 'number' && expiry * 1000 < now) return possible(`It expired on ${dayOf(expiry)}.`);
  const notes = [
    ...(typeof role === 'string' && /^service_role$/.test(role) ? ['Its role is service_role: it passes every access rule.'] : []),
    ...(typeof expiry === 'number' ? [`It is valid until ${dayOf(expiry)}.`] : []),
  ];
  return { verdict: 'holds', notes };
}

function dayOf(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? 'a day beyond the calendar' : date.toISOString().slice(0, 10);
}

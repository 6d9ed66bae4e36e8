/** What is made for some hours at most: credentials of AWS's token service, by how their ids and their session tokens begin. */
const ofAws = /^(?:ASIA[A-Z2-7]{16}$|FwoGZXIvYXdz|FQoGZXIvYXdz|IQoJb3JpZ2lu|AQoDYXdz)/;

/** What Google, GitHub and Alibaba make for an hour: access tokens, and those of an app's installation or of a role. */
const ofAnHour = /^(?:ya29\.|ghs_|CAIS[\w+/=]{100})/;

/** Whether a key was made for some hours. */
export const isTemporary = (key: string): boolean => ofAws.test(key) || ofAnHour.test(key);

/** When they were used, or until when: the date of a request, the scope of its signature, the end of a policy. */
const datesOfAws = /x-amz-date.{1,40}?(\d{8})T\d{6}Z|(?:\/|%2F)(\d{8})(?:\/|%2F)[a-z]{2}-[a-z-]{2,20}-\d(?:\/|%2F)[a-z0-9-]{1,30}(?:\/|%2F)aws4_request|expiration["'\\>:=\s]{1,8}(\d{4}-\d\d-\d\d)T|(?:[?&;]|\\u0026)Expires=(\d{10})(?!\d)/gis;
const reach = 5000;
/** No signature holds for longer. */
const longest = 7 * 24 * 3600 * 1000;

/** An id in an address that somebody signed to give it away, and until when that is good: in seconds since 1970, or for a week from its date at most. */
const inSigned = /(?:AWSAccessKeyId|X-Amz-Credential)=$/i;
const endOfSigned = /(?:[?&;]|\\u0026)Expires=(\d{10})(?!\d)/i;
const dateOfSigned = /(?:[?&;]|\\u0026)X-Amz-Date=(\d{8})T/i;

/** The signature of an address that Azure shares, and until when it is good. */
const ofAzure = /[?&;]sig=$/;
const endOfAzure = /(?:[?&;"'`\s]|^)se=(\d{4}-\d\d-\d\d)/;

/**
 * Whether what stands around a key, at `start` to `end` in `text`, says that it was good only until a day that is over; `now` in milliseconds since
 * 1970. Undefined where nothing is said.
 */
export function expiredOn(key: string, text: string, start: number, end: number, now: number): string | undefined {
  if (ofAws.test(key)) return lastOver(text, start, end, now);
  const lead = text.slice(Math.max(0, start - longestLead), start);
  const until = ofAzure.test(lead) ? endOfAzure.exec(addressAround(text, start, end))?.[1] : inSigned.test(lead) ? endOfAddress(addressAround(text, start, end)) : undefined;
  return until !== undefined && Date.parse(until) + day < now ? until : undefined;
}

const longestLead = 20;

/** Until when an address that was signed for AWS is good, at most. */
function endOfAddress(address: string): string | undefined {
  const seconds = endOfSigned.exec(address)?.[1];
  if (seconds !== undefined) return dayOf(Number(seconds) * 1000);
  const signed = dateOfSigned.exec(address)?.[1];
  return signed === undefined ? undefined : dayOf(Date.parse(dashed(signed)) + longest);
}

function dayOf(time: number): string | undefined {
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

const day = 24 * 3600 * 1000;

/** The last of the dates around a stretch, if even what was made then is over. */
function lastOver(text: string, start: number, end: number, now: number): string | undefined {
  const last = datesIn(text).reduce((latest, { at, date }) => (at > start - reach && at < end + reach && date > latest ? date : latest), '');
  return Date.parse(last) + longest < now ? last : undefined;
}

type Dated = { readonly at: number; readonly date: string };

/** Of the text that was asked for last: a file of recorded requests holds many tokens and dates. */
let known: { readonly text: string; readonly dates: readonly Dated[] } = { text: '', dates: [] };

function datesIn(text: string): readonly Dated[] {
  if (known.text !== text) known = { text, dates: Array.from(text.matchAll(datesOfAws), ({ index, 1: used, 2: signed, 3: until, 4: end }) => ({ at: index, date: end === undefined ? dashed(used ?? signed ?? until ?? '') : (dayOf(Number(end) * 1000) ?? '') })) };
  return known.dates;
}

const dashed = (date: string): string => date.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');

/** What stands together with a stretch, up to blanks and quotes. */
function addressAround(text: string, start: number, end: number): string {
  const before = /[^\s"'`<>]*$/.exec(text.slice(Math.max(0, start - 1000), start))?.[0] ?? '';
  return before + (/^[^\s"'`<>]*/.exec(text.slice(end, end + 1000))?.[0] ?? '');
}

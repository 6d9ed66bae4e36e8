import { endOf, lettersDigitsAnd, setOf, startOf } from '../characters.js';
import { digest } from './file-name.js';
import type { Place } from './place.js';
import { uuid } from './looks.js';
import { wordsOf } from './split-words.js';
import type { Spot } from './spots.js';
import { enclosing } from './surroundings.js';

const before = /(?:sha-?(?:1|224|256|384|512)|md5|crc32|blake\w*|integrity|checksum|digest|commit|revision|\brev|etag|fingerprint|thumbprint|\bhash|change-id|\bindex|uuid|guid|nonce|salt|boundary|vault:v\d{1,4}|--pin|\btree|\bparent|\bblob|#|0x)["'`]?[-:=@\s]*["'`(]*$/i;
const addresses = /(?:\/(?:commit|commits|tree|blob|raw|compare|pull|releases?|archive|objects?|gist|snapshots?|d|file|files|images?|assets?|static|media|uploads?)\/|@|\.\.\.?)$/i;

/** The first line of a PEM block: what follows has a rule of its own. */
const beginsBlock = /-----(?:\\[nr]|\s|["'+,])*$/;

/** Signs a request, whose name and signature follow: what was signed with is not sent. */
const signs = /\b(?:SharedKey(?:Lite)?|AWS|OSS|OBS|QBox|Qiniu|GOOG1|hmac(?:-?sha-?\d+)?) +[\w.-]+:$/i;

/** Behind what was too long to be shown. */
const dots: readonly string[] = ['...', '\u2026'];

/** "Salted__" in base64: what OpenSSL encrypted with a password. */
export const isSealed = (value: string): boolean => value.startsWith('U2FsdGVkX1');

/** Behind the name of a commit, at the head of its patch: the same day for all. */
const headsPatch = /^ Mon Sep 17 00:00:00 2001/;

const ofDigests: ReadonlySet<string> = new Set(['hash', 'hashes', 'digest', 'digests', 'checksum', 'checksums', 'fingerprint', 'fingerprints', 'shasums', 'md5sums', 'sums']);

/** Whether a value is what digests are, and is put among them: `hashes.set("a", …)`, a file called `checksums.json`. */
export function isListedDigest({ value, call }: Place, path: string): boolean {
  return digest.test(value.toLowerCase()) && [call, path.slice(path.lastIndexOf('/') + 1)].some((name) => name !== '' && wordsOf(name).some((word) => ofDigests.has(word)));
}

/** Of several: a `hash` is a table in Ruby. */
const listsDigests: ReadonlySet<string> = new Set(['hashes', 'digests', 'checksums', 'fingerprints', 'persisted']);

/** Whether what is put a few lines around a value are digests: `QUERY_HASHES = {`, `persistedQuery(`. */
export function isAmongDigests({ lines, index, value }: Pick<Place, 'lines' | 'index' | 'value'>): boolean {
  return digest.test(value) && wordsOf(enclosing(lines, index)[0] ?? '').some((word) => listsDigests.has(word));
}

/** True when a value was cut short where it stands. */
export function isCutShort(line: string, { to }: Spot, value: string): boolean {
  return value.endsWith('...') || dots.some((mark) => line.startsWith(mark, to));
}

/** `eyJ[A-Za-z0-9_-]{20,}`, `key-(?=x)`, `id\d+`: the pattern of a key, and not one. */
const goesOnAsPattern = /^(?:\\?\.\w{0,20})?(?:\[[^\]\n]{1,60}\][{+*]|\(\?[:=!<]|\\[dwsDWS][{+*])/;

/** True when a regular expression goes on behind a value. */
export function isInPattern(line: string, { to }: Spot): boolean {
  return mayGoOn.has(line[to] ?? '') && goesOnAsPattern.test(line.slice(to, to + 100));
}

const mayGoOn: ReadonlySet<string> = new Set(['[', '(', '.', '\\']);

/** True when what stands right before a value says that it is a hash, an id or a place in an address. */
export function isLedIn(line: string, spot: Spot, value: string): boolean {
  const lead = line.slice(Math.max(0, spot.from - 60), spot.from);
  return before.test(lead) || headsPatch.test(line.slice(spot.to, spot.to + 30)) || (lead.endsWith(':') && signs.test(lead)) || beginsBlock.test(lead) || isInterfaceId(line, spot, value) || (addresses.test(lead) && /^[0-9a-f-]+$/i.test(value));
}

/** `{61fd…}`: how Windows writes the ids of interfaces and classes. */
function isInterfaceId(line: string, { from, to }: Spot, value: string): boolean {
  return line[to] === '}' && opensId.test(line.slice(Math.max(0, from - 2), from)) && uuid.test(value);
}

const opensId = /["'`;(]\{$/;

/** `- --acme-api-key`: letters in one row, and no data. */
const flagOfWords = /^\s*(?:- )?["']?-{1,2}[a-z]+(?:-[a-z]+)+["',]*$/;

/** One of several lines that hold nothing but data: a certificate, an image, a table of numbers. */
export function isPartOfData({ lines, index, value, line }: Place): boolean {
  if (isFullOfSigns(line) && [index - 1, index + 1].some((at) => lines.line(at).length === line.length && isFullOfSigns(lines.line(at)))) return true;
  if (value.length < 40 || line.length - value.length > 12) return false;
  return [index - 1, index + 1].some((at) => {
    const near = lines.line(at);
    if (near.length < 200 && near.includes('-----')) return true;
    return near.length > 20 && near.length - line.length < 40 && !flagOfWords.test(near) && isData(near);
  });
}

/** `- abc`, `"abc",`: a value of a list, which another one is like. */
export const isListItem = ({ line }: Pick<Place, 'line'>): boolean => /^\s*(?:-\s+["']?|["'`])[^"'`\s]+["'`]?,?\s*$/.test(line);

const shortestData = 20;
const [beforeData, behindData, ofData] = [setOf(' \t\r"\'`#/*+>,\\n-'), setOf(' \t\r"\'`+,\\n;)-='), lettersDigitsAnd('+/_-')];

/** One stretch of base64, perhaps between quotes and other marks. An expression would look at each way of telling the marks from the data. */
function isData(line: string): boolean {
  const to = startOf(line, line.length, behindData, line.length);
  const from = Math.min(to, endOf(line, 0, beforeData, line.length));
  return to - from >= shortestData && endOf(line, from, ofData, to - from) === to;
}

/** Base 85 and the like: as long as people's lines, without a blank, and every fourth character a sign, of many kinds. */
function isFullOfSigns(line: string): boolean {
  if (line.length < 60 || line.length > 200 || /\s/.test(line)) return false;
  const signs = line.replace(/[A-Za-z0-9]/g, '');
  return signs.length * 7 > line.length && new Set(signs).size >= 10;
}

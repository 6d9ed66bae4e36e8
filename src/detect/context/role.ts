import { remembered } from '../remembered.js';
import { setOfWords, wordsOf } from './split-words.js';

/**
 * What a name says of its value. `secret`: that it opens something; `password`: that a person may have chosen it; `key`: that it is some
 * key or credential, or perhaps an index or a field; `spoiled`: that it is something else (an id, a hash, an address); `plain`: nothing.
 */
export type Role = 'secret' | 'password' | 'key' | 'plain' | 'spoiled';

/** The name says that the value opens something, or might. */
export const isTelling = (role: Role): boolean => role === 'secret' || role === 'password' || role === 'key';

const passwords = setOfWords('password passwords passwd passwort pwd passphrase pass pw senha contrasena wachtwoord motdepasse passcode pswd psw');
const secrets = setOfWords(`secret secrets token tokens apikey apikeys accesskey secretkey authkey privatekey credential credentials cred creds bearer pat
  authtoken accesstoken apitoken apisecret clientsecret jwt psk appsecret appkey authorization hapikey licensekey signingkey sas xapikey`);
const keys = setOfWords('key keys auth login access oauth license licence pin sid seed cookie session signature code');

/** In front of `key`: a key that opens something. */
const opening = setOfWords(`api access secret private auth client account license licence service signing sign encryption encrypt decryption crypt crypto app application
  subscription storage shared master admin consumer server session sdk rest write live test prod production sandbox staging jwt hmac ssh deploy webhook integration
  developer dev partner merchant project team org organization push bot secure security personal user function host billing ingest ingestion agent management root
  rapidapi token algolia smtp mail email sms pay payment payments read readonly default primary secondary backup old new my our maps map places geocoding search`);
/** In front of `key`: no key to anything. */
const indexing = setOfWords(`public publishable pub foreign cache sort partition row hash range i18n translation lookup index unique composite natural dict object group
  sorting column field resource routing shard entity item data react element list table route state query name id label message lang locale json
  registry reg press down up hot arrow keyboard grouping join bucket blob file`);

const last = setOfWords(`id ids uuid guid hash hashes hashed digest checksum sum sha sha1 sha256 sha384 sha512 sha224 md5 md4 crc crc32 etag integrity commit rev revision ref refs sri
  fingerprint fingerprints thumbprint url urls uri uris link links href src path paths file files filename filepath dir directory folder name names label labels title text message
  messages msg description desc type types kind class classes format length len size count limit max min index idx offset position pos field fields column columns
  table header headers prefix suffix pattern regex regexp re placeholder hint error errors err expires expiry expiration ttl timeout date time at age version ver
  algorithm alg algo mode policy status state enabled disabled required valid validity template endpoint host hostname domain port region zone locale lang scope scopes
  audience issuer selector css style color colour icon image img svg font page order filter handler callback helper util func fn method salt nonce iv block
  address addr txid tx hex public pub pubkey tenant cert certificate certificates modulus exponent generator prime vector ciphertext cipher encrypted enc params param parameter option options
  config configuration settings manager store provider factory object model entity schema test tests spec mock expected actual result output input example
  tree parent blob object oid change build revisionid bundle asset chunk module dependency package resolved snapshot layer manifest signature sig
  bytes data buffer buf array list map set users groups gx gy item items element node root body content contents payload template html xml json`);

/** Behind the telling word, these say nothing. */
const fillers = setOfWords(`value val string str default var const let env variable static final public private readonly char text constant literal raw plain
  prod production dev development test testing staging stage sandbox live demo local new old current my primary secondary main backup v1 v2 v3 is the until`);

const gluedSecrets: readonly string[] = ['secret', 'token', 'apikey', 'accesskey', 'secretkey', 'authkey', 'credential'];
const gluedPasswords: readonly string[] = ['password', 'passwd', 'passphrase', 'passwort', 'userpwd', 'rootpwd', 'adminpwd', 'dbpwd'];
const gluedSecret = new RegExp(`(?:${gluedSecrets.join('|')})s?$`);
const gluedPassword = new RegExp(`(?:${gluedPasswords.join('|')})$`);

/** The words of which a name must hold one to be telling, and what words must hold that are written together with others. */
export const tellingWords: readonly string[] = [...passwords, ...secrets, ...keys, 'key', 'keys'];
export const tellingParts: readonly string[] = [...gluedSecrets, ...gluedPasswords];

/** In front of `token`: it holds a place in a list, guards one request, is where a message to a device goes, or is a coin on a chain of blocks. */
const passing = setOfWords('authenticity antiforgery verification fcm apns continuation next page previous prev request change cancel cancellation csrf xsrf update sync lock start marker cursor idempotency resume paging pagination stop eof dkim fungible erc20 erc721 erc1155 bep20 trc20 jetton');

/** In front of `secret`: two sides of a connection work it out, for that connection alone. */
const ofConnection = setOfWords('traffic handshake exporter resumption premaster ephemeral');

function roleOfWord(word: string, before: string): Role {
  if (passwords.has(word) || gluedPassword.test(word)) return 'password';
  if ((word === 'token' || word === 'tokens') && passing.has(before)) return 'spoiled';
  if ((word === 'secret' || word === 'secrets') && ofConnection.has(before)) return 'spoiled';
  if (secrets.has(word) || gluedSecret.test(word)) return 'secret';
  if (word === 'key' || word === 'keys') return opening.has(before) ? 'secret' : indexing.has(before) ? 'spoiled' : 'key';
  if (keys.has(word)) return 'key';
  return 'plain';
}

/** A kind of token in a parser's enumeration, or in that of Serde's tests, and not one that opens something: `Token::Str("…")`. */
const ofParser = /(?:^|[^\w])Token::[A-Z]\w*$/;

/** The role of a name as it is written, such as `config.clarifaiApiKey` or `private static final String API_TOKEN`. */
export const roleOf: (name: string) => Role = remembered((name) => (ofParser.test(name) ? 'plain' : roleOfWords(wordsOf(name))));

export function roleOfWords(words: readonly string[]): Role {
  let at = words.length - 1;
  while (at > 0 && (fillers.has(words[at] ?? '') || /^\d+$/.test(words[at] ?? ''))) at -= 1;
  const head = words[at] ?? '';
  const role = roleOfWord(head, words[at - 1] ?? '');
  if (role !== 'plain') return publicBy(words, at) ? 'spoiled' : role;
  if (last.has(head)) return idOfKey(words, at) ? 'key' : 'spoiled';
  return earlier(words, at);
}

/** `clarifai_key_prod_eu`: the telling word stands further left. */
function earlier(words: readonly string[], at: number): Role {
  for (let left = at - 1; left >= Math.max(0, at - 4); left -= 1) {
    const role = roleOfWord(words[left] ?? '', words[left - 1] ?? '');
    if (role !== 'plain') return role;
  }
  return 'plain';
}

/** `publishableKey`, `public_token`, `publicKeyToken`: made to be shown. */
function publicBy(words: readonly string[], end: number): boolean {
  const at = words[end] === 'token' && words[end - 1] === 'key' ? end - 1 : end;
  const before = words[at - 1] ?? '';
  return before === 'public' && words[at - 2] !== 'static' && at >= 1 && !words.includes('static') && !words.includes('const') && !words.includes('string')
    || before === 'publishable' || before === 'publishing';
}

/** `access_key_id`, `secret_id`: ids that go with a key. */
function idOfKey(words: readonly string[], at: number): boolean {
  return (words[at] === 'id' && /^(?:key|secret|token)$/.test(words[at - 1] ?? ''));
}

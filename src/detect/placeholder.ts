import { madeUpShare } from './context/made-up.js';

/** Words that a stand-in for a key says of itself. Compared with the value in small letters, separators left out. */
const saysSo: readonly string[] = [
  'example', 'changeme', 'changethis', 'changeit', 'replaceme', 'replacewith', 'replacethis', 'placeholder', 'yourkey', 'yourapi', 'yourtoken', 'yoursecret', 'yourpassword',
  'youraccess', 'yourclient', 'yourprivate', 'keyhere', 'tokenhere', 'secrethere', 'passwordhere', 'goeshere', 'inserthere', 'insertyour', 'enteryour', 'putyour', 'addyour',
  'dummy', 'notareal', 'notreal', 'notasecret', 'redacted', 'xxxxx', 'fixme', 'loremipsum', 'samplekey', 'sampletoken', 'samplesecret', 'testkey', 'testtoken', 'fakekey',
  'faketoken', 'fakesecret', 'fakeapi', 'mockkey', 'mocktoken', 'mysecret', 'myapikey', 'mytoken', 'mypassword', 'somesecret', 'sometoken', 'somekey', 'foobar', 'foobaz',
  'deadbeef', 'cafebabe', 'supersecret', 'topsecret', 'abcdefgh',
];

/** Forms that stand for a value which is found elsewhere. */
const reference = new RegExp([
  /^\$[({]?[A-Za-z_][\w.:-]*[)}]?$/, /^\$\{.*\}$/s, /^\$\(.*\)$/s, /^\{\{.*\}\}$/s, /^<[^>]*>$/s, /^\[[^\]]*\]$/s, /^%[\w.]+%$/, /^%\(?\w*\)?[sd]$/, /^@@?[\w.]+@@?$/, /^\{[\w.$ ]*\}$/,
  /^#\{.*\}$/s, /^__[A-Z0-9_]+__$/, /^(?:op|vault|ssm|secretsmanager|arn|gcp|azkv|akv|env|file|sops|ref\+\w+|projects|kv):/,
  /^(?:process\.env|os\.environ|env\.|ENV\[|System\.getenv|secrets\.|vars\.|var\.|data\.|local\.|config\.|settings\.|self\.|this\.)/,
  /^ENC\[|^ENC\(|^!vault|^\$ANSIBLE_VAULT/,
].map(({ source }) => source).join('|'), 's');

/** Values that are in the documentation of their makers, in whole or in their telling part. */
const documented: readonly string[] = [
  'EXAMPLE', 'IOSFOD' + 'NN7', '4eC39HqLyjWDarj' + 'tT1zdp7dc', 'SflKxwRJSMeKKF2QT4fwpMeJf36POk6' + 'yJV_adQssw5c', 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50u' + 'SRZ6IFsuFq2UVErCz4I6tq',
  'C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM' + '+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqy', '6LeIxAcTAAAA' + 'A', '1x00000000000000000000000' + '00000', 'django-' + 'insecure-', 'hal+9ooo' + '_da!sY',
  '33f!!lloppa', 's6BhdR' + 'kqt3', '2YotnFZFEjr1zC' + 'sicMWpAA', 'tGzv3JOkF0XG5Qx' + '2TlKWIA', 'czZCaGRSa3F0Mz' + 'pnWDFmQmF0M2JW', 'gX1fBat' + '3bV', 'zuf+tfteSlswRu7BJ86' + 'wekitnifILbZam1KYY3TG', 'Q3AM3UQ867SPQ' + 'QA43P2F', '16C7e42F292c6912E77' + '10c838347Ae178B4a',
  // OAuth 1.0, Jetty and kubectl.
  '9djdj82h48' + 'djs9d2', 'kkk9d7dh3k' + '39sjv7', 'dpf43f3p2l' + '4k3l03', 'kd94hf93k4' + '23kf44', 'nnch734d00' + 'sl2jdk', 'pfkkdhi9sl' + '3r4s00', 'hh5s93j4hd' + 'idpola', 'hdhd0244k9' + 'j7ao03',
  '1vny1zlo1x8e1vnw1vn6' + '1x8g1zlu1vn4', '1u2u1wml1z7s1z7a1w' + 'nl1u2g', 'uXFGweU9l' + '35qcif',
  'RHIX5Xcg0Mq2rqI3OlW' + 'TjEg2tYkboXr1P9ZUXDtkk', 'aBBKDWQvyu' + 'VcTPH9EBp', '783bde.3f89s0' + 'fje9f38fhf',
  'SplxlOBeZQQYb' + 'YS6WxSbIA', 'ggtt-v-', 'ggtt-i-', 'ggtt-f-',
  '7Fjfp0ZBr1KtDRb' + 'nfVdmIw', 'mF_9.B5f-4.1' + 'JqM', 'secret_scanning_ab85fc6f8d7638cf1c11da81' + '2da308d43', '014df517-39d1-4453' + '-b7b3-9930c563627c',
  '6bec40cf957de430a6f1' + 'f2baa056b99a4fac9ea0', '3pu6hszjas19xyp7ghgosyx9k8' + 'atbfcr8p2is99znpy26u2lkl', '1h8aps2yszaiqmz2l3oc5392pg' + 'k8e49qhx2aj3nyv0ui0hez2a', '7c37Cc8654o6p38Hnro' + 'ywCi19pllOnGtbdZEgtKxZu8',
];

/** In the middle of what was too long to be shown. */
const leftOut = /\w(?:\.{4,}|\u2026)\w/;

const uuidOfOne = /^([0-9a-f])\1{7}-\1{4}-\1{4}-\1{4}-\1{12}$/i;

/**
 * True when `value`, at `start` to `end` in `line`, is no key but stands for one: a reference to a variable or a store, a stand-in that says
 * so, a documented example, or something typed by hand to fill the place. Only the value decides; that the line speaks of an example does not.
 */
export function isPlaceholder(value: string, line: string, start: number, end: number): boolean {
  if (reference.test(value) || uuidOfOne.test(value)) return true;
  if (documented.some((known) => value.includes(known))) return true;
  if (framed(line, start, end) || leftOut.test(value)) return true;
  const flat = value.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (saysSo.some((word) => flat.includes(word)) || /(?<![a-z])todo(?![a-z])/i.test(value)) return true;
  return /^[x*.#?_-]+$/i.test(value.slice(Math.floor(value.length / 3))) || madeUpShare(value) > 0.75;
}

/** Right before a value: the text that a field shows until something is typed, and an address of what only plays a part in tests. */
const saysItShows = /\bplaceholder["']?\s*[=:]\s*\{?["'`](?:[^"'`]{0,30} )?$|\b(?:fake|mock|dummy|example)[\w.+-]*:\/\/[\w+/-]*$/i;

/** `${…}` right around the value, or a template's `{{ … }}` or `<% … %>` begun before it. */
function framed(line: string, start: number, end: number): boolean {
  const before = line.slice(Math.max(0, start - 3), start);
  const after = line.slice(end, end + 2);
  if (/[$#%]\{\s*$/.test(before) && after.startsWith('}')) return true;
  const lead = line.slice(Math.max(0, start - 80), start);
  if (saysItShows.test(lead)) return true;
  return /(?:\{\{|<%=?|\{%)[^}"'`%]*$/.test(lead.slice(Math.max(lead.lastIndexOf('{{'), lead.lastIndexOf('<%'), lead.lastIndexOf('{%'), 0)));
}

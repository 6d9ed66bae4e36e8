import { fake } from './fake.js';

/* Fake keys that hold something: JSON, a JSON Web Token, a macaroon, a framed DER structure. Nothing in them is real. */

type Json = Readonly<Record<string, unknown>>;

/** The base64 of a text. */
function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

/** The base64 of an object's JSON. */
function json(value: Json): string {
  return base64(JSON.stringify(value));
}

const url = (text: string): string => Buffer.from(text).toString('base64url');

/** A token with these claims and a signature of `length` random characters. */
function jwt(claims: Json, seed = 1, length = 43, header: Json = { alg: 'HS256', typ: 'JWT' }): string {
  return `${url(JSON.stringify(header))}.${url(JSON.stringify(claims))}.${fake.base64url(length, seed)}`;
}

const bytesOf = (length: number, seed: number): Buffer => Buffer.from(fake.base64(Math.ceil(length / 3) * 4, seed), 'base64').subarray(0, length);

/** A macaroon in the second binary form: a location, an identifier, one caveat and a signature. */
function macaroon(location: string, seed = 1): string {
  const packet = (type: number, content: Buffer): Buffer => Buffer.concat([Buffer.from([type, content.length]), content]);
  const caveat = Buffer.from('{"version":1,"permissions":"user"}');
  const parts = [packet(1, Buffer.from(location)), packet(2, Buffer.from(fake.uuid(seed))), Buffer.of(0), packet(2, caveat), Buffer.of(0), Buffer.of(0), packet(6, bytesOf(32, seed))];
  return Buffer.concat([Buffer.of(2), ...parts]).toString('base64url');
}

/** Base64 of a DER sequence of `length` bytes: the version number 0, then noise. */
function der(length: number, seed = 1): string {
  return Buffer.concat([Buffer.from([0x30, 0x82, length >> 8, length & 255, 2, 1, 0]), bytesOf(length - 3, seed)]).toString('base64');
}

/** A text between BEGIN and END lines, in lines of 64 characters. */
function framed(label: string, body: string): string {
  const lines = body.match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`].join('\n');
}

/** A PEM block around a DER sequence. */
function pem(label: string, seed = 1, length = 600): string {
  return framed(label, der(length, seed));
}

/** An OpenSSH private key: its magic word, the names of cipher and key derivation, then noise. */
function openssh(seed = 1): string {
  const text = (name: string): Buffer => Buffer.concat([Buffer.from([0, 0, 0, name.length]), Buffer.from(name)]);
  const body = Buffer.concat([Buffer.from('openssh-key-v1\0'), text('none'), text('none'), text(''), Buffer.from([0, 0, 0, 1]), bytesOf(300, seed)]);
  return framed('OPENSSH PRIVATE KEY', body.toString('base64'));
}

/** Fake keys with an inner structure. */
export const structured: {
  readonly base64: (text: string) => string;
  readonly json: (value: Json) => string;
  readonly jwt: (claims: Json, seed?: number, length?: number, header?: Json) => string;
  readonly macaroon: (location: string, seed?: number) => string;
  readonly der: (length: number, seed?: number) => string;
  readonly framed: (label: string, body: string) => string;
  readonly pem: (label: string, seed?: number, length?: number) => string;
  readonly openssh: (seed?: number) => string;
} = { base64, json, jwt, macaroon, der, framed, pem, openssh };

import { fromBase64 } from './radix.js';
import { fails, holds, type Inspect } from './verdict.js';

/**
 * PyPI: `pypi-` and a macaroon in base64, which begins with its version, 2, and the index's host and ends with a signature of 32 bytes
 * (https://github.com/rescrv/libmacaroons, "v2 binary format").
 */
export const pypiMacaroon: Inspect = (key) => {
  const bytes = fromBase64(key.replace(/^pypi-/, ''));
  if (bytes === undefined || !/^\u0002\u0001[\s\S](?:test\.)?pypi\.org\u0002/.test(bytes)) return fails('It does not decode to a token of PyPI.');
  return bytes.lastIndexOf('\u0006\u0020') === bytes.length - 34 ? holds : fails('It is cut short or made up: its signature is not where it should be.');
};

/*
 * How rare each pair of neighbouring characters is in what people and programs write: identifiers, paths, words of prose. Counted over the
 * different words of 95 MB of Python, Go, JavaScript, Perl and documentation; hashes left out. A row a first character, a column a second:
 * a to z without case, any digit, anything else (which also stands before the first character). A figure is -log2 of the share, in quarters.
 */
const figures = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const rows: readonly string[] = [
  'SKFGYSIfLeSDGEiIiDFANRUQQbPM', 'BMISDTUbFJaCSVGPcKJSEaYeJZIE', 'DRMUCVVEMeGGQXATeIMDMRchPfNJ', 'FPOH8PTWDaTLPRGPYKIOKTTWRfJC',
  'JRGHPMPZTdZGKETMOBBFWOQIRgRE', 'GVQQHGVb9ifGUTDUiILLJdcWQgIA', 'LSOT8TOLFdVHOIFPcGFKLUYhYXQC', 'AVSR9UYYCfZPNVDSdJNGJYYhTaOE',
  'LNGJJMIgchZGJ8DKfLEEbNkRnNaP', 'IYWT5WZZNZSXTWEQWY8WJSUaaZPI', 'HQMP6PLUEZaLOMPPZNFNKWQdWeRB', 'EUTK9GYaBeVGWXCQgUJJITZhOfUH',
  'AMTM8XZeFdYMKUEDfWKQKWZcRiRG', 'FWGEEKEXJbQQTNHQgTDANOakWgVG', 'OMGGYONdROOHH9KFnBKJGOMUZXXL', 'BXOPBVWPIlTFRXDIgCKFKUYgNiQH',
  'QTSRUXYXScXJNVYURNNV2VRZZXJG', 'EWKO8SKbElOPLNDSgJGGMNYfMhVF', 'LWJRATTKGhPNRUIJXQG9JWUZMgSB', 'EWMR9QYGChaPQVGOhFHKNYUWIdPC',
  'MHMJDOOcIhdDHCRGbDFCcdgTkaVS', '9TLS7SUWCiaUMTNKXTMNVYTbcbEI', 'BTPQESVKBdZPRHCRbDHQTULXYbPE', 'JOGQGOaWKaTSQWQDcUPBUQYQQd7E',
  'MPKRMQPWNdYKHGO8dNCGURNbVUQA', 'FWUT5UWVCaXPRSCSbURWSXRSOHLG', 'NNNONNbcZedVVabVfaVXYUeEff3D', 'HLFIJJKNIUTJIKKHXHDGNNNVaUGF',
];

const digit = 26;
const other = 27;

/** The cost of each pair, 28 by 28. */
export function costsInQuarters(): Uint8Array {
  return Uint8Array.from(rows.join(''), (figure) => figures.indexOf(figure));
}

/** In bits. */
const costs: Float64Array = Float64Array.from(costsInQuarters(), (quarters) => quarters / 4);

function classOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 97;
  if (code >= 65 && code <= 90) return code - 65;
  return code >= 48 && code <= 57 ? digit : other;
}

const classes: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => classOf(code));

/** The cost in bits of reading `value`, from `from` to `to`, as something written; a character beyond ASCII ends a word. */
export function writtenCost(value: string, from: number, to: number): number {
  let bits = 0;
  let before = other;
  for (let at = from; at < to; at += 1) {
    const code = value.charCodeAt(at);
    const now = code < 128 ? (classes[code] ?? other) : other;
    bits += costs[before * 28 + now] ?? 0;
    before = now;
  }
  return bits;
}

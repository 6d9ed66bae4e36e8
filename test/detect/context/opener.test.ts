import { expect, test } from 'vitest';
import { openerName } from '../../../src/detect/context/opener.js';

test.each([
  ['const acmeKeys = {', 'acmeKeys'],
  ['export const acmeKeys: Record<string, string> = {', 'acmeKeys'],
  ['const acmeKeys = Object.freeze({', 'acmeKeys'],
  ['const acmeKeys = new Map<string, string>([', 'acmeKeys'],
  ['var acmeKeys = map[string]string{', 'acmeKeys'],
  ['acmeKeys := []string{', 'acmeKeys'],
  ['var acmeKeys = [...]string{', 'acmeKeys'],
  ['var AcmeKeys = new Dictionary<string, string>() {', 'AcmeKeys'],
  ['static readonly Dictionary<string, string> AcmeKeys = new() {', 'AcmeKeys'],
  ['List<String> ACME_KEYS = Arrays.asList(', 'ACME_KEYS'],
  ['val acmeKeys = mapOf(', 'acmeKeys'],
  ['let acmeKeys: [String: String] = [', 'acmeKeys'],
  ['let acme_keys: &[&str] = &[', 'acme_keys'],
  ['final acmeKeys = <String, String>{', 'acmeKeys'],
  ['acme_keys: dict[str, str] = {', 'acme_keys'],
  ['acme_keys = dict(', 'acme_keys'],
  ['ACME_KEYS = %w[', 'ACME_KEYS'],
  ['@acme_keys %{', '@acme_keys'],
  ['$AcmeKeys = @{', '$AcmeKeys'],
  ['acme_keys:', 'acme_keys'],
])('%s is called %s', (line, name) => {
  expect(openerName(line).name.trim().split(/\s+/).at(-1)).toBe(name);
});

test.each([
  ['const client = createClient({', 'createClient'],
  ['cfg := &acme.Config{', 'acme.Config'],
])('what %s makes is told by its type, %s', (line, name) => {
  expect(openerName(line).name.trim()).toBe(name);
});

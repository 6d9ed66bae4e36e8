import type { Named } from './name-before.js';

const extensions = 'adoc|bat|bin|c|cc|cfg|cjs|class|conf|cpp|cs|css|csv|cts|dart|diff|dll|erl|ex|exe|exs|gif|go|gradle|gz|h|hpp|hs|htm|html|ini|ipynb|jar|java|jpe?g|js|json|jsonc?'
  + '|jsx|kts?|less|lock|lua|m|map|mdx?|mjs|mts|patch|php|pl|pm|png|properties|proto|ps1|pyc?|pyi|r|rb|rs|rst|s?css|scala|sh|snap|so|sql|svelte|svg|swift|tar|tf|tgz|toml|tsv|tsx?|ttf|txt'
  + '|vue|wasm|whl|woff2?|xml|ya?ml|zip';
const inQuotes = new RegExp(`["'\`][^"'\`]*[\\w@)]\\.(?:${extensions})["'\`]$`, 'i');
const inFolder = new RegExp(`/[^/\\s]*[\\w@)]\\.(?:${extensions})$`, 'i');

/** Of any kind, `certs/signing.key` too, when what is said of it is a digest. */
const anyInFolder = /\/[^/\s]*[\w@)]\.[a-z][a-z0-9]{0,11}["'`]?$/i;
/** A digest, in small letters. */
export const digest: RegExp = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/;

/** `"src/token.rs": …`, `lib/secret.py  …`: a list of files says something of each, mostly its hash. The name of a secret is none of a file. */
export function isFileName({ name, tie }: Pick<Named, 'name' | 'tie'>, value: string): boolean {
  if (tie !== 'assignment' && tie !== 'beside') return false;
  if (!name.includes('.')) return false;
  const written = name.trim();
  return inQuotes.test(written) || inFolder.test(written) || (digest.test(value) && anyInFolder.test(written));
}

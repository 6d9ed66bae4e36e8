import type { Seen } from './word-index.js';

/** Whether a word that was seen in a text stands for a provider there. Everyday words mostly stand for themselves. */
export type Meant = (seen: Seen) => boolean;

export const always: Meant = () => true;
export const never: Meant = () => false;

/** A line that takes in a library, which says whose it is. */
const imports = /^\s*(?:import|from|use|using|require\w*|include|#include|library)\b|\brequire\(/;

/** A comment of a few words, which says whose the value is: `// Box API`, `# cursor token`. */
const label = /^\s*(?:\/\/+|#+|--|;+|\/?\*+|<!--)\s*(?:[A-Z][\w .'-]{1,40}|[a-z][\w.-]{1,30}(?: (?:api|access|auth|client|secret|key|token|credentials?)){0,3}):?\s*(?:\*\/|-->)?\s*$/;

const api = /^[\s_-]?(?:(?:rest|web|http)?[\s_-]?api|client[\s_-]?(?:id|secret)|access[\s_-]?(?:key|token))(?![a-z])/i;

/** On a line near the value; a label is one right above it. */
export function meantNear(text: string, above: boolean): Meant {
  return imports.test(text) || (above && label.test(text)) ? always : meantIn(text);
}

/** `CloseClient`: a class that is called after what it speaks to. */
const client = /^(?:Client|SDK|Sdk)(?![a-z])/;

/** `provider: close`, `@type close`, `"service": "close"`, `WHERE name = 'close'`. */
const naming = /(?:^|[^a-z])(?:_id|app|label|name|platform|provider|service|source|type|vendor|integration)["']?\s*(?:[:=]\s*|(?<=@type)\s)(?:\{\s*"S"\s*:\s*)?["']?(?:[\w.-]{1,20}\/){0,3}$/i;
const isNamed = (text: string, from: number, to: number): boolean => /^(?:["',;}]|\s*$)/.test(text.slice(to)) && naming.test(text.slice(Math.max(0, from - 40), from));

const isTag = (text: string, from: number, to: number): boolean => text[to] === ']' && /(?:^|\s)\[$/.test(text.slice(Math.max(0, from - 2), from));

/** `the Close API`, `[close] signed in with …`, `service: close`. */
export function meantIn(text: string): Meant {
  return ({ from, to }) => api.test(text.slice(to, to + 16)) || client.test(text.slice(to, to + 8)) || isNamed(text, from, to) || isTag(text, from, to);
}

/** Behind the value that ends at `end`, where a comment may label it. */
export function meantBehind(text: string, end: number): Meant {
  return label.test(text.slice(end).replace(/^["'`;,)\s]+/, '')) ? always : meantIn(text);
}

import type { SecretName } from '../secret-name.js';

/** A piece of code that reads one key, complete but for what is done with it. */
export type Snippet = {
  /** What installs the client that it needs, pinned to the major version it was proven with. */
  readonly install?: string;
  readonly code: string;
};

/** What a template is filled with: the secret's names, and names for a variable that holds it. */
export type Names = SecretName & { readonly camel: string; readonly snake: string; readonly pascal: string };

export type Template = (names: Names) => Snippet;

/** Languages that a snippet can be in; the ids are what `--lang` takes. */
export type Language =
  | 'typescript' | 'javascript' | 'python' | 'go' | 'java' | 'kotlin' | 'csharp' | 'ruby' | 'php' | 'rust' | 'shell'
  | 'swift' | 'scala' | 'dart' | 'elixir' | 'groovy' | 'powershell' | 'c' | 'cpp' | 'lua' | 'perl' | 'r'
  | 'dockerfile' | 'compose' | 'kubernetes' | 'github-actions' | 'gitlab-ci' | 'terraform';

export type Templates = Readonly<Partial<Record<Language, Template>>>;

/** The names for a secret whose field is `api_key`: `apiKey`, `api_key`, `ApiKey`. */
export function namesOf(secret: SecretName): Names {
  const words = secret.field.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  const safe = words.length > 0 && /^[a-z]/i.test(words[0] ?? '') && !reserved.has(words.join('_')) ? words : ['api', 'key'];
  const pascal = safe.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join('');
  return { ...secret, pascal, camel: pascal.charAt(0).toLowerCase() + pascal.slice(1), snake: safe.join('_').toLowerCase() };
}

/** Words that some of the languages keep for themselves, or that the templates use. */
const reserved: ReadonlySet<string> = new Set(['private', 'public', 'secret', 'client', 'response', 'default', 'import', 'class', 'type', 'use', 'token', 'auth', 'login', 'url', 'env', 'system', 'string']);

/** Takes the indentation of the first line off all lines, so that a template can stand indented in its file. */
export function text(strings: TemplateStringsArray, ...values: readonly string[]): string {
  const whole = strings.raw.map((part, nth) => part.replaceAll('\\`', '`').replaceAll('\\${', '${') + (values[nth] ?? '')).join('');
  const lines = whole.replace(/^\n/, '').trimEnd().split('\n');
  const margin = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
  return lines.map((line) => (line.slice(0, margin).trim() === '' ? line.slice(margin) : line)).join('\n');
}

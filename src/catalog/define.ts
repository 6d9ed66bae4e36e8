import type { Confidence } from '../finding.js';

/*
 * What a file under `rules/` holds: data, and nothing else. A provider is one annotated named constant,
 *
 *     export const sendgrid: Provider = { id: 'sendgrid', … };
 *
 * in a file named after its id. Adding a provider is adding that file.
 */

export type Category =
  | 'ai' | 'ci' | 'cloud' | 'cms' | 'crm' | 'crypto' | 'db' | 'email' | 'generic' | 'identity' | 'maps'
  | 'messaging' | 'monitoring' | 'other' | 'package-registry' | 'payments' | 'storage' | 'vcs';

export type Provider = {
  /** Lower-case words joined by `-`; the file's name. */
  readonly id: string;
  /** As the provider writes it. */
  readonly name: string;
  readonly category: Category;
  /** Other names that `keyfence explain` answers to: former names, products. */
  readonly aliases?: readonly string[];
  readonly rules: readonly Rule[];
  /** Keys by the name of a file, whatever is in it. */
  readonly files?: readonly FileRule[];
  /** What the leak guide says of this provider. What is not known is left out. */
  readonly guide?: Guide;
};

export type Rule = {
  /** `<provider>-<key>`; what a developer types in an allow comment. Never changes once released. */
  readonly id: string;
  /** Shown in the message: "Clarifai API key". */
  readonly title: string;
  readonly confidence: Confidence;
  /**
   * The key itself, or text around it with the key in a group named `key`. Neighbouring letters and digits are excluded by
   * the engine, so no `\b`. Linear in time; flags `i` and `s` only; anything that throws on Node 20 is refused at build.
   */
  readonly pattern: RegExp;
  /**
   * Fixed pieces, at least one of which stands in every match (compared without case; three characters or more). With them the
   * format is looked for wherever a piece occurs. A rule without keywords is looked for only by its `words`. A rule that has words too
   * needs them only when its keys do not look like keys (digits alone, a few letters): here the pieces mark the lines worth reading.
   */
  readonly keywords?: readonly string[];
  /**
   * For a keyword that stands in many files: strings of which one, in any case, begins within a thousand bytes behind it in every match. Where none
   * does, nothing is read.
   */
  readonly followers?: readonly string[];
  /**
   * Instead of keywords and words: the format tells by itself and has no fixed piece of three characters that is rare enough. It is
   * tried on whatever looks like a key.
   */
  readonly anywhere?: true;
  /**
   * Words of which one must *belong* to the value: in its name, the same object, the URL's host, the client's constructor, the
   * line above, the file's path. Given in lower case; `newrelic` also stands for `newRelic`, `NEW_RELIC` and `new-relic`.
   */
  readonly words?: readonly string[];
  /** The words are everyday words (box, line, square): they count only inside the value's own name or a host. */
  readonly everyday?: true;
  /** The key may run over several lines (PEM, JSON); what a pattern asks for around a key on one line may stand on lines of its own anyway. */
  readonly multiline?: true;
  /**
   * What the key must look like beyond its pattern. `token`: random, not made of words, no repetition; `password`: not a
   * placeholder, not a word alone; `any`: nothing more. Default: `token` for a rule with words, `any` for one without.
   */
  readonly randomness?: 'any' | 'token' | 'password';
  /** What can be verified about the key without the network. */
  readonly checks?: readonly Check[];
  /** Decides between two rules that match the same text; higher wins. Default 0; generic rules are negative. */
  readonly precedence?: number;
  /** Publishing it is intended; why. It is named and never blocks. */
  readonly publicByDesign?: string;
  /** The conventional environment variable, the official client's where there is one. */
  readonly env: string;
  /** The provider's page that describes the key. */
  readonly docs?: string;
  readonly examples: Examples;
};

/** Structures of keys that `src/detect/structure` verifies. */
export type Check =
  | 'atlassian-crc32' | 'aws-account' | 'azure-signature' | 'base58-check' | 'base64' | 'base64-json' | 'basic-auth' | 'bech32' | 'cloudflare-crc32' | 'crc32-base62'
  | 'discord-id' | 'gitlab-crc32' | 'grafana-crc32' | 'jfrog' | 'jwt' | 'pem' | 'pypi-macaroon' | 'sentry-json' | 'slack';

export type FileRule = {
  readonly id: string;
  readonly title: string;
  readonly confidence: Confidence;
  /** Compared without case with the last part of the path; `*` stands for anything. */
  readonly names: readonly string[];
  readonly env: string;
  /** Never a finding, whatever the name says. */
  readonly except?: readonly string[];
};

/** All composed at run time by `src/catalog/fake.ts`: no key stands in this repository. */
export type Examples = {
  /** At least two keys; each is tried in every shape that a key is written in (assignments, JSON, YAML, headers, …). */
  readonly keys: readonly string[];
  /** Whole texts that must be found too: shapes of this provider only. */
  readonly catches?: readonly Example[];
  /** At least two near misses: whole texts in which this rule must find nothing. */
  readonly spares: readonly Example[];
};

export type Example = string | { readonly path: string; readonly text: string };

/** A step or remark in plain words. Addresses are the provider's own. */
export type Guide = {
  /** What the key is and opens, in one or two sentences. */
  readonly about?: string;
  /** What it is used for: two or three. */
  readonly uses?: readonly string[];
  readonly generate?: Procedure;
  /** What somebody else can do with this key. */
  readonly risks?: readonly string[];
  /** Scopes, IP allow lists, spend caps: what this provider offers. */
  readonly practices?: readonly string[];
  /** How this provider's keys get out, where there is something particular to say. */
  readonly reasons?: readonly string[];
  /** Where use of the key by others can be seen. */
  readonly usage?: Procedure;
  readonly revoke?: Procedure & {
    /** What stops at once and what lags. */
    readonly effect?: string;
    /** A command or an API call that revokes, without a key in it. */
    readonly command?: string;
  };
  /** Pages that the facts were read from, and the day. */
  readonly sources?: readonly Reference[];
};

export type Procedure = { readonly page?: string; readonly steps: readonly string[] };

export type Reference = { readonly page: string; readonly read: string };

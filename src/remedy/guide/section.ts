import type { StoreKind } from '../store.js';

/** Stable: what `--section` takes and what links point to. */
export type SectionId =
  | 'about' | StoreKind | 'generate' | 'reasons' | 'risks' | 'practices' | 'used-by-others' | 'revoke' | 'blast-radius' | 'clean-up';

/** In text, `…` marks code. Links are blocks of their own, so that no format has to parse them. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'steps'; readonly items: readonly string[] }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  /** Commands or a file's text, to copy as it is. `label` says where it belongs. */
  | { readonly kind: 'code'; readonly fence: string; readonly code: string; readonly label?: string }
  | { readonly kind: 'snippets'; readonly snippets: readonly ShownSnippet[] };

export type ShownSnippet = {
  readonly language: string;
  readonly name: string;
  readonly fence: string;
  readonly install?: string;
  readonly code: string;
};

export type Section = { readonly id: SectionId; readonly title: string; readonly blocks: readonly Block[] };

/** The guide of one key: everything to do, in the order in which it matters. */
export type LeakGuide = {
  readonly provider: { readonly id: string; readonly name: string; readonly category: string };
  readonly rule: { readonly id: string; readonly title: string; readonly env: string };
  readonly title: string;
  /** The first minutes, shortly; each step names the section that has the rest. */
  readonly checklist: readonly { readonly text: string; readonly section: SectionId }[];
  readonly sections: readonly Section[];
};

export const sectionTitles: Readonly<Record<SectionId, string>> = {
  about: 'What this key is',
  env: 'Keep it in an environment variable',
  'aws-secrets-manager': 'Keep it in AWS Secrets Manager',
  vault: 'Keep it in HashiCorp Vault',
  conjur: 'Keep it in CyberArk Conjur',
  'google-secret-manager': 'Keep it in Google Secret Manager',
  'azure-key-vault': 'Keep it in Azure Key Vault',
  '1password': 'Keep it in 1Password',
  doppler: 'Keep it in Doppler',
  infisical: 'Keep it in Infisical',
  sops: 'Keep it encrypted with SOPS',
  kubernetes: 'Keep it in a Kubernetes Secret',
  'github-actions': 'Keep it in GitHub Actions secrets',
  'gitlab-ci': 'Keep it in GitLab CI/CD variables',
  generate: 'Make a new key',
  reasons: 'How such keys get out',
  risks: 'What somebody else can do with it',
  practices: 'How to keep the next one safe',
  'used-by-others': 'Was it used by somebody else?',
  revoke: 'Revoke it',
  'blast-radius': 'What will stop working',
  'clean-up': 'Clean up the repository',
};

export const sectionIds: readonly SectionId[] = Object.keys(sectionTitles) as SectionId[];

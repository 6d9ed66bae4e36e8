import type { Language } from './snippets/snippet.js';

export type LanguageFacts = {
  readonly name: string;
  /** Other words that `--lang` takes. */
  readonly aliases: readonly string[];
  /** Name for syntax highlighting in Markdown. */
  readonly fence: string;
  /** Whose snippet fits where a store has none in this language. */
  readonly near?: Language;
};

/** Languages of the guide, the most asked for first. */
export const languages: Readonly<Record<Language, LanguageFacts>> = {
  typescript: { name: 'TypeScript', aliases: ['ts', 'tsx'], fence: 'ts', near: 'javascript' },
  javascript: { name: 'JavaScript', aliases: ['js', 'jsx', 'node', 'nodejs'], fence: 'js', near: 'typescript' },
  python: { name: 'Python', aliases: ['py', 'python3'], fence: 'python' },
  go: { name: 'Go', aliases: ['golang'], fence: 'go' },
  java: { name: 'Java', aliases: [], fence: 'java' },
  csharp: { name: 'C#', aliases: ['c#', 'cs', 'dotnet', '.net'], fence: 'csharp' },
  ruby: { name: 'Ruby', aliases: ['rb'], fence: 'ruby' },
  php: { name: 'PHP', aliases: [], fence: 'php' },
  rust: { name: 'Rust', aliases: ['rs'], fence: 'rust' },
  kotlin: { name: 'Kotlin', aliases: ['kt'], fence: 'kotlin', near: 'java' },
  shell: { name: 'Shell', aliases: ['sh', 'bash', 'zsh'], fence: 'sh' },
  swift: { name: 'Swift', aliases: [], fence: 'swift' },
  scala: { name: 'Scala', aliases: ['sbt'], fence: 'scala', near: 'java' },
  dart: { name: 'Dart', aliases: ['flutter'], fence: 'dart' },
  elixir: { name: 'Elixir', aliases: ['ex', 'exs'], fence: 'elixir' },
  groovy: { name: 'Groovy', aliases: ['gradle'], fence: 'groovy', near: 'java' },
  powershell: { name: 'PowerShell', aliases: ['ps1', 'pwsh'], fence: 'powershell' },
  c: { name: 'C', aliases: ['h'], fence: 'c' },
  cpp: { name: 'C++', aliases: ['c++', 'cc', 'cxx'], fence: 'cpp' },
  lua: { name: 'Lua', aliases: [], fence: 'lua' },
  perl: { name: 'Perl', aliases: ['pl'], fence: 'perl' },
  r: { name: 'R', aliases: [], fence: 'r' },
  compose: { name: 'Docker Compose', aliases: ['docker-compose'], fence: 'yaml' },
  dockerfile: { name: 'Dockerfile', aliases: ['docker'], fence: 'dockerfile' },
  kubernetes: { name: 'Kubernetes', aliases: ['k8s'], fence: 'yaml' },
  'github-actions': { name: 'GitHub Actions', aliases: ['actions'], fence: 'yaml' },
  'gitlab-ci': { name: 'GitLab CI', aliases: ['gitlab'], fence: 'yaml' },
  terraform: { name: 'Terraform', aliases: ['tf', 'hcl'], fence: 'hcl' },
};

/** The language that somebody means by this word; nothing when there is none. */
export function languageNamed(word: string): Language | undefined {
  const wanted = word.toLowerCase();
  return (Object.keys(languages) as Language[]).find((id) => id === wanted || languages[id].name.toLowerCase() === wanted || languages[id].aliases.includes(wanted));
}

/** All words that `languageNamed` knows. */
export function languageWords(): readonly string[] {
  return Object.entries(languages).flatMap(([id, { aliases }]) => [id, ...aliases]);
}

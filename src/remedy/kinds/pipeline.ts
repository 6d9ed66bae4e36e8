import type { FileKind } from './kind.js';

const hash = { open: '#' } as const;

export const githubActions: FileKind = {
  id: 'github-actions', name: 'GitHub Actions', comment: hash, language: 'github-actions',
  reading: { way: 'reference', text: (name) => `\${{ secrets.${name} }}` },
  remark: (name) => `Set it once: gh secret set ${name}`,
};

export const gitlabCi: FileKind = {
  id: 'gitlab-ci', name: 'GitLab CI', comment: hash, language: 'gitlab-ci',
  reading: { way: 'reference', text: (name) => `$${name}` },
  remark: (name) => `Set it once, masked: glab variable set ${name} --masked. A line that only sets ${name} can go.`,
};

export const circleCi: FileKind = {
  id: 'circleci', name: 'CircleCI', comment: hash, reading: { way: 'reference', text: (name) => `$${name}` },
  remark: () => 'Set it in a context or in the project settings, under Environment Variables.',
};

export const azurePipelines: FileKind = {
  id: 'azure-pipelines', name: 'Azure Pipelines', comment: hash, reading: { way: 'reference', text: (name) => `$(${name})` },
  remark: () => 'Set it as a secret variable of the pipeline, or in a variable group.',
};

export const bitbucket: FileKind = {
  id: 'bitbucket-pipelines', name: 'Bitbucket Pipelines', comment: hash, reading: { way: 'reference', text: (name) => `$${name}` },
  remark: () => 'Set it as a secured variable of the repository.',
};

export const jenkins: FileKind = {
  id: 'jenkins', name: 'Jenkinsfile', comment: { open: '//' }, language: 'groovy',
  reading: {
    way: 'code', quotes: ['"""', "'''", '"', "'"], read: (name) => `credentials('${name.toLowerCase().replaceAll('_', '-')}')`,
  },
  remark: (name) => `credentials() works in an environment block; steps then read env.${name}.`,
};

export const ansible: FileKind = {
  id: 'ansible', name: 'Ansible', comment: hash,
  reading: { way: 'reference', quote: '"', text: (name) => `{{ lookup('env', '${name}') }}`, bare: (name) => `"{{ lookup('env', '${name}') }}"` },
  remark: () => 'Or encrypt the value with ansible-vault encrypt_string.',
};

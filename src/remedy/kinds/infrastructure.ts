import type { FileKind } from './kind.js';

const hash = { open: '#' } as const;
const kebab = (name: string): string => name.toLowerCase().replaceAll('_', '-');
const lower = (name: string): string => name.toLowerCase();

export const compose: FileKind = {
  id: 'compose', name: 'Docker Compose', comment: hash, language: 'compose',
  reading: { way: 'reference', text: (name) => `\${${name}:?not set}` },
  remark: (name) => `Compose takes it from the shell or from an ignored .env beside this file; ${name} must be set there.`,
};

export const dockerfile: FileKind = {
  id: 'dockerfile', name: 'Dockerfile', comment: { open: '#', above: true }, language: 'dockerfile',
  reading: {
    way: 'reference', text: (name) => `$${name}`,
    lines: [
      [/^\s*(?:ENV|ARG)\s+\S.*$/i, (name) => `# ${name} comes at run time: docker run --env ${name} IMAGE`],
      [/^(\s*)RUN\s+(.*)$/i, (name) => `$1RUN --mount=type=secret,id=${kebab(name)},env=${name} $2`],
    ],
  },
  remark: (name) => `What a build is given stays in the image. For a build step: docker build --secret id=${kebab(name)},env=${name} .`,
};

export const kubernetes: FileKind = {
  id: 'kubernetes', name: 'Kubernetes manifest', comment: hash, language: 'kubernetes',
  reading: {
    way: 'reference', text: (name) => `\${${name}}`,
    lines: [[/^(\s*)(?:- )?value:.*$/, (name) => `$1valueFrom: { secretKeyRef: { name: ${kebab(name)}, key: ${name} } }`]],
  },
  remark: (name) => `Make the Secret outside of Git: kubectl create secret generic ${kebab(name)} --from-env-file=.env`,
};

export const helm: FileKind = {
  id: 'helm', name: 'Helm template', comment: hash, language: 'kubernetes',
  reading: {
    way: 'reference', text: (name) => `{{ .Values.${camel(name)} }}`, bare: (name) => `{{ .Values.${camel(name)} | quote }}`,
    lines: kubernetes.reading.way === 'reference' ? kubernetes.reading.lines ?? [] : [],
  },
  ...(kubernetes.remark && { remark: kubernetes.remark }),
};

export const terraform: FileKind = {
  id: 'terraform', name: 'Terraform', comment: hash, language: 'terraform',
  reading: {
    way: 'code', quotes: ['"'], read: (name) => `var.${lower(name)}`, join: { kind: 'interpolate', hole: (read) => `\${${read}}` },
    declarations: [[/^(\s*)default(\s*)=\s*$/, '$1sensitive$2= true']],
  },
  remark: (name) => `Declare it without a default, variable "${lower(name)}" { sensitive = true }, and set TF_VAR_${lower(name)} in the environment.`,
};

export const terraformVariables: FileKind = {
  id: 'terraform-variables', name: 'Terraform variables', comment: hash, language: 'terraform', reading: { way: 'gone' },
  remark: (name) => `Delete the line and set TF_VAR_${lower(name)} in the environment.`,
};

export const cloudFormation: FileKind = {
  id: 'cloudformation', name: 'CloudFormation', comment: hash,
  reading: { way: 'reference', text: (name) => `{{resolve:secretsmanager:${kebab(name)}}}`, bare: (name) => `'{{resolve:secretsmanager:${kebab(name)}}}'` },
};

export const bicep: FileKind = {
  id: 'bicep', name: 'Bicep', comment: { open: '//' },
  reading: { way: 'code', quotes: ["'"], read: camel, join: { kind: 'interpolate', hole: (read) => `\${${read}}` } },
  remark: (name) => `Declare it above: @secure() param ${camel(name)} string`,
};

function camel(name: string): string {
  return lower(name).replace(/_+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

import { fileKind } from '../file-kind.js';
import { type Names, type Templates, text } from './snippet.js';

const kebab = ({ env }: Names): string => env.toLowerCase().replaceAll('_', '-');

/** The reference that the block message puts into a file at this place. */
function reference(file: string, { env }: Names): string {
  const { reading } = fileKind(file);
  if (reading.way === 'code') return reading.read(env);
  return reading.way === 'reference' ? reading.text(env) : '';
}

/** How a container, a cluster or a pipeline gives a program its variable. */
export const envDeploy: Templates = {
  compose: (n) => ({
    code: text`
      services:
        app:
          image: app
          environment:
            ${n.env}: ${reference('compose.yaml', n)}`,
  }),
  dockerfile: (n) => ({
    code: text`
      # At run time nothing stands here: docker run --env ${n.env} IMAGE
      # For one build step, so that it stays in no layer:
      #   docker build --secret id=${kebab(n)},env=${n.env} .
      FROM alpine
      RUN --mount=type=secret,id=${kebab(n)},env=${n.env} \
          test -n "$${n.env}"`,
  }),
  kubernetes: (n) => ({
    code: text`
      # kubectl create secret generic ${kebab(n)} --from-env-file=.env
      apiVersion: v1
      kind: Pod
      metadata:
        name: app
      spec:
        containers:
          - name: app
            image: app
            env:
              - name: ${n.env}
                valueFrom: { secretKeyRef: { name: ${kebab(n)}, key: ${n.env} } }`,
  }),
  'github-actions': (n) => ({
    code: text`
      # gh secret set ${n.env}
      on: push
      jobs:
        build:
          runs-on: ubuntu-latest
          steps:
            - run: npm test
              env:
                ${n.env}: ${reference('.github/workflows/ci.yml', n)}`,
  }),
  'gitlab-ci': (n) => ({
    code: text`
      # glab variable set ${n.env} --masked < FILE
      # A job has it in its environment; nothing needs to be written here.
      test:
        script:
          - test -n "${reference('.gitlab-ci.yml', n)}"
          - npm test`,
  }),
  terraform: (n) => ({
    code: text`
      # export TF_VAR_${n.env.toLowerCase()}="$${n.env}"
      variable "${n.env.toLowerCase()}" {
        type      = string
        sensitive = true
      }

      output "is_set" {
        value = nonsensitive(length(${reference('main.tf', n)}) > 0)
      }`,
  }),
};

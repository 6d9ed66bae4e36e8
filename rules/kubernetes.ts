import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const kubernetes: Provider = {
  id: 'kubernetes',
  name: 'Kubernetes',
  category: 'cloud',
  rules: [
    {
      id: 'kubernetes-secret',
      title: 'Kubernetes bootstrap token',
      confidence: 'likely',
      pattern: /[a-z0-9]{6}\.[a-z0-9]{16}/,
      words: ['kubeadm', 'bootstraptoken', 'jointoken', 'kubernetes'],
      env: 'KUBEADM_TOKEN',
      docs: 'https://helm.sh/docs/chart_template_guide/variables/',
      examples: {
        keys: [`${fake.lowerAlnum(6)}.${fake.lowerAlnum(16, 2)}`, `${fake.lowerAlnum(6, 3)}.${fake.lowerAlnum(16, 4)}`],
        spares: [`KUBEADM_TOKEN=${fake.lowerAlnum(6)}.${fake.lowerAlnum(15, 2)}`, `checksum: ${fake.lowerAlnum(6)}.${fake.lowerAlnum(16, 2)}`],
      },
    },
  ],
  guide: {
    about:
      'A bootstrap token lets a new node join a cluster that was made with kubeadm. Before the dot is its id, which is public; after it is '
      + 'the secret.',
    uses: ['Joining worker nodes with `kubeadm join`', 'Letting a node check that it talks to the right cluster'],
    generate: {
      page: 'https://kubernetes.io/docs/reference/setup-tools/kubeadm/kubeadm-token/',
      steps: [
        'On a control plane node run `kubeadm token create --ttl 1h --print-join-command`.',
        'Give it a description, and only the usages and groups that it needs.',
        'Hand it straight to the node; do not write it into a script or an image.',
      ],
    },
    risks: [
      'join a machine of theirs to the cluster, if they reach its API server',
      'then read the secrets and volumes of the pods that run on that node',
      'with usages for signing: pass as the cluster to new nodes',
    ],
    practices: [
      'A short time to live; the first token of `kubeadm init` ends after 24 hours.',
      'No token with `--ttl 0`, which never ends.',
      'Requests of nodes approved by hand: delete the cluster role binding `kubeadm:node-autoapprove-bootstrap`.',
      'An API server that only your networks can reach.',
    ],
    usage: {
      page: 'https://kubernetes.io/docs/reference/setup-tools/kubeadm/kubeadm-token/',
      steps: [
        'Run `kubectl get nodes` and `kubectl get csr`: look for nodes and requests that are not yours.',
        'Search the audit log of the API server for the user `system:bootstrap:` with the id of the token.',
        'Run `kubeadm token list` for tokens that nobody of yours made.',
      ],
    },
    revoke: {
      page: 'https://kubernetes.io/docs/reference/setup-tools/kubeadm/generated/kubeadm_token/kubeadm_token_delete/',
      steps: [
        'Delete the token by its id, as below; or its secret, named `bootstrap-token-` and the id, in `kube-system`.',
        'Make a new one when the next node is to join.',
        'Drain and delete nodes that are not yours, and change the secrets of pods that ran on them.',
      ],
      effect:
        'No node joins with a deleted token. Nodes that joined keep their certificates: remove them yourself. An expired token is deleted by '
        + 'the cluster.',
      command: 'kubeadm token delete "$TOKEN_ID"',
    },
    sources: [
      { page: 'https://www.kubernetes.io/docs/reference/setup-tools/kubeadm/kubeadm-token', read: '2026-11-22' },
      { page: 'https://kubernetes.io/docs/reference/setup-tools/kubeadm/generated/kubeadm_token/kubeadm_token_delete/', read: '2026-11-22' },
    ],
  },
};

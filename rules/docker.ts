import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';
import { structured } from '../src/catalog/structured.js';

export const docker: Provider = {
  id: 'docker',
  name: 'Docker',
  category: 'package-registry',
  rules: [
    {
      id: 'docker-access-token-older',
      title: 'Docker access token (older)',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['docker', 'dockerhub'],
      everyday: true,
      env: 'DOCKER_PASSWORD',
      docs: 'https://docs.docker.com/security/access-tokens/',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`DOCKER_PASSWORD=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
    {
      id: 'docker-organization-access-token',
      title: 'Docker organization access token',
      confidence: 'certain',
      pattern: /dckr_oat_[A-Za-z0-9_-]{32}/,
      keywords: ['dckr_oat_'],
      randomness: 'token',
      env: 'DOCKERHUB_TOKEN',
      docs: 'https://docs.docker.com/security/access-tokens/',
      examples: {
        keys: [`dckr_oat_${fake.base64url(32)}`, `dckr_oat_${fake.base64url(32, 2)}`],
        spares: [`DOCKERHUB_TOKEN=dckr_oat_${fake.base64url(31)}`, `qdckr_oat_${fake.base64url(32)}`],
      },
    },
    {
      id: 'docker-personal-access-token',
      title: 'Docker personal access token',
      confidence: 'certain',
      pattern: /dckr_pat_[A-Za-z0-9_-]{27}/,
      keywords: ['dckr_pat_'],
      randomness: 'token',
      env: 'DOCKER_PASSWORD',
      docs: 'https://docs.docker.com/security/access-tokens/',
      examples: {
        keys: [`dckr_pat_${fake.base64url(27)}`, `dckr_pat_${fake.base64url(27, 2)}`],
        spares: [`DOCKER_PASSWORD=dckr_pat_${fake.base64url(26)}`, `qdckr_pat_${fake.base64url(27)}`],
      },
    },
    {
      id: 'docker-registry-auth-in-config-json',
      title: 'Docker registry auth in config.json',
      confidence: 'likely',
      pattern: /"auth"\s*:\s*"(?<key>[A-Za-z0-9+/]{12,400}={0,2})"/,
      keywords: ['"auth"'],
      checks: ['basic-auth'],
      env: 'DOCKER_AUTH_CONFIG',
      docs: 'https://docs.docker.com/security/access-tokens/',
      examples: {
        keys: [`"auth": "${structured.base64(`ci:${fake.alnum(24)}`)}"`, `"auth":"${structured.base64(`deploy:${fake.alnum(21, 2)}`)}"`],
        spares: [`"auth": "${fake.base64(8)}"`, '"auth": "required"'],
      },
    },
    {
      id: 'docker-swarm-join-token',
      title: 'Docker swarm join token',
      confidence: 'certain',
      pattern: /SWMTKN-1-[a-z0-9]{50}-[a-z0-9]{25}/,
      keywords: ['SWMTKN-1-'],
      env: 'DOCKER_SWARM_TOKEN',
      docs: 'https://docs.docker.com/security/access-tokens/',
      examples: {
        keys: [`SWMTKN-1-${fake.lowerAlnum(50)}-${fake.lowerAlnum(25, 2)}`, `SWMTKN-1-${fake.lowerAlnum(50, 3)}-${fake.lowerAlnum(25, 4)}`],
        spares: [`DOCKER_SWARM_TOKEN=SWMTKN-1-${fake.lowerAlnum(50)}-${fake.lowerAlnum(24, 2)}`, `qSWMTKN-1-${fake.lowerAlnum(50)}-${fake.lowerAlnum(25, 2)}`],
      },
    },
    {
      id: 'docker-swarm-unlock-key',
      title: 'Docker swarm unlock key',
      confidence: 'certain',
      pattern: /SWMKEY-1-[A-Za-z0-9+/]{43}/,
      keywords: ['SWMKEY-1-'],
      randomness: 'token',
      env: 'DOCKER_SWARM_UNLOCK_KEY',
      docs: 'https://docs.docker.com/security/access-tokens/',
      examples: {
        keys: [`SWMKEY-1-${fake.base64(43)}`, `SWMKEY-1-${fake.base64(43, 2)}`],
        spares: [`DOCKER_SWARM_UNLOCK_KEY=SWMKEY-1-${fake.base64(42)}`, `qSWMKEY-1-${fake.base64(43)}`],
      },
    },
  ],
  guide: {
    about:
      'A Docker personal access token signs in to Docker Hub in place of the password, with the permissions it was given. An organization access '
      + 'token does so for an organisation. A Swarm join token lets a machine into a cluster.',
    uses: ['Pulling private images in builds and on servers', 'Pushing images from a pipeline', 'Managing repositories by API'],
    generate: {
      page: 'https://app.docker.com/settings/personal-access-tokens',
      steps: [
        'Open your avatar, Account settings, Personal access tokens, and generate a new token.',
        'Describe its use, and choose an expiration date.',
        'Choose the permissions: read-only to pull, read and write only to push.',
        'Copy it at once: it is shown one time.',
        'For a company use an organization access token, for chosen repositories.',
      ],
    },
    risks: [
      'pull private images, with the code and secrets in them',
      'with write: replace a tag, and so run code wherever the image is pulled',
      'with delete: remove images and repositories',
      'with a Swarm join token: join a machine to the cluster, as a manager with all its secrets',
    ],
    practices: [
      'Permissions of a token: public read, read, write, delete.',
      'An expiration date.',
      'Organization access tokens for chosen repositories, which belong to no person.',
      'A credential helper, so that `config.json` holds no password.',
    ],
    usage: {
      page: 'https://app.docker.com/settings/personal-access-tokens',
      steps: [
        'The list of tokens shows when each was last used.',
        'Compare the digests of pushed tags with those that your pipeline built.',
        'The owner of an organisation on a paid plan reads its activity logs.',
      ],
    },
    revoke: {
      page: 'https://app.docker.com/settings/personal-access-tokens',
      steps: [
        'Open Account settings, Personal access tokens, and find the token by its description.',
        'Deactivate it, which can be undone, or delete it.',
        'An organization access token: the owner deletes it in the Admin Console.',
        'A Swarm token: `docker swarm join-token --rotate worker` (or `manager`); an unlock key: `docker swarm unlock-key --rotate`.',
        'On machines that used it, run `docker logout` and sign in with the new one.',
      ],
      effect: 'Sign-ins, pulls and pushes with it are refused. A deleted token cannot be restored; images pushed with it stay.',
      command: 'curl -X DELETE "https://hub.docker.com/v2/access-tokens/$TOKEN_UUID" -H "Authorization: Bearer $DOCKER_HUB_JWT"',
    },
    sources: [
      { page: 'https://docs.docker.com/reference/api/hub/latest/operations/deleteV2AccessTokensByUuid.md', read: '2026-11-21' },
      { page: 'https://docs.docker.com/reference/api/hub/latest/operations/deleteV2OrgsByOrgNameAccessTokensByAccessTokenId.md', read: '2026-11-21' },
    ],
  },
};

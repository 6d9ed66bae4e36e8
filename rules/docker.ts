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
      words: ['dockerhub', 'dockertoken', 'dockerpassword', 'dockerhubtoken', 'dockerpat'],
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
      checks: ['base64'],
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
      env: 'DOCKER_SWARM_UNLOCK_KEY',
      docs: 'https://docs.docker.com/security/access-tokens/',
      examples: {
        keys: [`SWMKEY-1-${fake.base64(43)}`, `SWMKEY-1-${fake.base64(43, 2)}`],
        spares: [`DOCKER_SWARM_UNLOCK_KEY=SWMKEY-1-${fake.base64(42)}`, `qSWMKEY-1-${fake.base64(43)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://app.docker.com/settings/personal-access-tokens', steps: [] },
  },
};

import type { Command } from './command.js';

export const command: Command = {
  name: 'explain',
  usage: ['explain [RULE | PROVIDER] [--section ID] [--lang LANGUAGE]', '        [--store STORE] [--here]', 'explain --all --format html --out DIR'],
  about: [
    'The leak guide: what a key opens, what to write instead of it, how to make a new one, who else used the old one, how to revoke it, what will stop working, and how to clean up.',
    'Without a name it explains the last block, in the language of the blocked file.',
    'Sections: about, env, generate, reasons, risks, practices, used-by-others, revoke, blast-radius, clean-up, and one for each store: aws-secrets-manager, vault, conjur, google-secret-manager, azure-key-vault, 1password, doppler, infisical, sops, kubernetes, github-actions, gitlab-ci.',
  ],
  formats: ['terminal', 'markdown', 'html', 'json'],
  options: [
    { name: 'section', value: 'ID', help: 'One section alone.' },
    { name: 'lang', value: 'LANGUAGE', help: 'Language of the code; that of the blocked file otherwise.' },
    { name: 'store', value: 'STORE', help: 'Where the key should be kept; the team\'s store otherwise.' },
    { name: 'here', help: 'List where this repository uses the key\'s variable. No value is read out.' },
    { name: 'all', help: 'Every provider, as a site: with --format html and --out.' },
    { name: 'out', value: 'DIR', help: 'The folder that the site is written to.' },
    { name: 'no-pager', help: 'Print a long guide at once.' },
  ],
  operands: 'many',
  examples: [
    { type: 'keyfence explain', does: 'What to do about the key that was just blocked.' },
    { type: 'keyfence explain clarifai --section revoke', does: 'How a Clarifai key is revoked.' },
    { type: 'keyfence explain stripe --lang go --store vault', does: 'With code in Go that reads from HashiCorp Vault.' },
    { type: 'keyfence explain --all --format html --out guide', does: 'The whole site, to put on a server of one\'s own.' },
  ],
  run: async (typed, here) => (await import('../guide.js')).runExplain(typed, here),
};

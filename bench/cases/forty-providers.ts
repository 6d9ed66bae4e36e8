import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { writeIndex } from '../../scripts/build/index-files.js';
import { compileIndex } from '../../src/catalog/compile.js';
import { loadRules } from '../../src/catalog/load-rules.js';
import type { Case } from '../case.js';
import { closeGate, keyfence, nodeStart } from '../own.js';
import { fillWithPackages } from '../packages.js';
import { git, smallRepository } from '../repository.js';

/** Those that leak most. */
const forty: ReadonlySet<string> = new Set(
  `clarifai clockwork-sms stripe aws gcp azure github gitlab npm pypi docker slack discord telegram twilio sendgrid mailgun mailchimp openai anthropic huggingface
   cloudflare digitalocean heroku vercel netlify supabase datadog newrelic sentry shopify square paypal braintree twitter facebook dropbox atlassian notion linear
   databricks hashicorp-vault terraform-cloud private-key connection-string jwt generic`.split(/\s+/),
);

/** What all the other providers cost: the same change is checked by all rules, and by a copy of the package that knows only these providers'. */
export const fortyProviders: Case = {
  id: 'forty-providers',
  title: 'All rules, and those of forty providers',
  rounds: [9, 3],
  prepare: async (folder, quick) => {
    smallRepository(folder);
    closeGate(folder);
    const few = join(folder, 'node_modules/keyfence-of-forty');
    cpSync(join(folder, 'node_modules/keyfence'), few, { recursive: true });
    writeIndex(join(few, 'dist'), compileIndex((await loadRules('rules')).filter(({ id }) => forty.has(id))));
    const bytes = fillWithPackages(join(folder, 'vendor'), quick ? 5e6 : 20e6);
    git(folder, ['add', '--all', '--force', 'vendor']);
    const all = keyfence(folder, ['pre-commit']);
    const baseline = 'rules of forty providers';
    return {
      bytes, baseline,
      contenders: [
        nodeStart(folder),
        { name: baseline, command: { argv: [all[0], join(few, 'dist/cli.cjs'), 'pre-commit'], cwd: folder }, expected: [0, 1] },
        { name: 'all rules', command: { argv: all, cwd: folder }, expected: [0, 1] },
      ],
    };
  },
};

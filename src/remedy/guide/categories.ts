import type { Category } from '../../catalog/define.js';

/** What holds for keys of a kind of service in general. Said as such: never as a fact about one provider. */
export type CategoryText = {
  /** With its article: "a payment service". */
  readonly what: string;
  /** What such keys can usually do in the wrong hands. */
  readonly risks: readonly string[];
  /** Marks of use by others, in the logs of such services. */
  readonly signs: readonly string[];
  /** Limits that services of this kind often offer. */
  readonly limits: readonly string[];
};

export const categories: Readonly<Record<Category, CategoryText>> = {
  ai: {
    what: 'a service for artificial intelligence',
    risks: ['run models at your cost: stolen keys of such services are resold and used around the clock', 'read prompts, files and fine-tuned models of the account', 'use up quotas, so that your own requests fail'],
    signs: ['cost or token counts that rose', 'models that you do not use', 'requests at hours when nobody works'],
    limits: ['a monthly spending limit', 'one key per project', 'only the models that the project needs'],
  },
  ci: {
    what: 'a service that builds, tests or deploys software',
    risks: ['read the secrets that builds are given', 'change what is built and shipped', 'start builds at your cost'],
    signs: ['builds that nobody started', 'changed pipeline settings or variables', 'new deploy keys, runners or webhooks'],
    limits: ['a key for one project only', 'read-only where nothing is triggered', 'an expiry date'],
  },
  cloud: {
    what: 'a cloud or hosting service',
    risks: ['start machines at your cost', 'read and delete stored data and backups', 'make further users and keys, to stay after this one is revoked'],
    signs: ['resources in regions that you do not use', 'new users, roles or keys', 'cost that rose'],
    limits: ['a role with the fewest rights', 'allowed addresses', 'budget alarms', 'short-lived credentials instead of keys'],
  },
  cms: {
    what: 'a service for content or a shop',
    risks: ['read drafts and data of customers', 'change what visitors see', 'delete content'],
    signs: ['changed or published entries that nobody of yours wrote', 'exports', 'new users or webhooks'],
    limits: ['read-only tokens for what only reads', 'a token for one space or shop'],
  },
  crm: {
    what: 'a service that holds data of customers or work',
    risks: ['read names, addresses and correspondence of customers, which can be a data breach by law', 'change or delete records', 'write to customers in your name'],
    signs: ['exports and long lists of requests', 'changed records', 'new integrations or webhooks'],
    limits: ['scopes for single objects', 'a user of its own for each integration', 'allowed addresses'],
  },
  crypto: {
    what: 'a service for crypto currencies or blockchains',
    risks: ['move funds, where the key may trade or withdraw: that cannot be taken back', 'see balances and addresses', 'use up paid requests'],
    signs: ['withdrawals, orders or new withdrawal addresses', 'logins from elsewhere', 'requests that your programs did not make'],
    limits: ['no right to withdraw', 'a list of withdrawal addresses', 'allowed addresses'],
  },
  db: {
    what: 'a database or data service',
    risks: ['read all data that the account reaches, which can be a data breach by law', 'change or delete data, or hold it to ransom', 'make further accounts'],
    signs: ['connections from unknown addresses', 'large reads or dumps', 'new users or grants'],
    limits: ['no access from the public network', 'a user with rights on single tables', 'allowed addresses'],
  },
  email: {
    what: 'a service that sends mail',
    risks: ['send phishing and spam from your domain, which recipients trust', 'read recipients, templates and what was sent', 'ruin the reputation of your domain'],
    signs: ['messages, templates or campaigns that you did not make', 'bounces and complaints that rose', 'exported lists'],
    limits: ['sending only, from one domain', 'a key for each program', 'allowed addresses', 'a daily limit'],
  },
  generic: {
    what: 'a secret that no single service stands behind',
    risks: ['open whatever the secret protects, as its owner', 'get further from there, to other systems that trust it'],
    signs: ['logins and connections in the logs of the system that it opens'],
    limits: ['access from known addresses only', 'an account of its own for each program'],
  },
  identity: {
    what: 'a service that knows who users are',
    risks: ['read profiles of users', 'make, change or take over accounts', 'let somebody in to everything that trusts this service'],
    signs: ['new administrators, applications or grants', 'changed sign-in rules', 'sign-ins from unknown places'],
    limits: ['single scopes of the management API', 'a short lifetime', 'allowed addresses'],
  },
  maps: {
    what: 'a service for maps, places, weather or other data',
    risks: ['make requests at your cost', 'use up the quota, so that your own pages and apps fail'],
    signs: ['request counts that rose', 'referrers, apps or addresses that are not yours'],
    limits: ['allowed referrers, apps or addresses', 'only the interfaces that are used', 'a daily quota'],
  },
  messaging: {
    what: 'a service for messages or calls',
    risks: ['send messages in your name: phishing that your customers trust', 'read messages, numbers and delivery reports', 'run up cost, such as by messages and calls to expensive numbers'],
    signs: ['messages or calls that you did not send, often to foreign numbers', 'a balance that fell', 'new members, bots or webhooks'],
    limits: ['a spending limit without automatic top-up', 'allowed countries', 'a key for one channel or number'],
  },
  monitoring: {
    what: 'a service that collects logs, errors, metrics or usage',
    risks: ['read logs and errors, which often hold personal data and further secrets', 'send false data, or silence alarms', 'learn how your systems are built'],
    signs: ['queries and exports that nobody of yours made', 'changed alarms or dashboards', 'data from hosts that you do not have'],
    limits: ['keys that can only send, where nothing is read', 'a key for each environment'],
  },
  other: {
    what: 'a service that programs use through its API',
    risks: ['do at that service whatever your own program may do', 'read the data that you keep there', 'run up cost, or use up limits so that your own requests fail'],
    signs: ['requests, changes or cost that your programs did not make', 'new users, keys or webhooks'],
    limits: ['the fewest rights that the program needs', 'a key for each program', 'allowed addresses'],
  },
  'package-registry': {
    what: 'a registry of packages or images',
    risks: ['publish versions of your packages with malicious code, which your users install', 'read private packages', 'unpublish or take over packages'],
    signs: ['versions that you did not publish', 'new maintainers, tokens or trusted publishers', 'changed two-factor settings'],
    limits: ['a token for one package', 'read-only tokens for installing', 'publishing from CI without a token (trusted publishing)', 'an expiry date'],
  },
  payments: {
    what: 'a service for payments or finance',
    risks: ['see payments, customers and parts of card or bank data', 'make payments, refunds or payouts', 'change where money goes'],
    signs: ['payouts, refunds or charges that you did not make', 'changed bank details or webhooks', 'customers that were exported'],
    limits: ['restricted keys with single rights', 'test keys wherever no money moves', 'allowed addresses'],
  },
  storage: {
    what: 'a service that stores files',
    risks: ['read every file that the key reaches', 'change, delete or encrypt files', 'put up files of their own in your name and at your cost'],
    signs: ['downloads and new shared links', 'deleted or changed files', 'new applications that were connected'],
    limits: ['access to one folder or bucket', 'read-only where nothing is written', 'versions that can be restored'],
  },
  vcs: {
    what: 'a service that holds source code',
    risks: ['read private code, and the further secrets in it', 'change code, releases and workflows: others then run it', 'read the secrets of pipelines by changing them'],
    signs: ['clones, pushes and changed branch rules in the audit log', 'new deploy keys, tokens, webhooks or applications', 'workflows that nobody of yours changed'],
    limits: ['a fine-grained token for single repositories', 'an expiry date', 'an application or deploy key instead of a person\'s token'],
  },
};

import { openGate } from '../gate.js';
import { didYouMean } from '../nearest.js';
import { shown } from '../shown.js';
import { wrong } from './arguments.js';
import type { Command } from './command.js';
import { repositoryHere } from './here.js';
import { listRules, ruleText } from './rule-list.js';
import { CouldNotCheck } from '../failure.js';

export const command: Command = {
  name: 'rules',
  usage: ['rules [PROVIDER]'],
  about: [
    'Lists every rule: its id, which is what an allow comment names, its provider, what it finds, how sure it is, and the fixed pieces that it looks for. A rule without such a piece goes by the words that belong to a value.',
    '"certain" and "likely" block; "possible" is shown and lets the commit through. A team\'s own rules are in the list, and those that its configuration turns off are marked.',
  ],
  formats: ['terminal', 'json'],
  options: [],
  operands: 1,
  examples: [
    { type: 'keyfence rules', does: 'All rules.' },
    { type: 'keyfence rules stripe', does: 'Those of one provider.' },
    { type: 'keyfence rules --format json', does: 'For a script.' },
  ],
  run: async ({ operands: [provider], values }, here) => {
    const repository = await repositoryHere(here);
    const { index, config } = await openGate(repository?.top, values.get('config'));
    const all = listRules(index, config);
    const rules = provider === undefined ? all : all.filter((rule) => rule.provider === provider.toLowerCase() || rule.id === provider);
    if (provider !== undefined && rules.length === 0) {
      const known = new Set(all.flatMap((rule) => [rule.provider, rule.id]));
      throw new CouldNotCheck(wrong(`no provider or rule is called ${shown(provider)}${didYouMean(provider, known)}`, { name: 'rules' }).failure);
    }
    here.out.write(values.get('format') === 'json' ? `${JSON.stringify({ schema: 1, version: index.version, rules }, undefined, 2)}\n` : ruleText(rules));
    return 0;
  },
};

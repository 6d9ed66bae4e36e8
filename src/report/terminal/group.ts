import type { Finding } from '../../finding.js';
import { foreignDirective } from '../../remedy/foreign.js';
import { secretName } from '../../remedy/secret-name.js';
import { storeLines } from '../../remedy/store-line.js';
import type { Outcome, Presentation } from '../outcome.js';
import { printable } from '../printable.js';
import { allowRows } from './allow.js';
import { excerptRows } from './excerpt.js';
import { locationRow, noteRows, where } from './location.js';
import { command, empty, labelled, place, row, type Row, span } from './row.js';
import { thenRow } from './then.js';
import { writeRows } from './write.js';

/** Places of a rule that are told in full, and how many when there is a great lot of keys; those behind them get a line each. */
const usually = 25;
const ofMany = 3;
const lot = 100;

/**
 * The keys of one rule: each place with its line and what to write there, then once what holds for all of them, and last how to allow them.
 */
export function groupRows(group: readonly Finding[], outcome: Outcome, presentation: Presentation): readonly Row[] {
  const inFull = outcome.findings.length > lot ? ofMany : usually;
  const twins = new Map<string, Finding>();
  const told = new Set<string>();
  const places = group.slice(0, inFull).flatMap((finding) => {
    const twin = twins.get(finding.fingerprint);
    twins.set(finding.fingerprint, twin ?? finding);
    return [...placeRows(finding, twin, told, outcome, presentation), ...(group.length > 1 ? [empty] : [])];
  });
  const rest = group.slice(inFull).map((finding) => row(2, place(where(finding)), `  ${printable(finding.redacted)}`));
  return [...places, ...rest, ...(rest.length > 0 ? [empty] : []), ...remedyRows(group, presentation), ...allowRows(group, outcome, presentation)];
}

function placeRows(finding: Finding, twin: Finding | undefined, told: Set<string>, outcome: Outcome, { columns }: Presentation): readonly Row[] {
  const alone = outcome.findings.filter(({ blocks }) => blocks).length === 1;
  const foreign = foreignDirective(finding.excerpt.text);
  return [
    locationRow(finding, outcome),
    ...excerptRows(finding, columns),
    ...noteRows(finding),
    ...(twin === undefined ? [] : [labelled('note', `the same key as at ${where(twin)}`)]),
    ...(foreign === undefined ? [] : [labelled('note', span(`${foreign.name} is for another tool and does not open this gate.`, 'yellow'))]),
    ...writeRows(finding, told),
    ...(alone ? thenRow([finding], outcome) : []),
  ];
}

/** Where to keep it, where to read more, and what to do when it is too late. */
function remedyRows([finding]: readonly Finding[], presentation: Presentation): readonly Row[] {
  if (finding === undefined) return [];
  const explain = `${presentation.command} explain ${finding.rule}`;
  return [
    storeRow(finding, explain, presentation),
    labelled('guide', command(explain)),
    labelled('leaked', 'Pushed, sent or pasted already? Revoke it first: ', command(`${explain} --section revoke`)),
  ];
}

function storeRow(finding: Finding, explain: string, { store, repository }: Presentation): Row {
  if (store === undefined || store.kind === 'env') return labelled('store', 'or AWS Secrets Manager, HashiCorp Vault, CyberArk Conjur: ', command(`${explain} --section vault`));
  const { name, read } = storeLines[store.kind];
  return labelled('store', `or your ${name}: `, command(read(secretName(finding, store.kind, store, repository))));
}

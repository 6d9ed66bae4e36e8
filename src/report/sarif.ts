import type { AllowedFinding, Finding } from '../finding.js';
import { exitCodes } from '../verdict.js';
import { plainJson } from './json.js';
import type { Outcome } from './outcome.js';
import { printable } from './printable.js';

type Node = Readonly<Record<string, unknown>>;

/** SARIF 2.1.0 (OASIS), as code-scanning services take it. `version` is this program's. */
export function sarifReport(outcome: Outcome, version: string): string {
  const { findings, allowed } = outcome;
  const rules = [...new Map([...findings, ...allowed].map((finding) => [finding.rule, finding])).values()].sort((a, b) => (a.rule < b.rule ? -1 : 1));
  const order = new Map(rules.map(({ rule }, at) => [rule, at]));
  const index = (finding: Finding): number => order.get(finding.rule) ?? -1;
  const run = {
    tool: { driver: { name: 'keyfence', version, semanticVersion: version, rules: rules.map(descriptor) } },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { ROOT: { description: { text: 'The top of the repository.' } } },
    invocations: [invocation(outcome)],
    results: [...findings.map((finding) => result(finding, index(finding))), ...allowed.map((finding) => suppressed(finding, index(finding)))],
  };
  return `${plainJson({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] })}\n`;
}

function descriptor({ rule, title, env, provider }: Finding): Node {
  return {
    id: rule,
    name: title,
    shortDescription: { text: title },
    help: { text: `Read it from the environment variable ${env} or from a secrets manager. Everything to do when it leaked: keyfence explain ${rule}` },
    properties: { tags: ['security', 'secret', provider] },
  };
}

function result(finding: Finding, ruleIndex: number): Node {
  const { rule, blocks, title, redacted, fingerprint, confidence, commit, object } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    level: blocks ? 'error' : 'note',
    message: { text: `${title} ${printable(redacted)}${commit === undefined ? '' : ` in commit ${commit}`}` },
    locations: [location(finding)],
    partialFingerprints: { 'keyfenceKey/v1': fingerprint },
    properties: { confidence, ...(commit !== undefined && { commit }), ...(object !== undefined && { object }) },
  };
}

function suppressed(finding: AllowedFinding, ruleIndex: number): Node {
  const kind = finding.by === 'comment' ? 'inSource' : 'external';
  return { ...result(finding, ruleIndex), suppressions: [{ kind, justification: finding.reason }] };
}

/** A message or an object is no file: it is named, not addressed. */
function location({ source, path, line, column, endLine, endColumn, commit, object }: Finding): Node {
  if (source !== 'line' && source !== 'path') return { logicalLocations: [{ name: source, fullyQualifiedName: object ?? commit ?? path, kind: 'resource' }] };
  return {
    physicalLocation: {
      artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: 'ROOT' },
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
  };
}

function invocation({ verdict, failures, skipped }: Outcome): Node {
  const notifications = [
    ...failures.map(({ code, message }) => ({ level: 'error', descriptor: { id: code }, message: { text: message } })),
    ...skipped.map(({ path, reason }) => ({ level: 'warning', descriptor: { id: 'not-read' }, message: { text: `${path}: ${reason}` } })),
  ];
  return {
    executionSuccessful: verdict !== 'could-not-check',
    exitCode: exitCodes[verdict],
    ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
  };
}

import type { Detector } from '../detect/detector.js';
import type { Confidence, Finding } from '../finding.js';
import type { Config } from './config.js';

/**
 * The detector as the `rules` of a configuration want it. A rule that is off still takes part in finding, and what it finds is dropped: the key that
 * somebody does not want to hear of does not come back under the name of a less fitting rule. What a key's structure says against it goes before a
 * confidence that was given.
 */
export function withOverrides(detector: Detector, { rules }: Config, defaults: ReadonlyMap<string, Confidence>): Detector {
  const changed = (finding: Finding): readonly Finding[] => {
    const wanted = Object.hasOwn(rules, finding.rule) ? rules[finding.rule] : undefined;
    if (wanted === undefined) return [finding];
    return wanted === 'off' ? [] : [withConfidence(finding, wanted, defaults.get(finding.rule))];
  };
  return {
    ...detector,
    inspect: (subject) => detector.inspect(subject).flatMap(changed),
    inspectPath: (path, commit) => [detector.inspectPath(path, commit)].flatMap((finding) => (finding === undefined ? [] : changed(finding)))[0],
  };
}

function withConfidence(finding: Finding, wanted: Confidence, usual: Confidence | undefined): Finding {
  const lowered = finding.confidence !== usual && wanted !== 'possible';
  return lowered ? finding : { ...finding, confidence: wanted, blocks: wanted !== 'possible' && (finding.blocks || finding.confidence === 'possible') };
}

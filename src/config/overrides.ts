import type { Detector } from '../detect/detector.js';
import type { Confidence, Finding } from '../finding.js';
import type { Config } from './config.js';

/** The detector with the confidences that a configuration gives to rules. What a key's structure says against it goes before them. */
export function withConfidences(detector: Detector, { rules }: Config, defaults: ReadonlyMap<string, Confidence>): Detector {
  const changed = (finding: Finding): Finding => {
    const wanted = Object.hasOwn(rules, finding.rule) ? rules[finding.rule] : undefined;
    if (wanted === undefined || wanted === 'off') return finding;
    const lowered = finding.confidence !== defaults.get(finding.rule) && wanted !== 'possible';
    return lowered ? finding : { ...finding, confidence: wanted, blocks: wanted !== 'possible' && (finding.blocks || finding.confidence === 'possible') };
  };
  return {
    ...detector,
    inspect: (subject) => detector.inspect(subject).map(changed),
    inspectPath: (path, commit) => {
      const finding = detector.inspectPath(path, commit);
      return finding && changed(finding);
    },
  };
}

/* The public API of the package. */
export type { IndexedFileRule, IndexedRule, RuleIndex } from './catalog/rule-index.js';
export { loadIndex } from './catalog/load-index.js';
export { createDetector, type Detector, type DetectorOptions } from './detect/detector.js';
export type { Passage, Subject, Wanted } from './detect/subject.js';
export { findKeys, type FindKeysOptions } from './find-keys.js';
export type { Confidence, Excerpt, Fingerprint, Finding, Position, Redacted, Source } from './finding.js';
export { explainKey, type ExplainKeyOptions } from './explain-key.js';

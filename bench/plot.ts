import type { Result } from './rounds.js';

const width = 760;
const left = 250;
const line = 26;
const styles = `text{font:13px system-ui,sans-serif;fill:#24292f}.own{fill:#0969da}.other{fill:#8c959f}.spread{stroke:#57606a}
@media(prefers-color-scheme:dark){text{fill:#e6edf3}.own{fill:#4493f8}.other{fill:#6e7681}.spread{stroke:#9198a1}}`;

/** Bars of the median wall time with the spread as a line, as an SVG that reads well on light and dark pages. */
export function plot(title: string, results: readonly Result[]): string {
  const scale = (width - left - 150) / Math.max(...results.map(({ wall }) => wall.max));
  const height = results.length * line + 50;
  const bars = results.map((result, index) => bar(result, 40 + index * line, scale));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escape(title)}</title><style>${styles}</style>`,
    `<text x="10" y="20" font-weight="600">${escape(title)}</text>`,
    ...bars,
    '</svg>',
    '',
  ].join('\n');
}

function bar({ name, wall, ratio }: Result, top: number, scale: number): string {
  const middle = top + line / 2 - 3;
  const x = (seconds: number): string => (left + seconds * scale).toFixed(1);
  const label = `${(wall.median * 1000).toFixed(1)} ms · ${ratio.median.toFixed(2)} ×`;
  return [
    `<text x="${left - 8}" y="${middle + 4}" text-anchor="end">${escape(name)}</text>`,
    `<rect class="${name.startsWith('keyfence') ? 'own' : 'other'}" x="${left}" y="${top}" width="${(wall.median * scale).toFixed(1)}" height="${line - 7}" rx="2"/>`,
    `<line class="spread" x1="${x(wall.min)}" x2="${x(wall.max)}" y1="${middle}" y2="${middle}"/>`,
    `<text x="${(left + wall.max * scale + 8).toFixed(1)}" y="${middle + 4}">${label}</text>`,
  ].join('');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

import { hashes } from './hashes.js';
import { guideScript, indexScript } from './script.js';
import { style } from './style.js';

const scripts: Readonly<Record<'guideScript' | 'indexScript', string>> = { guideScript, indexScript };

/**
 * A whole page that needs nothing but itself. Its policy allows just its own style and script, by their hashes, and no request to anywhere.
 * Links to providers are followed without telling them where from.
 */
export function page(title: string, body: string, script: keyof typeof scripts): string {
  const policy = `default-src 'none'; img-src data:; style-src '${hashes.style}'; script-src '${hashes[script]}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${html(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
<script>${scripts[script]}</script>
</body>
</html>
`;
}

/** Text as HTML shows it, in elements and in quoted attributes. */
export function html(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}

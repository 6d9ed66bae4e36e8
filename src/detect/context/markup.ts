/** Elements that say how a text looks, and nothing of what it is. */
const element = /<\/?(?:a|b|big|br|cite|code|dd|div|dt|em|font|h[1-6]|i|kbd|label|li|mark|p|pre|samp|small|span|strong|sub|sup|td|th|tr|tt|u|var)(?:\s[^<>]*)?\/?>$/i;
/** The same in a wiki and in a forum. */
const braces = /(?:\{(?:code|noformat|monospace|quote)(?::[^{}]*)?\}|\[\/?(?:b|c|code|i|pre|tt|u)\])$/i;

/** Whether a text ends in a mark of how the next word looks. */
export function isMarkupAt(text: string): boolean {
  return element.test(text) || braces.test(text);
}

/** A text without such marks at its end. */
export function withoutMarkup(text: string): string {
  let left = text;
  for (let more = true; more;) {
    const next = left.replace(element, '').replace(braces, '').trimEnd();
    more = next.length < left.length;
    left = next;
  }
  return left;
}

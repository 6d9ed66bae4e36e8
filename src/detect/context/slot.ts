/** A string that others are put into, and what is handed to it: `"…?key={}".format(`, `printf("key=%s", `, `"Bearer %s" % (`. */
const template = /(["'`])((?:(?!\1)[^\\]|\\.)*)\1\s*(,|\.format(?:ted)?\(|%\s*\(?)((?:[^"'`]|"[^"]*"|'[^']*')*)$/;
const slots = /%(?:\d+\$)?[a-z@]|\{\w*\}/gi;

/** What stands before the slot into which the value at the end of a text goes; undefined when it goes into none. */
export function slotBefore(text: string): string | undefined {
  const found = template.exec(text);
  if (found === null) return undefined;
  const { 2: string = '', 4: others = '', index } = found;
  const nth = others.split(',').length - 1;
  const slot = [...string.matchAll(slots)][nth];
  return slot === undefined ? undefined : text.slice(0, index + 1 + slot.index);
}

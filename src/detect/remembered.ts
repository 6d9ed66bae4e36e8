/**
 * The same function, which remembers a few of its last answers: names and values are asked about several times each, and in data the same names come again
 * and again. They are few, because a part of a text keeps all of the text in memory.
 */
export function remembered<Answer>(answer: (text: string) => Answer, most = 64): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size === most) known.clear();
    const now = answer(text);
    known.set(text, now);
    return now;
  };
}

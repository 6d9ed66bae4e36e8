import type { Rule } from '../../src/catalog/define.js';

const words = 'register_kernel_counters_and_other_things_of_the_module_that_go_on_and_on_for_a_long_while_until_nothing_is_left_of_it_but_the_name';
const spellings = [words, words.replaceAll('_', '-'), words.replaceAll('_', '.'), words.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())];

/** Names, such as programs are full of, that begin as the keys of a rule do and that its pattern matches. */
export function namesLike({ keywords = [], pattern }: Rule): readonly string[] {
  const whole = new RegExp(`^(?:${pattern.source})$`, pattern.flags);
  const names = keywords.flatMap((head) => spellings.flatMap((body) => Array.from(body, (_, at) => head + body.slice(0, at)).find((name) => whole.test(name)) ?? []));
  return names.filter((name) => name.length > 24);
}

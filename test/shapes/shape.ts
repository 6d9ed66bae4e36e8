/** One way in which people write a key into a file. */
export type Shape = {
  readonly name: string;
  /** A path at which such a text would stand. It never names the provider, unless that is the point of the shape. */
  readonly path: string;
  /** True when the key stands in the shape as it is: no quote, blank or escape of that syntax in it. */
  readonly fits: (value: string) => boolean;
  /** The whole text. `words` are those of the setting's name (`clarifai`, `api`, `key`), `provider` the first of them as one word. */
  readonly write: (words: readonly string[], value: string, provider: string) => string;
};

/** The words of a name, written as each language does. */
export type Names = {
  readonly camel: string;
  readonly pascal: string;
  readonly snake: string;
  readonly upper: string;
  readonly kebab: string;
  readonly dotted: string;
  readonly header: string;
  readonly spaced: string;
  readonly title: string;
  readonly provider: string;
  readonly Provider: string;
};

export type Text = (names: Names, value: string) => string;

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

function namesOf(words: readonly string[], provider: string): Names {
  const lower = words.map((word) => word.toLowerCase());
  const pascal = lower.map(capital).join('');
  const name = provider.toLowerCase().replace(/[^a-z0-9]/g, '');
  return {
    camel: pascal.slice(0, 1).toLowerCase() + pascal.slice(1),
    pascal,
    snake: lower.join('_'),
    upper: lower.join('_').toUpperCase(),
    kebab: lower.join('-'),
    dotted: lower.join('.'),
    header: lower.map(capital).join('-'),
    spaced: lower.join(' '),
    title: lower.map(capital).join(' '),
    provider: name,
    Provider: capital(name),
  };
}

/** No quotes, backslashes, dollars or line ends: safe between quotes in any language. */
export const quoted = (value: string): boolean => !/["'`\\$\n]/.test(value);
/** Also safe without quotes around it. */
export const bare = (value: string): boolean => /^[\w.~+/=-]+$/.test(value);
/** Also safe in an address. */
export const inAddress = (value: string): boolean => /^[\w.~-]+$/.test(value);
/** Quoted, and without the characters that XML reserves. */
export const inMarkup = (value: string): boolean => quoted(value) && !/[<>&]/.test(value);

export function shape(name: string, path: string, fits: Shape['fits'], text: Text): Shape {
  return { name, path, fits, write: (words, value, provider) => text(namesOf(words, provider), value) };
}

/*
 * An import of a part of Node by name makes Node load all that this part can give, such as its file streams; an ordinary property does not.
 * That is a tenth of what showing a guide costs, so the built files take what they use from the parts themselves:
 *
 *     import{readFileSync as a,statSync}from"node:fs";   →   var{readFileSync:a,statSync}=process.getBuiltinModule?.("node:fs")??{};
 *
 * A Node that has no such function yet gets as far as saying that it is too old.
 */

/** The text with its imports from Node rewritten, and with a `require` for what is left of CommonJS in it. */
export function fromNode(text: string): string {
  const taken = text.replace(/import\{([^}]*)\}from("node:[\w/]+")/g, (_, names: string, part: string) => `var{${names.replaceAll(' as ', ':')}}=process.getBuiltinModule?.(${part})??{}`);
  return taken.includes('typeof require') ? require + taken : taken;
}

/** Calls of `require` that are left in a bundled CommonJS package ask for Node's own parts. */
const require = 'const require=part=>process.getBuiltinModule(part);\n';

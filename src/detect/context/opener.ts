import { nameBefore, type Named } from './name-before.js';

/* = map[string]string{, = new Dictionary<string, string>() {, = <String, String>{, = @{, = &[, = %w[; a list or a map of what follows. */
const typed = /=\s*(?:&?(?:map\[[^\]]*\]|\[[\d.]*\])[\w.*[\]]+|new\b[\w\s.,<>[\]?]*(?:\(\s*\))?|<[\w\s.,<>?]*>|[@%&]|%[wW])\s*[{[(]$/;

/* = Object.freeze({, = mapOf(, = new Map([ */
const built = /=\s*(?:new\s+)?(?:Object\.freeze|(?:Immutable)?(?:Map|List|Set)(?:\.(?:of|copyOf|ofEntries))?|Arrays?(?:\.(?:of|asList))?|(?:hash|linked|mutable)?(?:map|list|set|array)Of|dict|tuple|frozenset|(?:Hash|BTree)Map::from|vec!)(?:<[^()]*>)?\s*[({[]+$/i;

/* const keys: Record<string, string> = {, let keys: [String: String] = [ */
const annotated = /(?<=[\w$])\??\s*:\s*(?:\[[^\]=]*\]\??\s*|[^=:"'`(){}]+)=\s*(?=&?[{[(]$)/;

/* @keys %{, a module's attribute in Elixir. */
const attribute = /(?<=^\s*@\w+)\s+%?(?=[{[]$)/;

/** The name of what a line opens: that of the variable, not of the type that it is made of. */
export function openerName(line: string): Named {
  const plain = line.replace(annotated, ' = ').replace(built, '= {').replace(typed, '= {').replace(attribute, ' = ');
  return nameBefore(plain, plain.length);
}

/** How many literals are kept. */
const MOST = 80;

/** The texts and numbers that some expressions hold, and the neighbours of the numbers: values that may decide about them. */
export function literalsOf(expressions: Iterable<string>): readonly string[] {
  const found = new Set<string>();
  for (const expression of expressions) {
    for (const [literal] of expression.matchAll(/'[^']*'|"[^"]*"|\b\d+(?:\.\d+)?\b/g)) {
      if (/^\d/.test(literal)) {
        for (const by of [0, 1, -1]) found.add(String(Number(literal) + by));
        continue;
      }
      const text = literal.slice(1, -1);
      found.add(text);
      // What stands in brackets of a regular expression are characters that it looks for.
      const [first] = /\[([^\]^\\-])/u.exec(text)?.slice(1) ?? [];
      if (first !== undefined) found.add(`a${first}`);
    }
  }
  return [...found].slice(0, MOST);
}

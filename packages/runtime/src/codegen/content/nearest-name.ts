/** A suggestion for a misspelt name: the declared name at most two edits away, of a name of three letters one, of a single letter none. */
export function nearestName(name: string, names: readonly string[]): { readonly suggestion?: string } {
  let best: string | undefined;
  // Of a short name, little is left after two edits.
  let distance = Math.min(3, (name.length >> 1) + 1);
  for (const candidate of names) {
    const edits = editDistance(name, candidate, distance);
    if (edits < distance) {
      distance = edits;
      best = candidate;
    }
  }
  return best === undefined ? {} : { suggestion: best };
}

/** Levenshtein distance, or `limit` as soon as it cannot be less. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit || a.length > 64) return limit;
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min((previous[j] as number) + 1, (row[j - 1] as number) + 1, substitution));
    }
    previous = row;
  }
  return Math.min(previous[b.length] as number, limit);
}

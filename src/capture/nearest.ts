/** The name of the list that is the fewest single-character edits away from a misspelt one. */
export function nearestName(misspelt: string, names: readonly string[]): string {
  // A hostile name may be megabytes long; no name of ours is, and the table below is quadratic.
  const text = misspelt.toLowerCase().slice(0, 64);
  let best = '';
  let fewest = Infinity;
  for (const name of names) {
    const edits = editDistance(text, name);
    if (edits < fewest) [best, fewest] = [name, edits];
  }
  return best;
}

/** Levenshtein distance, one row of the table at a time. */
function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const substitution = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, substitution));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}

/** Code spans as CommonMark 0.31 §6.1 defines them, read one character at a time. */

export interface CodeSpan {
  /** What a reader sees. */
  readonly text: string;
  /** Index of the first character behind the span. */
  readonly end: number;
}

/** The code span that begins at an index of a line; null where none does. */
export function readCodeSpan(line: string, start: number): CodeSpan | null {
  const length = runAt(line, start);
  if (length === 0) return null;
  let index = start + length;
  while (index < line.length) {
    const run = runAt(line, index);
    if (run === length) return { text: stripped(line.slice(start + length, index)), end: index + length };
    index += Math.max(run, 1);
  }
  return null;
}

/** The texts of all code spans of a line, and the line with each span replaced by one backtick. */
export function splitCodeSpans(line: string): { readonly spans: readonly string[]; readonly rest: string } {
  const spans: string[] = [];
  let rest = '';
  let index = 0;
  while (index < line.length) {
    const span = readCodeSpan(line, index);
    // A run that begins no span is text, all of it.
    const length = span === null ? Math.max(runAt(line, index), 1) : span.end - index;
    if (span !== null) spans.push(span.text);
    rest += span === null ? line.slice(index, index + length) : '`';
    index += length;
  }
  return { spans, rest };
}

/** How many backticks stand in a row. */
function runAt(line: string, start: number): number {
  let end = start;
  while (line[end] === '`') end += 1;
  return end - start;
}

/** One space on both sides belongs to the fence, unless there is nothing but spaces. */
function stripped(content: string): string {
  return /^ .*[^ ].* $/.test(content) || /^ [^ ] $/.test(content) ? content.slice(1, -1) : content;
}

const LINE_FEED = 0x0a;

/** One line of a log. */
export interface LogLine {
  /** From 1. */
  readonly number: number;
  /** Without the line feed. */
  readonly bytes: Uint8Array;
  /** The same as text; null where it is not UTF-8. */
  readonly text: string | null;
  /** Whether a line feed ends it. */
  readonly isWhole: boolean;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The lines of a log, in order. What follows the last line feed is a line that is not whole, unless it is nothing. */
export function* linesOf(log: Uint8Array): Generator<LogLine, undefined> {
  const ascii = asciiOf(log);
  for (let start = 0, number = 1; start < log.length; number += 1) {
    const feed = log.indexOf(LINE_FEED, start);
    const end = feed < 0 ? log.length : feed;
    const bytes = log.subarray(start, end);
    yield { number, bytes, text: ascii?.slice(start, end) ?? decoded(bytes), isWhole: feed >= 0 };
    start = end + 1;
  }
}

/** All of it as text where it is ASCII, as nearly all logs are: many times faster than line by line. */
function asciiOf(log: Uint8Array): string | null {
  const text = decoded(log);
  return text?.length === log.length ? text : null;
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return UTF8.decode(bytes);
  } catch {
    return null;
  }
}

const LINE_FEED = 0x0a;

/** One line of a log. */
export interface LogLine {
  /** From 1. */
  readonly number: number;
  /** Without the line feed. */
  readonly bytes: Uint8Array;
  /** Whether a line feed ends it. */
  readonly isWhole: boolean;
}

/** The lines of a log, in order. What follows the last line feed is a line that is not whole, unless it is nothing. */
export function* linesOf(log: Uint8Array): Generator<LogLine, undefined> {
  for (let start = 0, number = 1; start < log.length; number += 1) {
    const feed = log.indexOf(LINE_FEED, start);
    const end = feed < 0 ? log.length : feed;
    yield { number, bytes: log.subarray(start, end), isWhole: feed >= 0 };
    start = end + 1;
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a line; null where it is not UTF-8. */
export function lineText(bytes: Uint8Array): string | null {
  try {
    return UTF8.decode(bytes);
  } catch {
    return null;
  }
}

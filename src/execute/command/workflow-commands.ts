import { writeSync } from 'node:fs';

const STANDARD_OUTPUT = 1;

/**
 * Does something while the runner obeys no line that is printed: `::add-path::` and the like change the job outside of any isolation.
 * `token` is what ends that; nobody who prints in between may know it.
 */
export async function withoutWorkflowCommands<T>(token: string, action: () => Promise<T>): Promise<T> {
  print(`::stop-commands::${token}\n`);
  try {
    return await action();
  } finally {
    // What was printed last may have no line feed.
    print(`\n::${token}::\n`);
  }
}

function print(text: string): void {
  let bytes = Buffer.from(text);
  while (bytes.length > 0) {
    try {
      bytes = bytes.subarray(writeSync(STANDARD_OUTPUT, bytes));
    } catch (thrown) {
      if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'EAGAIN')) throw thrown;
    }
  }
}

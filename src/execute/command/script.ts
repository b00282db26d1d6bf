import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A script in a file of its own. */
export interface WrittenScript {
  readonly path: string;
  /** Best effort: it lies in the temporary folder. */
  readonly remove: () => void;
}

/**
 * Writes the text of a script to a fresh folder below `folder`, which is absolute and real. `runsAsOther`: another user than that of this
 * process is to read it; else it is for its owner alone.
 */
export function writeScript(text: string, folder: string, runsAsOther: boolean): WrittenScript {
  const own = mkdtempSync(join(folder, 'fail-closed-gate-run-'));
  const path = join(own, 'script.sh');
  // A last line without a line feed is a slip that some shells do not run.
  writeFileSync(path, text.endsWith('\n') ? text : `${text}\n`, { flag: 'wx', mode: 0o600 });
  if (runsAsOther) {
    // Set afterwards, for a mask may withhold it. Arguments of a command can be seen by every user just as well.
    chmodSync(path, 0o644);
    chmodSync(own, 0o755);
  }
  return {
    path,
    remove: () => {
      try {
        rmSync(own, { recursive: true, force: true });
      } catch {
        // Whoever cleans the temporary folder finds it.
      }
    },
  };
}

import { join } from 'node:path';

import { formatUtcTime } from '../base/time.js';
import { TOOL } from '../base/tool.js';
import type { VerificationResult } from '../base/verification.js';
import { removeQuietly, renameFile, temporaryName, writeNewFile } from '../report/atomic-file.js';
import { NODE_FILE_SYSTEM } from '../report/file-system.js';
import { renderComplianceJson, renderComplianceMarkdown } from '../report/render-compliance.js';
import { reportCompliance } from '../verify/compliance.js';

const NAME = 'fail-closed-gate-compliance';

/**
 * Writes the compliance report to a folder, as JSON and as Markdown, in the place of one that stands there. `now` is milliseconds since
 * 1970. Throws what the file system throws: a report that nobody can read is none.
 */
export function writeCompliance(folder: string, results: readonly VerificationResult[], now: number): void {
  const report = reportCompliance(results, { createdAt: formatUtcTime(now), tool: TOOL });
  replaceFile(folder, `${NAME}.json`, renderComplianceJson(report));
  replaceFile(folder, `${NAME}.md`, renderComplianceMarkdown(report));
}

/** By rename: the folder may be one that was downloaded, with a link of that name to somewhere else. */
function replaceFile(folder: string, name: string, text: string): void {
  const temporary = join(folder, temporaryName());
  writeNewFile(NODE_FILE_SYSTEM, temporary, text);
  try {
    renameFile(NODE_FILE_SYSTEM, temporary, join(folder, name));
  } catch (thrown) {
    removeQuietly(NODE_FILE_SYSTEM, temporary);
    throw thrown;
  }
}

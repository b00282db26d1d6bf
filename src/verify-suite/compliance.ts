import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { formatUtcTime } from '../base/time.js';
import { TOOL } from '../base/tool.js';
import type { VerificationResult } from '../base/verification.js';
import { renderComplianceJson, renderComplianceMarkdown } from '../report/render-compliance.js';
import { reportCompliance } from '../verify/compliance.js';

const NAME = 'fail-closed-gate-compliance';

/**
 * Writes the compliance report to a folder, as JSON and as Markdown, over one that stands there. `now` is milliseconds since 1970. Throws
 * what the file system throws: a report that nobody can read is none.
 */
export function writeCompliance(folder: string, results: readonly VerificationResult[], now: number): void {
  const report = reportCompliance(results, { createdAt: formatUtcTime(now), tool: TOOL });
  writeFileSync(join(folder, `${NAME}.json`), renderComplianceJson(report));
  writeFileSync(join(folder, `${NAME}.md`), renderComplianceMarkdown(report));
}

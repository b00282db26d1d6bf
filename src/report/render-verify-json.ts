import type { VerificationReport } from '../base/verification.js';
import { jsonLine } from './escape.js';

/** The report as one JSON object on one line. */
export function renderVerificationJson(report: VerificationReport): string {
  return `${jsonLine(report)}\n`;
}

import type { GateRecord } from '../../base/generated/records.js';
import { formatUtcTime, parseUtcTime } from '../../base/time.js';
import type { Collector, ReadFile } from '../collector.js';

/**
 * Notes where an approval that a gate counted does not reach as far as this job: it has expired since, or it was of the one command that the
 * gate started itself (INV-2). `now` is in milliseconds since 1970. A block rests on no approval.
 */
export function checkApprovalReach(gate: GateRecord, file: ReadFile, now: number, collector: Collector): void {
  const { approval, promotion, runtime_decision: decision } = gate;
  if (approval === null || decision === 'block') return;
  const ends = parseUtcTime(approval.expires_at ?? '');
  if (ends === null || ends <= now) {
    const expected = `later than ${formatUtcTime(now)}`;
    collector.at(file, 'approval_expired', '/approval/expires_at', expected, approval.expires_at ?? 'null');
  }
  const { command_sha256: command } = promotion;
  if (command === null) return;
  const expected = 'null, because what comes after this is not that command';
  collector.at(file, 'approval_command_mismatch', '/promotion/command_sha256', expected, command);
}

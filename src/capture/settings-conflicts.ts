import { finding, type Finding } from '../base/finding.js';
import type { Settings } from '../base/settings.js';
import type { RawSettings, SettingName } from './settings.js';

/** Inputs that do not go together, each right in itself. `spell` turns a name into what the caller typed. */
export function conflictsOf(settings: Settings, raw: RawSettings, spell: (name: SettingName) => string): readonly Finding[] {
  const findings: Finding[] = [];
  if (settings.upstreamDigest !== null && settings.upstreamArtifact === null && !raw.has('upstream-artifact')) {
    const message = `The input ${spell('upstream-digest')} is set without ${spell('upstream-artifact')}, so there is nothing to compare it with.`;
    findings.push(finding('input_invalid', message, { expected: `${spell('upstream-artifact')} beside it` }));
  }
  if (settings.upstreamRunId !== null && settings.upstreamArtifact === null && !raw.has('upstream-artifact')) {
    const message = `The input ${spell('upstream-run-id')} is set without ${spell('upstream-artifact')}, so there is nothing to fetch from that run.`;
    findings.push(finding('input_invalid', message, { expected: `${spell('upstream-artifact')} beside it` }));
  }
  if (raw.has('receipts') && raw.has('upstream-artifact')) {
    const message = `The inputs ${spell('receipts')} and ${spell('upstream-artifact')} are both set, so nobody can say which receipts are meant.`;
    findings.push(finding('input_invalid', message, { expected: 'one of them' }));
  }
  if (raw.has('request') && raw.has('parameters')) {
    const message = `The inputs ${spell('request')} and ${spell('parameters')} are both set, and the parameters of a request from a file stand in that file, so that those of the input would be approved by nobody.`;
    findings.push(finding('input_invalid', message, { expected: 'one of them' }));
  }
  return findings;
}

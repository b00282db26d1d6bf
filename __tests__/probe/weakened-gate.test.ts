import { describe, expect, test } from '@jest/globals';

import type { Code } from '../../src/base/codes/index.js';
import type { Finding } from '../../src/base/finding.js';
import type { ProbeRow } from '../../src/base/probe-report.js';
import { answerTo, type Attempt, type ProbedGate } from '../../src/probe/gate.js';
import { damagesOf, tryDamage } from '../../src/probe/own-evidence.js';
import { reportOf } from '../../src/probe/report.js';
import { sample } from '../support/own-evidence.js';
import { RELEASED, TOOLS } from '../support/probing.js';

/** The gate without some of its findings. */
function without(drop: (one: Finding) => boolean): ProbedGate {
  return {
    ...RELEASED,
    check: (subject, evidence, gates) => {
      const checked = RELEASED.check(subject, evidence, gates);
      return { ...checked, findings: checked.findings.filter((one) => one.outcome === 'pass' || !drop(one)) };
    },
  };
}

describe('a weakened gate is seen', () => {
  const codes =
    (...list: readonly Code[]) =>
    (one: Finding): boolean =>
      list.includes(one.code);

  test.each<[string, (one: Finding) => boolean, string, RegExp]>([
    ['hashes are not compared', codes('stage355_status_hash_mismatch'), 'passing_sample', /engine: removed, hashes left/],
    ['safety flags are not read', codes('raw_secret_boundary_failed'), 'passing_sample', /no_raw_secrets: .*made anew/],
    [
      'the clock is not read',
      codes('stage355_created_at_in_future', 'key_active_before_validity'),
      'passing_sample',
      /clock: moved back/,
    ],
    ['links are followed', codes('file_outside_workspace'), 'passing_sample', /link out of the workspace/],
    [
      'the context is believed',
      (one) => one.gate === 'runtime-context',
      'passing_sample',
      /context: claims to be CI, runId not set/,
    ],
    ['truncated files are taken', codes('json_syntax', 'json_empty'), 'passing_sample', /truncated/],
    [
      'signatures are not verified',
      (one) => one.code.startsWith('signature_'),
      'passing_signed_sample',
      /signatures swapped|signed anew/,
    ],
    [
      'revoked keys count',
      codes('signature_key_revoked'),
      'passing_signed_sample',
      /trusted keys for execution-evidence: revoked now/,
    ],
    [
      'the subject is not compared',
      codes('execution_evidence_subject_mismatch', 'beacon_subject_mismatch'),
      'passing_signed_sample',
      /subject-digest: another one, beacon-rate/,
    ],
    [
      'execution evidence may be missing',
      codes('execution_evidence_missing'),
      'passing_signed_sample',
      /execution.dsse.json: file removed/,
    ],
    ['beacons may be missing', codes('beacon_evidence_missing'), 'passing_signed_sample', /beacons.dsse.json: file removed/],
    [
      'counts are read generously',
      codes('execution_evidence_count_malformed'),
      'passing_metadata',
      /execution_evidence_hot_symbol_count "1e3"/,
    ],
    ['rates are read generously', codes('beacon_rate_malformed'), 'passing_metadata', /beacon_verification_rate "1.2"/],
    [
      'grants are not needed',
      codes('production_grant_missing', 'production_rollback_not_proven'),
      'passing_action',
      /grant ROLLBACK_PROVEN: ended/,
    ],
    [
      'targets may be unclear',
      (one) => one.gate === 'production-action',
      'passing_action',
      /requested action: target "UNKNOWN"/,
    ],
  ])('where %s', async (_, drop, name, wanted) => {
    const attempt = await sample(name);
    // A gate that lets things through still has to say something of its own.
    const gate = without(drop);
    const pass = answerTo(attempt, gate);
    expect(pass.decision).toBe('allow');
    const forgetful = saying(gate, attempt);
    const rows: ProbeRow[] = [];
    for (const damage of damagesOf(attempt, '', TOOLS)) {
      if (!wanted.test(`${damage.subject}${damage.pointer}: ${damage.damage}`)) continue;
      const tried = await tryDamage(damage, forgetful);
      if (tried !== null && 'id' in tried) rows.push(tried);
    }
    expect(rows.filter(({ verdict }) => verdict === 'allow')).not.toEqual([]);
    expect(reportOf('local-0', rows, [], 0)).toMatchObject({ any_fail_open: true, verdict: 'FAIL_OPEN_DETECTED' });
  });

  /** The gate with the findings by which it passes the attempt, whatever it is shown: as a gate that forgot to look would do. */
  function saying(gate: ProbedGate, attempt: Attempt): ProbedGate {
    const subject = { identity: { requestId: 'local-0', tool: { name: 'test', version: '0' } }, ...attempt };
    const good = RELEASED.check(subject, attempt.evidence, RELEASED.policyGates).findings;
    return {
      ...gate,
      check: (about, evidence, gates) => {
        const checked = gate.check(about, evidence, gates);
        return evidence === null ? checked : { ...checked, findings: [...checked.findings, ...good] };
      },
    };
  }
});

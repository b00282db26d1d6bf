import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import type { RuntimeContext } from '../../src/base/context.js';
import { sha256, type Digest } from '../../src/base/digest.js';
import type { EvidenceFile, EvidenceRole } from '../../src/base/evidence.js';
import { FLOOR, type Policy } from '../../src/base/policy.js';
import { DEFAULT_SETTINGS } from '../../src/base/settings.js';
import { answerTo, type Attempt } from '../../src/probe/gate.js';
import { probeOwnEvidence, type OwnProbes } from '../../src/probe/own-evidence.js';
import { reportOf } from '../../src/probe/report.js';
import { passingSample } from '../../src/probe/sample.js';
import { pause, RELEASED, TOOLS } from '../support/probing.js';
import { LEDGER, RESULT, STATUS } from '../support/workspace.js';

const NOW = Date.parse('2026-02-01T12:00:00Z');
const CI: RuntimeContext = { ...passingSample().context, now: NOW };
const LOCAL: RuntimeContext = { ...CI, githubActions: null, runId: null };

function file(role: EvidenceRole, path: string): EvidenceFile {
  const bytes = readFileSync(join('examples/allow', path));
  return { role, path, state: 'read', bytes, sha256: sha256(bytes) };
}

interface Parts {
  readonly context?: RuntimeContext;
  readonly policy?: Partial<Policy>;
  readonly ledger?: boolean;
}

function attempt({ context = CI, policy = {}, ledger = true }: Parts = {}): Attempt {
  return {
    context,
    settings: DEFAULT_SETTINGS,
    policy: { ...FLOOR, ...policy },
    evidence: {
      result: file('result', RESULT),
      status: file('status', STATUS),
      ledger: ledger ? file('ledger', LEDGER) : { role: 'ledger', path: LEDGER, state: 'absent' },
      artifact: null,
      signed: null,
    },
  };
}

async function probe(parts: Parts = {}, gate = RELEASED): Promise<OwnProbes> {
  return await probeOwnEvidence(attempt(parts), '', gate, TOOLS, pause);
}

describe('the own evidence', () => {
  test.each<[string, Parts, string]>([
    ['in CI', {}, 'allow'],
    ['on a laptop', { context: LOCAL }, 'warn'],
    ['without a ledger', { ledger: false }, 'allow'],
    ['with a limit of age', { policy: { keyStatus: { ...FLOOR.keyStatus, maxAge: 60 * 86_400 } } }, 'allow'],
  ])('%s: all damage that is judged is a block', async (_, parts, decision) => {
    expect(answerTo(attempt(parts), RELEASED).decision).toBe(decision);
    const { rows, notCovered, leftOut } = await probe(parts);
    expect(rows.filter((row) => row.verdict !== 'BLOCK' || row.fail_open)).toEqual([]);
    expect(rows.length).toBeGreaterThan(300);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(leftOut).toBe(0);
    console.log(
      rows.length,
      notCovered.length,
      notCovered
        .slice(0, 400)
        .map((n) => `${n.subject} ${n.pointer} ${n.damage} ${n.why}`)
        .join('\n'),
    );
    expect(reportOf('local-0', rows, notCovered, leftOut).verdict).toBe('ALL_FAIL_CLOSED');
  });
});
export type { Digest };

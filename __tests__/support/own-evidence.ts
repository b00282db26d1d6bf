/** Evidence that passes, and what the probes on it found. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { RuntimeContext } from '../../src/base/context.js';
import { asDigest, sha256 } from '../../src/base/digest.js';
import type { EvidenceFile, EvidenceRole } from '../../src/base/evidence.js';
import { FLOOR, type Policy } from '../../src/base/policy.js';
import { DEFAULT_SETTINGS } from '../../src/base/settings.js';
import { PASSING } from '../../src/probe/attacks/index.js';
import type { Attempt } from '../../src/probe/gate.js';
import { probeOwnEvidence, type OwnProbes } from '../../src/probe/own-evidence.js';
import { passingSample } from '../../src/probe/sample.js';
import { pause, RELEASED, TOOLS } from './probing.js';
import { LEDGER, RESULT, STATUS } from './workspace.js';

const CI: RuntimeContext = { ...passingSample().context, now: Date.parse('2026-02-01T12:00:00Z') };
export const LOCAL: RuntimeContext = { ...CI, githubActions: null, runId: null };

function file(role: EvidenceRole, path: string): EvidenceFile {
  const bytes = readFileSync(join('examples/allow', path));
  return { role, path, state: 'read', bytes, sha256: sha256(bytes) };
}

export interface Parts {
  readonly context?: RuntimeContext;
  readonly policy?: Partial<Policy>;
  readonly ledger?: boolean;
}

/** The example that passes, as a run captures it. */
export function example({ context = CI, policy = {}, ledger = true }: Parts = {}): Attempt {
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

export async function sample(name: string): Promise<Attempt> {
  const made = await PASSING.get(name)?.(TOOLS);
  if (made === undefined) throw new Error(`no sample ${name}`);
  return made;
}

export async function probe(attempt: Attempt, gate = RELEASED): Promise<OwnProbes> {
  return await probeOwnEvidence(attempt, '', gate, TOOLS, pause);
}

/** Ids of the rows that are not closed. */
export function open({ rows }: OwnProbes): readonly string[] {
  return rows.flatMap(({ id, verdict, fail_open }) => (verdict !== 'BLOCK' || fail_open ? [`${id} ${verdict}`] : []));
}

/** What is not covered, one line for each kind of damage. */
export function tolerated({ notCovered }: OwnProbes): readonly string[] {
  return notCovered.flatMap(({ subject, pointer, damage }) => damage.map((one) => `${subject}${pointer}: ${one}`));
}

export const ANCHOR = {
  ...FLOOR.keyStatus,
  expectedEntryHash: asDigest('123a4147a689408253251fc0e432434c2e2d790a08d52de2b2bd0efc71891069'),
};

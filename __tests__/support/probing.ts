import { realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';

import type { PolicyGates } from '../../src/base/policy-gates.js';
import { captureSigned } from '../../src/capture/signed-evidence.js';
import { checkPolicyGates } from '../../src/check/policy-gates.js';
import { guardAction } from '../../src/check/production-action/guard.js';
import { probeFiles } from '../../src/probe-suite/files.js';
import { probeKeys } from '../../src/probe-suite/keys.js';
import { check, conclude } from '../../src/gate.js';
import type { Tools } from '../../src/probe/attacks/attack.js';
import type { ProbedGate } from '../../src/probe/gate.js';

export const POLICY_GATES: PolicyGates = { capture: captureSigned, check: checkPolicyGates };

/** The gate as it is released. */
export const RELEASED: ProbedGate = { check, conclude, policyGates: POLICY_GATES, guard: guardAction };

/** Real files and real keys. */
export const TOOLS: Tools = {
  files: probeFiles(realpathSync(tmpdir()), POLICY_GATES, new AbortController().signal),
  keys: probeKeys,
};

export const pause = async (): Promise<void> => {
  await Promise.resolve();
};

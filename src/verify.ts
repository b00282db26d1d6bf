/** Judges what the gate wrote, from the files alone: pure, so that what is judged here can be judged anywhere. Read src/verify/bundle.ts first. */

import type { Verification } from './base/verification.js';
import { verifyBundle } from './verify/bundle.js';
import { partsOf, type Auditor, type Target } from './verify/target.js';

export { namedEvidence } from './verify/named-evidence.js';
export { inBrief, reportOf } from './verify/summary.js';
export { PartsNeeded, type Auditor, type AuditorParts, type Target } from './verify/target.js';

/** Judges one bundle or workspace. Throws PartsNeeded where that takes parts that the auditor does not have. */
export function verifyTarget(target: Target, auditor: Auditor): Verification {
  switch (target.kind) {
    case 'bundle':
      return verifyBundle(target, auditor);
    case 'workspace':
      return partsOf(auditor).verifyWorkspace(target, auditor);
  }
}

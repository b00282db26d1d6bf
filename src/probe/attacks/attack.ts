import type { PlainJson } from '../../base/canonical.js';
import type { Evidence } from '../../base/evidence.js';
import type { Policy } from '../../base/policy.js';
import { DEFAULT_RESULT_PATH, DEFAULT_STATUS_PATH, LEDGER_PATH } from '../../base/settings.js';
import { fileOfBytes, rehashed, type DocumentRole, type Rehash } from '../documents.js';
import type { FilesPort } from '../files.js';
import type { Attempt } from '../gate.js';
import { edited, jsonOf, type Way } from '../json-edit.js';
import type { KeysPort } from '../keys.js';
import { attemptOf, passingSample, type Sample } from '../sample.js';

/** What attacks are made with besides what they hold themselves. */
export interface Tools {
  readonly files: FilesPort;
  readonly keys: KeysPort;
}

/** Damages evidence that passes, so that one code must appear. */
export type Attack = (tools: Tools) => Attempt | Promise<Attempt>;

const PATHS: Readonly<Record<DocumentRole, string>> = {
  result: DEFAULT_RESULT_PATH,
  status: DEFAULT_STATUS_PATH,
  ledger: LEDGER_PATH,
};

/** One value of a document set to another; undefined removes it. */
export function setting(role: DocumentRole, way: Way, value: PlainJson | undefined, rehash: Rehash = 'all'): Attack {
  return () => attemptOf(editedSample(passingSample(), role, way, value, rehash));
}

/** The sample with one value of a document set to another. */
function editedSample(
  sample: Sample,
  role: DocumentRole,
  way: Way,
  value: PlainJson | undefined,
  rehash: Rehash = 'all',
): Sample {
  const document = sample.documents[role];
  if (document === null) throw new TypeError(`the sample has no ${role}`);
  const changed = edited(document, way, value === undefined ? undefined : jsonOf(value));
  return { ...sample, documents: rehashed({ ...sample.documents, [role]: changed }, rehash) };
}

/** Other bytes in the place of a document. */
export function bytes(role: DocumentRole, content: () => string | Uint8Array): Attack {
  return () => {
    const made = content();
    const file = fileOfBytes(role, PATHS[role], typeof made === 'string' ? new TextEncoder().encode(made) : made);
    return withEvidence(attemptOf(passingSample()), { [role]: file });
  };
}

/** No file in the place of a document. */
export function absent(role: DocumentRole): Attack {
  return () => withEvidence(attemptOf(passingSample()), { [role]: { role, path: PATHS[role], state: 'absent' } });
}

/** The sample under another policy. */
export function underPolicy(policy: (policy: Policy) => Policy): Attack {
  return () => {
    const sample = passingSample();
    return attemptOf({ ...sample, policy: policy(sample.policy) });
  };
}

function withEvidence(attempt: Attempt, evidence: Partial<Evidence>): Attempt {
  return { ...attempt, evidence: { ...attempt.evidence, ...evidence } };
}

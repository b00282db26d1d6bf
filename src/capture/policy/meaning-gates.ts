import type { KeyPurpose } from '../../base/policy.js';
import type { SignedGateOptions } from './document.js';
import { noteRepeated, noteThreshold } from './meaning-lists.js';
import type { MeaningCheck } from './meaning.js';

/** What only envelopes have: signatures, a time, the environment where they were made. */
const SIGNED_ONLY = ['evidence', 'threshold', 'max-age', 'observed-in'] as const;

/** Rules about the gates that take signed evidence or metadata. */
export function checkSignedGates(check: MeaningCheck): void {
  const { executionEvidence, beaconRate } = check.document;
  checkGate(check, 'execution-evidence', executionEvidence);
  checkGate(check, 'beacon-rate', beaconRate);
}

function checkGate(check: MeaningCheck, purpose: 'execution-evidence' | 'beacon-rate', options: SignedGateOptions): void {
  const gate = `/gates/${purpose}`;
  noteRepeated(check, `${gate}/evidence`, options.evidence);
  if (!check.sound(`${gate}/source`, `${gate}/enabled`)) return;
  switch (options.source) {
    case null:
      // A built-in value would trust the caller, or block everybody who meant to.
      if (options.enabled === true) {
        const message = `The gate is enabled, so \`gates.${purpose}.source\` must say where its evidence comes from.`;
        check.note(gate, message, { code: 'policy_value_missing', expected: '`source: signed` or `source: metadata`' });
      }
      return;
    case 'metadata':
      for (const name of SIGNED_ONLY) noteUnread(check, `${gate}/${name}`);
      return;
    case 'signed':
      checkKeysOf(check, purpose, options);
      return;
  }
}

function noteUnread(check: MeaningCheck, pointer: string): void {
  if (check.document.lineOf(pointer) === null) return;
  const message = 'With `source: metadata` nothing would read this: metadata has no signature, no time and no place.';
  check.note(pointer, message, { expected: '`source: signed`' });
}

function checkKeysOf(check: MeaningCheck, purpose: KeyPurpose, { enabled, threshold }: SignedGateOptions): void {
  const gate = `/gates/${purpose}`;
  if (!check.sound('/trusted-keys')) return;
  const keys = check.document.trustedKeys.filter(({ purposes }) => purposes.includes(purpose)).length;
  if (keys === 0 && enabled === true) {
    const message = `No trusted key has the purpose \`${purpose}\`, so no signature would ever count.`;
    check.note(`${gate}/source`, message, { expected: `a trusted key with the purpose \`${purpose}\`` });
  } else if (keys > 0 || enabled === true) {
    noteThreshold(check, `${gate}/threshold`, threshold, keys);
  }
}

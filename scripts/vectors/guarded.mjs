/**
 * Bundles of approved and guarded runs. What another machine would answer otherwise, isolation and replay store, answers here as the
 * tests want it; all else is the run itself. Needs build/ as tsc makes it.
 */
import { EXITED } from '../../build/__tests__/support/guarded.js';
import { guardedBundle } from '../../build/__tests__/support/guarded-bundle.js';

const REPLAYED = { status: 0, verdict: 'replayed', proof: 'self-consistent' };
const HASHES = { status: 0, verdict: 'hashes' };

const isolated = { isLocal: true, execution: { start: () => ({ ...EXITED, isolationHeld: true }) } };

const GUARDED = [
  ['approved-allow', 'The gate alone, with an approval whose nonce was claimed.', { command: null }],
  ['guarded-allow', 'An approved command that ran, and what became of it.', { outputs: ['docs/keys'] }],
  ['guarded-isolated', 'An approved command on a laptop, which ran isolated.', isolated],
  ['guarded-without-approval', 'A command that ran, where the policy asks for no approval.', { approval: null }],
  [
    'guarded-failed',
    'The command failed: the records of the decision say allow, and the outcome record says how it ended.',
    { execution: { start: () => ({ ...EXITED, exitStatus: 7 }) } },
  ],
  [
    'nonce-used',
    'The approval was used before: a block, and nothing was started.',
    { claim: () => ({ state: 'already-used' }) },
  ],
  ['nonce-without-store', 'There is no replay store, and the policy wants one.', { claim: null }],
  [
    'isolation-unavailable',
    'A warning, and no way to isolate the command: nothing was started.',
    { ...isolated, execution: { prepare: () => ({ ok: false, reasons: ['bubblewrap is not installed.'] }) } },
  ],
];

/** Gives name -> files and expectations, as goodBundles does. */
export async function guardedBundles(folder) {
  const made = new Map();
  for (const [name, why, parts] of GUARDED) {
    const { files } = await guardedBundle(folder, parts);
    const bytes = new Map([...files].map(([path, content]) => [path, Buffer.from(content)]));
    made.set(name, { why, verify: REPLAYED, python: HASHES, files: bytes });
  }
  return made;
}

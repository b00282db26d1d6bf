import type { BundleManifest, RecordedInputs } from '../base/generated/records.js';
import { compareReplay, replay, type Replay, type ReplayDifference } from '../replay.js';
import type { CheckList } from './check-list.js';
import { partsOf, type Auditor } from './target.js';

/** A decision that was derived again, and in what the recorded files differ from it. */
export interface Replayed {
  readonly replay: Extract<Replay, { ok: true }>;
  readonly differences: readonly ReplayDifference[];
}

/** Why a decision cannot be derived again. */
export type NotDerived = Extract<Replay, { ok: false }>;

/** Derives the decision of recorded inputs again; a reason where it cannot be. */
export function deriveAgain(
  inputs: RecordedInputs,
  files: ReadonlyMap<string, Uint8Array>,
  auditor: Auditor,
): Replayed | NotDerived {
  const isPlain = inputs.command === 'gate' && inputs.evidence?.signed !== true;
  const parts = isPlain ? null : partsOf(auditor);
  const again = replay(inputs, files, parts?.replayGates ?? null, parts?.enforcement ?? null);
  return again.ok ? { replay: again, differences: compareReplay(again.outcome, files, inputs.rules_version) } : again;
}

/** Notes what came of it; gives whether the decision was derived again. A decision over what is withheld cannot be, and never passes. */
export function checkReplay(
  derived: Replayed | NotDerived | null,
  manifest: BundleManifest | null,
  inputs: RecordedInputs | null,
  list: CheckList,
): boolean {
  const name = 'replay';
  if (derived === null || inputs === null) {
    list.skipped(name, 'The recorded inputs cannot be read, so nothing could be derived again.');
    return false;
  }
  if ('differences' in derived) {
    const { decision } = derived.replay.outcome;
    const same = inputs.rules_version === manifest?.rules_version ? 'every byte of every record is the same' : 'they agree';
    list.made(
      name,
      `The decision ${decision} was derived again from the recorded inputs: ${same}.`,
      derived.differences.map(({ path, pointer = '', line, recorded, computed }) => ({
        message: `${path}${pointer === '' ? '' : `, ${pointer}`}${line === undefined ? '' : `, line ${String(line)}`} is not what the recorded inputs give.`,
        recorded,
        computed,
      })),
    );
    return derived.differences.length === 0;
  }
  // Only what is missing excuses: inputs that contradict each other are wrong whatever else is withheld.
  if (manifest?.evidence_included === false && derived.withheld) {
    list.skipped(name, `The evidence is withheld. ${derived.reason}`);
  } else list.made(name, '', [{ message: derived.reason }]);
  return false;
}

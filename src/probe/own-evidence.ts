import { MAX_OWN_PROBES, MAX_PROBED_BYTES, MAX_PROBED_SHAPES, MAX_SHAPE_BYTES } from '../base/limits.js';
import { errorText, printable } from '../base/printable.js';
import type { NotCovered, ProbeRow } from '../base/probe-report.js';
import type { Tools } from './attacks/attack.js';
import { answerTo, type Attempt, type ProbedGate } from './gate.js';
import { deniedActions } from './own/actions.js';
import { withoutApproval } from './own/approval.js';
import { filesOf, type Damage } from './own/damage.js';
import { fieldDamages, forgedHashes } from './own/documents.js';
import { envelopeDamages, statementDamages } from './own/envelopes.js';
import { recaptured, removals, replacements, truncations } from './own/files.js';
import { metadataDamages } from './own/metadata.js';
import { movedClocks, spoofedContexts } from './own/surroundings.js';
import { trustDamages } from './own/trust.js';

/** What the probes on the user's own policy and evidence found. */
export interface OwnProbes {
  readonly rows: readonly ProbeRow[];
  readonly notCovered: readonly NotCovered[];
  /** Damage that was not tried because there was too much of it. */
  readonly leftOut: number;
}

/**
 * Damages policy, evidence and surroundings that pass, one thing at a time. Where the gate must notice it, that is a row; where
 * nothing judges it, and the gate did not, it is noted as not covered, and so is an approval that the policy asks for. `base`: the
 * way from the root of the evidence to the folder that its paths start at.
 */
export async function probeOwnEvidence(
  passing: Attempt,
  base: string,
  gate: ProbedGate,
  tools: Tools,
  pause: () => Promise<void>,
): Promise<OwnProbes> {
  const { attempt, notCovered } = withoutApproval(passing);
  const rows: ProbeRow[] = [];
  const notes: Note[] = [];
  const size = filesOf(attempt).reduce((sum, { bytes }) => sum + bytes.length, 0);
  let [room, shapes] = [roomFor(size), shapesFor(size)];
  let leftOut = 0;
  for (const damage of damagesOf(attempt, base, tools)) {
    const isFirst = damage.isFirstOfShape === true;
    if (room <= 0 && !(isFirst && shapes > 0)) {
      leftOut += 1;
      continue;
    }
    const tried = await tryDamage(damage, gate);
    room -= 1;
    if (isFirst) shapes -= 1;
    if (tried === null) continue;
    if ('id' in tried) rows.push(tried);
    else notes.push(tried);
    await pause();
  }
  if (!(await isSameElsewhere(attempt, base, gate, tools))) {
    rows.push(notProved('C:copy', ['the copy of the evidence was not decided on as the evidence itself']));
  }
  if (rows.length === 0) rows.push(notProved('C:nothing', ['nothing was damaged, so nothing is proved']));
  return { rows, notCovered: [...notCovered, ...grouped(notes)], leftOut };
}

/** All damage that is tried. What is told by few probes comes first; what only repeats, in large documents, is what is left out. */
export function* damagesOf(attempt: Attempt, base: string, { files, keys }: Tools): Generator<Damage> {
  yield* removals(attempt);
  yield* truncations(attempt);
  yield* replacements(attempt, base, files);
  yield* spoofedContexts(attempt);
  yield* movedClocks(attempt);
  yield* trustDamages(attempt, keys);
  yield* deniedActions(attempt);
  yield* metadataDamages(attempt);
  yield* forgedHashes(attempt);
  const stranger = keys.newKey();
  yield* fieldDamages(attempt, 'shapes');
  yield* statementDamages(attempt, stranger, 'shapes');
  yield* envelopeDamages(attempt, stranger);
  for (const round of ['places', 'repeats'] as const) {
    yield* fieldDamages(attempt, round);
    yield* statementDamages(attempt, stranger, round);
  }
}

/** Damage that got through where nothing judges it. */
interface Note extends Omit<NotCovered, 'damage'> {
  readonly damage: string;
}

/** What can be done to one place for one reason, together. */
function grouped(notes: readonly Note[]): readonly NotCovered[] {
  const groups = new Map<string, NotCovered>();
  for (const { subject, pointer, damage, why } of notes) {
    const key = JSON.stringify([subject, pointer, why]);
    groups.set(key, { subject, pointer, damage: [...(groups.get(key)?.damage ?? []), damage], why });
  }
  return [...groups.values()];
}

/** How many probes there is time for, by the bytes of the evidence: each reads all of it again. */
export function roomFor(size: number): number {
  return Math.min(MAX_OWN_PROBES, Math.floor(MAX_PROBED_BYTES / Math.max(size, 1)));
}

/** How many shapes of fields are probed once, however many probes there is time for: large arrays must not hide what is beside them. */
export function shapesFor(size: number): number {
  return Math.min(MAX_PROBED_SHAPES, Math.floor(MAX_SHAPE_BYTES / Math.max(size, 1)));
}

/** A row where the gate must notice the damage; else a note that it did not; null where it did, or where nothing was changed. */
export async function tryDamage(damage: Damage, gate: ProbedGate): Promise<ProbeRow | Note | null> {
  const place = { subject: printable(damage.subject), pointer: printable(damage.pointer), damage: printable(damage.damage) };
  const id = `C:${place.subject}${place.pointer === '' ? '' : `#${place.pointer}`}: ${place.damage}`;
  try {
    const attempt = await damage.make();
    if (attempt === null) return null;
    const { decision, reasons, token } = answerTo(attempt, gate);
    const stopped = decision === 'block';
    if (damage.tolerated !== null && token === null) return stopped ? null : { ...place, why: damage.tolerated };
    const verdict = stopped ? 'BLOCK' : decision;
    return { id, verdict, allow: !stopped, token, fail_open: !stopped || token !== null, reasons };
  } catch (thrown) {
    return notProved(id, [`the probe failed: ${errorText(thrown)}`]);
  }
}

/** Whether the evidence, copied to where its files are replaced, is decided on as before: else no block there would say anything. */
async function isSameElsewhere(attempt: Attempt, base: string, gate: ProbedGate, { files }: Tools): Promise<boolean> {
  try {
    const copy = await recaptured(attempt, base, files, null, null);
    return answerTo(copy, gate).decision === answerTo(attempt, gate).decision;
  } catch {
    return false;
  }
}

function notProved(id: string, reasons: readonly string[]): ProbeRow {
  return { id, verdict: 'NOT_PROVED', allow: false, token: null, fail_open: true, reasons };
}

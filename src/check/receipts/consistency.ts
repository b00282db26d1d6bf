import { codeEntry, GATE_IDS, type Code } from '../../base/codes/index.js';
import { isCode } from '../../base/codes/list.js';
import { LOCAL_WARNINGS } from '../../base/codes/local.js';
import { worst, worstClass } from '../../base/decision.js';
import { sameDigest } from '../../base/digest.js';
import type { GateRecord, RecordedFinding } from '../../base/generated/records.js';
import { pointer } from '../../base/json-place.js';
import type { Collector } from '../collector.js';
import type { JsonDocument } from '../document.js';

/** One place where a gate record contradicts itself. */
interface Fault {
  readonly place: string;
  readonly expected: string;
  readonly found: string;
}

/**
 * Notes where a decision does not follow from what the record says it was made from: whoever rewrites a decision and all hashes has
 * to rewrite the findings too, and with them everything that is made of them.
 */
export function checkConsistency(document: JsonDocument, gate: GateRecord, collector: Collector): void {
  for (const { place, expected, found } of faultsOf(gate)) {
    collector.at(document.file, 'receipt_inconsistent', place, expected, found);
  }
}

function faultsOf(gate: GateRecord): readonly Fault[] {
  const inFindings = gate.findings.flatMap(findingFaults);
  // Findings that nobody made are none that a decision could follow from.
  if (inFindings.length > 0) return inFindings;
  const found = gate.findings.flatMap(({ code, outcome }) => (isCode(code) ? [{ code, outcome }] : []));
  const decision = worst(found.map(({ outcome }) => outcome));
  const blocking = [...new Set(found.filter(({ outcome }) => outcome === 'block').map(({ code }) => code))];
  const failureClass = decision === 'block' ? worstClass(blocking.map((code) => codeEntry(code).failureClass)) : 'none';
  return [
    ...differing('runtime_decision', decision, gate.runtime_decision),
    ...differing('failure_class', failureClass, gate.failure_class),
    ...differing('reasons', listed(reasonsOf(decision, found)), listed(gate.reasons)),
    ...differing('violations', listed(blocking.map((code) => codeEntry(code).violation ?? code)), listed(gate.violations)),
    ...contextFaults(gate),
    ...(decision === 'block' ? [] : proofFaults(gate)),
  ];
}

function findingFaults({ code, outcome, gate }: RecordedFinding, index: number): Fault[] {
  const place = (field: string): string => pointer('findings', String(index), field);
  if (!isCode(code)) return [{ place: place('code'), expected: 'a code that this version knows', found: code }];
  if (!GATE_IDS.some((known) => known === gate)) return [{ place: place('gate'), expected: 'a gate', found: gate }];
  const expected = codeEntry(code).outcome;
  return outcome === expected ? [] : [{ place: place('outcome'), expected, found: outcome }];
}

/** The reasons as the gate makes them of its findings. */
function reasonsOf(decision: string, found: readonly { readonly code: Code; readonly outcome: string }[]): readonly string[] {
  if (decision === 'allow') return ['runtime_allowed_in_ci_context'];
  const codes = [...new Set(found.filter(({ outcome }) => outcome !== 'pass').map(({ code }) => code))];
  const local = codes.some((code) => LOCAL_WARNINGS.includes(code));
  return decision === 'warn' && local ? [...codes, 'runtime_allowed_with_local_warning'] : codes;
}

/** What the record says about where the gate ran must be what it says that the variable was. */
function contextFaults({ runtime_context: context, findings }: GateRecord): Fault[] {
  const has = (code: Code): boolean => findings.some((one) => one.code === code);
  const isLocal = context.github_actions_env === null;
  const inCi = context.github_actions_env === 'true';
  return [
    ...differing('runtime_context/is_github_actions', String(inCi), String(context.is_github_actions)),
    ...differing('runtime_context/local_execution', String(isLocal), String(context.local_execution)),
    ...(has('local_context_detected_warn_only') && !isLocal ? [claimOfContext('a context of CI')] : []),
    ...(has('local_emulation_detected_warn_only') && !inCi ? [claimOfContext('no context of CI')] : []),
    ...(has('runtime_allowed_in_ci_context') && !inCi ? [claimOfContext('no context of CI')] : []),
  ];
}

function claimOfContext(found: string): Fault {
  return { place: '/runtime_context', expected: 'what the findings say about it', found };
}

/** What must have been proved for anything but a block. */
function proofFaults(gate: GateRecord): Fault[] {
  const open = Object.entries(gate.checks).filter(([, holds]) => !holds);
  const silent = ['key-status', 'runtime-context'].filter((id) => !gate.findings.some((one) => one.gate === id));
  const { stage355_entry_hash: entryHash, stage355_result_sha256: resultSha256 } = gate.stage355_binding;
  return [
    ...open.map(([name]) => ({ place: pointer('checks', name), expected: 'true', found: 'false' })),
    ...silent.map((id) => ({ place: '/findings', expected: `a result of the gate ${id}`, found: 'none' })),
    ...(gate.evidence_proof === null ? [{ place: '/evidence_proof', expected: 'hashes that hold', found: 'null' }] : []),
    ...(sameDigest(entryHash, gate.previous_hash)
      ? []
      : [{ place: '/previous_hash', expected: String(entryHash), found: gate.previous_hash }]),
    ...(sameDigest(resultSha256, resultSha256)
      ? []
      : [{ place: '/stage355_binding/stage355_result_sha256', expected: 'a hash', found: String(resultSha256) }]),
  ];
}

function differing(place: string, expected: string, found: string): Fault[] {
  return expected === found ? [] : [{ place: `/${place}`, expected, found }];
}

function listed(items: readonly string[]): string {
  return items.length === 0 ? 'none' : items.join(', ');
}

import { worst } from '../base/decision.js';
import type { AuditRecord, GateRecord } from '../base/generated/records.js';
import { differing, type Problem } from './check-list.js';

/** What a run says of one gate: its outcome as a decision, and the code of its worst finding. */
export interface EvaluatedGate {
  readonly decision: AuditRecord['decision'];
  readonly code: string | null;
}

/**
 * Each gate that the findings name, but for the run itself, about which there is more to find when the gates are evaluated already.
 * Findings stand worst first.
 */
export function evaluatedGates({ findings }: GateRecord): ReadonlyMap<string, EvaluatedGate> {
  const gates = new Map<string, EvaluatedGate>();
  for (const { gate, outcome, code } of findings) {
    if (gate === 'gate') continue;
    const before = gates.get(gate);
    if (before === undefined) gates.set(gate, { decision: worst([outcome]), code });
    // Where somebody moved them, the worst does not stand first.
    else if (outcome === 'block' || (outcome === 'warn' && before.decision === 'allow')) {
      gates.set(gate, { decision: outcome, code: before.code });
    }
  }
  return gates;
}

/**
 * Where the audit log says of the gates something else than the findings; `gates`: null where the records do not tell. A gate that had
 * to judge and did not is a block there, whatever it remarked.
 */
export function gateProblems(records: readonly AuditRecord[], gates: ReadonlyMap<string, EvaluatedGate> | null): Problem[] {
  if (gates === null) return [];
  const evaluated = records.filter(({ event, gate }) => event === 'gate_evaluated' && gate !== 'gate');
  const names = evaluated.map(({ gate }) => gate ?? '');
  const missing = [...gates.keys()].filter((name) => !names.includes(name));
  return [
    ...missing.map((name) => ({ message: `The audit log does not tell of the gate ${name}.` })),
    ...(new Set(names).size === names.length ? [] : [{ message: 'The audit log tells of a gate twice.' }]),
    ...evaluated.flatMap(({ gate, decision, code }) => {
      const said = gates.get(gate ?? '') ?? { decision: 'block', code: null };
      return [
        ...(decision === 'block'
          ? []
          : differing('The audit log gives another outcome of a gate than the findings.', decision, said.decision)),
        ...differing('The audit log gives another code of a gate than the findings.', code, said.code),
      ];
    }),
  ];
}

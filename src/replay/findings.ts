import { codeEntry, TABLE, type Code, type GateId } from '../base/codes/index.js';
import type { FindingOutcome } from '../base/decision.js';
import type { Finding } from '../base/finding.js';
import type { RecordedFinding } from '../base/generated/records.js';
import { printable } from '../base/printable.js';
import { NotDerivable } from './not-derivable.js';

/**
 * A finding about the run itself. It counts as what the table says of its code and as nothing else, so that whoever writes recorded inputs
 * can make a decision stricter with one, and never milder. Throws NotDerivable for a code that passes, and for a gate or an outcome that
 * the table does not give it.
 */
export function incidentOf(recorded: RecordedFinding): Finding {
  const code = codeOf(recorded);
  return found(recorded, code, codeEntry(code).gate, ['warn', 'block']);
}

/** Why a file was refused, or could not be listed: always a block, of one of the gates that look for such files. */
export function refusalOf(recorded: RecordedFinding, gates: readonly GateId[]): Finding {
  const gate = gates.find((one) => one === recorded.gate);
  if (gate === undefined) {
    throw new NotDerivable(
      `A refused file is a finding of the gate ${gates.join(' or ')}, not of ${printable(recorded.gate)}.`,
    );
  }
  return found(recorded, codeOf(recorded), gate, ['block']);
}

function codeOf({ code }: RecordedFinding): Code {
  if (isCode(code)) return code;
  throw new NotDerivable(`A recorded finding has the code ${printable(code)}, which this program does not know.`);
}

function isCode(code: string): code is Code {
  return Object.hasOwn(TABLE, code);
}

function found(recorded: RecordedFinding, code: Code, gate: GateId, outcomes: readonly FindingOutcome[]): Finding {
  const { outcome } = codeEntry(code);
  if (recorded.outcome !== outcome || recorded.gate !== gate) {
    const said = `${printable(recorded.outcome)} of the gate ${printable(recorded.gate)}`;
    throw new NotDerivable(`A recorded finding ${code} is ${said}, and ${outcome} of the gate ${gate} is what its code means.`);
  }
  if (!outcomes.includes(outcome)) {
    throw new NotDerivable(`A recorded finding ${code} says ${outcome}; nothing that went wrong can say that.`);
  }
  const { message, path, pointer, line, expected, found: shown } = recorded;
  return {
    ...{ code, outcome, gate, message },
    ...(path !== undefined && { path }),
    ...(pointer !== undefined && { pointer }),
    ...(line !== undefined && { line }),
    ...(expected !== undefined && { expected }),
    ...(shown !== undefined && { found: shown }),
  };
}

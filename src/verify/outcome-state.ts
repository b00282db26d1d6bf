import type { GateRecord, RunOutcome } from '../base/generated/records.js';
import { differing, type Problem } from './check-list.js';

/**
 * What is wrong with what an outcome record says of its command. `isFinished`: the record comes from a bundle, which nobody makes while
 * the command runs.
 */
export function outcomeStateProblems(outcome: RunOutcome, gate: GateRecord, isFinished: boolean): Problem[] {
  if (outcome.started_at === null) return [...notStartedProblems(outcome, gate), ...outputsThatDiffer(outcome)];
  return [
    ...startedProblems(outcome, gate),
    ...(outcome.state === 'started' && isFinished
      ? [{ message: 'The command was started, and its end is not known: no bundle is made before it.' }]
      : []),
    ...endProblems(outcome),
    ...outputsThatDiffer(outcome),
  ];
}

/** Nothing was started: only a block keeps a command from that. */
function notStartedProblems(outcome: RunOutcome, { runtime_decision: decision, reasons }: GateRecord): Problem[] {
  const { state, reason, isolation, isolation_held: held, duration_ms: duration } = outcome;
  const { exit_status: status, signal, outputs, incidents } = outcome;
  return [
    ...differing('The command has no start, and yet a state of one that was started.', state, 'not-started'),
    ...differing('The command was not started, and the decision is none that keeps it from that.', decision, 'block'),
    ...(reason !== null && reasons.includes(reason)
      ? []
      : [{ message: 'reason of the outcome record is none of the reasons of the decision.' }]),
    ...([held, duration, status, signal, isolation].every((value) => value === null) &&
    outputs.length === 0 &&
    incidents.length === 0
      ? []
      : [{ message: 'The command was not started, and the outcome record says how it went.' }]),
  ];
}

/** Something was started, or tried to be: a block never is, and a warning never without isolation. */
function startedProblems({ isolation }: RunOutcome, { runtime_decision: decision }: GateRecord): Problem[] {
  if (decision === 'block') return [{ message: 'The decision is block, and the command was started.' }];
  return (isolation !== null) === (decision === 'warn')
    ? []
    : [{ message: 'A command is isolated where the decision is warn, and nowhere else.' }];
}

function endProblems(outcome: RunOutcome): Problem[] {
  const { state, reason, isolation, isolation_held: held, duration_ms: duration } = outcome;
  const { exit_status: status, signal, incidents } = outcome;
  const codes = incidents.map(({ code }) => code);
  const ran = state !== 'not-started' && state !== 'started';
  const needs = (is: boolean, code: string, message: string): Problem[] =>
    is && !codes.includes(code) && !codes.includes('internal_error') ? [{ message }] : [];
  return [
    ...(reason === null || reason === codes[0]
      ? []
      : differing('reason of the outcome record is not its first incident.', reason, codes[0] ?? null)),
    ...((duration !== null) === ran ? [] : [{ message: 'duration_ms goes with a command that ended, and with no other.' }]),
    ...((held !== null) === (ran && isolation !== null)
      ? []
      : [{ message: 'isolation_held goes with an isolated command that ended, and with no other.' }]),
    ...(status === null || state === 'exited'
      ? []
      : [{ message: 'exit_status goes with a command that exited, and with no other.' }]),
    ...(signal === null || ran ? [] : [{ message: 'signal goes with a command that ended, and with no other.' }]),
    ...(signal === null || state !== 'exited' ? [] : [{ message: 'A command that exited was ended by no signal.' }]),
    ...needs(held === false, 'isolation_lost', 'The isolation did not hold, and no incident says so.'),
    ...needs(state === 'not-started', 'run_command_invalid', 'The command could not be started, and no incident says why.'),
    ...needs(
      state === 'exited' && status === null,
      'internal_error',
      'The command has no exit status, and no incident says why.',
    ),
    ...(reason === null && (held === false || state === 'not-started' || (state === 'exited' && status === null))
      ? [{ message: 'The outcome record names no reason for a command that did not run as it should.' }]
      : []),
    ...incidents.flatMap(({ code, outcome: passes }) =>
      passes === 'pass' ? [{ message: `The incident ${code} passes: what went wrong does not.` }] : [],
    ),
  ];
}

/** What was read has a digest and sizes, what was not has none. */
function outputsThatDiffer({ outputs }: RunOutcome): Problem[] {
  return outputs.flatMap(({ state, files, bytes, sha256 }, index) => {
    const isRead = state === 'file' || state === 'folder';
    const agrees = [files, bytes, sha256].every((value) => (value !== null) === isRead) && (state !== 'file' || files === 1);
    return agrees ? [] : [{ message: `Output ${String(index + 1)} of the outcome record contradicts itself.` }];
  });
}

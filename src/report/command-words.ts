/** How reports say what became of a guarded run, and what enforces a decision. */

import type { Delivery } from '../base/delivery.js';
import type { Outcome } from '../base/outcome.js';

const ENFORCED = 'enforced:';

/** As a shell ends after SIGKILL, and the mechanism with it. */
const KILLED = 137;

/** What became of the command, as sentences; null where there is none. `code` marks a word as what it is: a name or a number. */
export function commandWords({ policy }: Outcome, { command }: Delivery, code: (text: string) => string): string | null {
  if (command === null) return null;
  const { state, reason, exit_status: status, signal, isolation, incidents } = command.outcome;
  const where = isolation === null ? '' : `, isolated by ${isolation.mechanism}`;
  const codes = [...new Set(incidents.map((incident) => code(incident.code)))];
  // Nothing else tells it: the findings are those of the decision.
  const trouble = codes.length === 0 ? '' : ` Something went wrong since its start: ${codes.join(', ')}.`;
  const hint = isolation === null || incidents.length > 0 ? '' : limitWords(policy.run, signal, status, code);
  switch (state) {
    case 'not-started':
      return `The command was not started${reason === null ? '' : `: ${code(reason)}`}.`;
    case 'started':
      return `The command was started${where}; what became of it is not known yet.`;
    case 'exited':
      return `The command ended with status ${code(status === null ? 'unknown' : String(status))}${where}${hint}.${trouble}`;
    case 'signaled':
      return `The command was ended by ${code(signal ?? 'a signal')}${where}${hint}.${trouble}`;
    case 'timed-out':
      return `The command was ended because its time was over${where}.${trouble}`;
  }
}

/** Which limit of an isolation may have killed a command: else nobody would think of one. */
function limitWords(
  { maxMemoryMib, maxProcesses }: Outcome['policy']['run'],
  signal: string | null,
  status: number | null,
  code: (text: string) => string,
): string {
  const memory = `${String(maxMemoryMib)} MiB of memory (${code('run.max-memory-mib')})`;
  if (status === KILLED) return `: that may be the limit of ${memory}`;
  if (signal !== 'SIGKILL') return '';
  return `: that is the limit of ${memory}, or of ${String(maxProcesses)} processes (${code('run.max-processes')})`;
}

/** What enforces the decision, as a sentence; also on allow, which holds no other step of the job to anything. */
export function enforcedWords({ decision, capabilityEnforcement: rows, settings }: Outcome): string {
  if (decision === 'allow') {
    return settings.command === null
      ? 'Nothing holds the steps that come after to this decision; a guarded run (`run`) starts its command only on it.'
      : 'The command is not isolated, and nothing holds other steps to this decision.';
  }
  if (settings.command === null) {
    return 'Nothing enforces this: it is advice to the steps that come after. A guarded run (`run`) enforces it.';
  }
  const by = (advised: boolean): readonly (typeof rows)[number][] =>
    rows.filter((row) => (row.by === 'advised') === advised && row.capability !== 'public_metadata_verification');
  const enforced = by(false).map(({ capability, by: means }) => `${capability} (${means.slice(ENFORCED.length)})`);
  const advised = by(true).map(({ capability }) => capability);
  const parts = [
    ...(enforced.length === 0 ? [] : [`Enforced: ${enforced.join(', ')}.`]),
    ...(advised.length === 0 ? [] : [`Advised only: ${advised.join(', ')}.`]),
  ];
  return parts.join(' ');
}

/** Who approved what is asked for, as a sentence; null where the policy asks for no approval. `code` marks foreign text as what it is. */
export function approvalWords({ policy, checked }: Outcome, code: (text: string) => string): string | null {
  if (policy.approval === null) return null;
  const { approval, nonceAnswer } = checked;
  const { approvalId = null, approvers = [] } = approval?.facts ?? {};
  if (approvalId === null) return 'No approval counts.';
  const names = approvers.map(({ identity }) => code(identity)).join(', ');
  const store = nonceAnswer?.state === 'claimed' ? `; its nonce is used up now (${nonceAnswer.store} replay store)` : '';
  return `${code(approvalId)}, signed by ${names === '' ? 'nobody who counts' : names}${store}.`;
}

import { codeEntry } from '../base/codes/index.js';
import { finding, type Finding } from '../base/finding.js';
import type { PolicySubject } from '../base/policy-gates.js';
import { MAX_REPORTED_CHARACTERS } from '../base/limits.js';
import { printable } from '../base/printable.js';
import { PRODUCTION_TOKEN } from '../base/production-token.js';
import { guardAction, type Guard, type GuardReason } from './production-action/guard.js';

/**
 * The `production-action` gate (COMPATIBILITY §6): may the requested action be done to its target now? One finding for each thing
 * that stands against it; none at all where the policy does not turn the gate on. `guard`: the released one, but in tests.
 */
export function checkProductionAction(
  { context, settings, policy }: PolicySubject,
  guard: Guard = guardAction,
): readonly Finding[] {
  if (policy.productionAction === null) return [];
  const request = { action: settings.requestedAction, target: settings.target };
  const { verdict, allow, reasons } = guard(request, policy.productionAction, context.now);
  const findings = reasons.map((reason) => findingOf(reason, request));
  const says = verdict === 'ALLOW' && allow;
  const proves = findings.length > 0 && findings.every(({ outcome }) => outcome === 'pass');
  if (says === proves && findings.length > 0) return findings;
  // A verdict that its own reasons do not bear out is a fault of the gate, and proves nothing.
  return [finding('check_did_not_run', 'The gate production-action contradicts itself.')];
}

function findingOf(
  { code, sentence, absent }: GuardReason,
  request: { action: string | null; target: string | null },
): Finding {
  switch (code) {
    case 'production_action_unknown':
      return finding(code, sentence, { expected: 'an action that the policy defines', found: shown(request.action) });
    case 'production_target_ambiguous':
      return finding(code, sentence, { expected: 'the exact name of a target', found: shown(request.target) });
    default:
      break;
  }
  const message = bounded(sentence, MAX_REPORTED_CHARACTERS);
  if (codeEntry(code).outcome === 'pass') return finding(code, message);
  const expected = `granted for ${shown(request.target)} and valid now: ${absent.map(([grant]) => grant).join(', ')}`;
  const found = absent.map(([grant, why]) => `${grant}: ${why}`).join('; ');
  return finding(code, message, { expected: bounded(expected), found: bounded(found) });
}

function shown(text: string | null): string {
  return text === null ? 'nothing' : `\`${bounded(text)}\``;
}

/** Foreign text as a finding may show it. Whoever looks for the token in a log or a record must not find one that a caller wrote. */
function bounded(text: string, limit?: number): string {
  return printable(text, limit).replaceAll(PRODUCTION_TOKEN, '(the token)');
}

import type { ApprovalPredicate, Parameter } from '../../base/approval-request.js';
import { printable } from '../../base/printable.js';
import { boundText, valueText } from '../../check/approval/bounds.js';

/** What an approval says, for whoever is about to sign it; `asked` are the parameters of the request where that is at hand. Ends with a line feed. */
export function describeApproval(approval: ApprovalPredicate, asked: readonly Parameter[] = []): string {
  const values = new Map(asked.map(({ name, value }) => [name, valueText(value)]));
  const rows: (readonly [string, string])[] = [
    ['approval', approval.approval_id],
    ['for', approval.identity],
    ['action', approval.action],
    ['target', approval.target],
    ['environment', approval.environment ?? 'none'],
    ['artifact', approval.subject_digest === null ? 'none' : `sha256 ${approval.subject_digest}`],
    ['command', approval.command_sha256 === null ? 'none' : `sha256 ${approval.command_sha256}`],
    ...approval.parameters.map((parameter): readonly [string, string] => {
      const value = values.get(parameter.name);
      return [`  ${parameter.name}`, boundText(parameter) + (value === undefined ? '' : ` (asked for: ${value})`)];
    }),
    ['valid from', approval.not_before],
    ['until', approval.expires_at],
    ['request', approval.request_digest === null ? 'any with its nonce that keeps to this' : `only ${approval.request_digest}`],
    ['policy', approval.policy_sha256 === null ? 'any' : `only ${approval.policy_sha256}`],
  ];
  // All of a value is shown: who signs must not be shown half of what is signed.
  return rows.map(([name, value]) => `  ${name.padEnd(14)} ${printable(value, value.length)}\n`).join('');
}

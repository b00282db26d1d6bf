import type { Outcome } from '../base/outcome.js';
import { mermaidLabel } from './escape.js';

/** The hash chain as a Mermaid picture, from the upstream status document to the action receipt. */
export function renderChain(outcome: Outcome): string {
  const { chain, decision, plan } = outcome;
  const node = (id: string, title: string, field: string, hash: string | null): string =>
    `  ${id}["${title}<br/>${field} ${mermaidLabel(hash === null ? 'missing' : `${hash.slice(0, 12)}…`)}"]`;
  return [
    '```mermaid',
    'flowchart LR',
    node('status', 'key status', 'entry_hash', chain.statusEntryHash),
    node('gate', `gate record, ${decision}`, 'entry_hash', chain.gateEntryHash),
    node('receipt', 'runtime receipt', 'receipt_sha256', chain.receiptSha256),
    node('policy', `action policy, ${plan.actionDecision}`, 'action_entry_hash', chain.actionEntryHash),
    node('action', 'action receipt', 'action_receipt_sha256', chain.actionReceiptSha256),
    '  status --> gate --> receipt --> policy --> action',
    '```',
  ].join('\n');
}

/** What only the meaning tells, and what another job or a workspace leaves. */
import { LOG, forged, holds, from, get, text, flip, listed, replaced, lines, future, closeTornLine } from './changes.mjs';
import { ACTION, GATE, RECEIPT } from './seal.mjs';

export const DAMAGED_MEANING = [
  ['future', from('allow', 'Every record is of a time that is still to come.', future, forged)],
  [
    'enforced-receipt-of-another-run',
    from(
      'enforce',
      'The receipt is not the one that was enforced.',
      listed((files, other) => files.set(RECEIPT, get(other('allow'), RECEIPT))),
    ),
  ],
  [
    'enforced-gate-record-edited',
    from(
      'enforce-block',
      'The decision was edited after it was enforced.',
      listed(replaced(GATE, '"runtime_decision": "block"', '"runtime_decision": "allow"')),
    ),
  ],
  ['enforced-action-byte', from('enforce', 'One bit of the action receipt is another.', flip(ACTION))],
  [
    'nothing',
    from(
      'allow',
      'A folder without manifest and without docs/runtime.',
      (files) => {
        files.clear();
        files.set('notes.txt', Buffer.from('approved\n'));
      },
      { verify: { status: 2, verdict: 'unusable', proof: null }, python: { status: 2, verdict: 'unusable' } },
    ),
  ],
  [
    'workspace-log-missing',
    from('workspace', 'The receipts name a record of a log that is gone.', (files) => files.delete(LOG)),
  ],
  [
    'workspace-log-cut',
    from(
      'workspace',
      'The end of the log was cut, with the record that the receipts name.',
      lines((all) => all.slice(0, -5), LOG),
    ),
  ],
  [
    'workspace-log-line-doubled',
    from(
      'workspace',
      'A line stands twice.',
      lines((all) => all.toSpliced(1, 0, all[1] ?? ''), LOG),
    ),
  ],
  [
    'workspace-log-unfinished',
    from(
      'workspace',
      'A run that was killed left half a line: that is in order at the very end.',
      (files) => files.set(LOG, Buffer.from(`${text(files, LOG)}{"action":null,"co`)),
      holds,
    ),
  ],
  ['workspace-log-continued', from('workspace', 'The next run closed that line and names its digest.', closeTornLine, holds)],
  [
    'workspace-evidence-changed',
    from(
      'workspace',
      'The evidence is not that which was read.',
      replaced('docs/keys/stage355_key_status_verification.json', '"stage": 355', '"stage":  355'),
    ),
  ],
];

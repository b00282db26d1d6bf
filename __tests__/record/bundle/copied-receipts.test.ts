/** Receipts of another job in a bundle of `enforce`: what holds secret material is not handed on, however it is written. */

import { expect, test } from '@jest/globals';

import { MANIFEST_PATH } from '../../../src/base/bundle.js';
import { GATE_RECORD_PATH } from '../../../src/base/outcome.js';
import { enforce } from '../../../src/enforce.js';
import { makeBundle } from '../../../src/record/bundle/index.js';
import { ALLOWED, captured, deploySubject, fileOf, receiptsOf } from '../../support/other-job.js';
import { SECRETS } from '../../support/secret-forms.js';

test.each(SECRETS)('%s, plain and behind escapes', (_, secret) => {
  const escaped = [...secret].map((letter) => `\\u00${letter.charCodeAt(0).toString(16)}`).join('');
  for (const text of [JSON.stringify(secret), `"${escaped}"`]) {
    const { gate } = receiptsOf(ALLOWED);
    const changed = JSON.stringify({ ...gate, note: 'here' }).replace('"here"', () => text);
    const receipts = { ...captured(receiptsOf(ALLOWED)), gateRecord: fileOf('gate-record', changed) };
    const outcome = enforce(deploySubject(), receipts, []);
    const bundle = makeBundle({
      command: 'enforce',
      outcome,
      evidence: null,
      receipts,
      incidents: [],
      auditLines: null,
      runOutcome: null,
    });
    const everything = Buffer.concat(bundle.map(({ bytes }) => bytes)).toString('latin1');
    expect(everything).not.toContain(text.slice(1, -1));
    expect(bundle.map(({ path }) => path)).not.toContain(GATE_RECORD_PATH);
    expect(bundle.map(({ path }) => path)).toContain(MANIFEST_PATH);
  }
});

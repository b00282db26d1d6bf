import type { Attempt } from '../gate.js';
import type { Damage } from './damage.js';

/** Texts that are no count; `1e3` and the like must not be read as one. */
const NO_COUNTS = ['1e3', ' 3', '3.0', '+3', '-1', '', '007', '9'.repeat(400), '٣', '0x3', 'NaN'];

/** Texts that are no rate. */
const NO_RATES = ['1.2', '-0.1', 'NaN', '1e-1', '', ' 0.9', '0,9', '.'];

/** The metadata that the caller vouches for, made malformed, for each gate that takes it. */
export function* metadataDamages(attempt: Attempt): Generator<Damage> {
  const { policy, settings } = attempt;
  const saying = (damage: string, metadata: string): Damage => {
    const make = (): Attempt => ({ ...attempt, settings: { ...settings, metadata } });
    return { subject: 'metadata', pointer: '', damage, tolerated: null, make };
  };
  const values = (members: Readonly<Record<string, string>>): Damage => {
    const shown = Object.entries(members).map(([key, value]) => `${key} ${JSON.stringify(value.slice(0, 20))}`);
    return saying(shown.join(', '), JSON.stringify(members));
  };
  const takesExecution = policy.executionEvidence?.source === 'metadata';
  const takesBeacons = policy.beaconRate?.source === 'metadata';
  if (takesExecution || takesBeacons) {
    yield saying('no key and no value', 'metadata');
    yield saying('JSON that is no object', '[]');
    yield saying('broken JSON', '{');
  }
  if (takesExecution) {
    yield values({ has_execution_evidence: 'yes' });
    yield values({ has_execution_evidence: 'true' });
    for (const key of ['execution_evidence_hot_symbol_count', 'execution_evidence_unique_call_paths']) {
      const good = { execution_evidence_hot_symbol_count: '1000', execution_evidence_unique_call_paths: '1000' };
      for (const count of NO_COUNTS) yield values({ has_execution_evidence: 'true', ...good, [key]: count });
    }
  }
  if (takesBeacons) {
    for (const count of NO_COUNTS) yield values({ beacon_verification_rate: '1', beacon_verified_count: count });
    for (const rate of NO_RATES) yield values({ beacon_verification_rate: rate, beacon_verified_count: '100000' });
  }
}

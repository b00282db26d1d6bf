import { parseRate } from '../../base/decimal.js';
import { finding } from '../../base/finding.js';
import { printable } from '../../base/printable.js';
import { parseWholeNumber } from '../../base/whole-number.js';
import type { Collector } from '../collector.js';
import { readMetadata, shownValue, VOUCHED } from '../metadata.js';
import { UNUSABLE, type Observed } from '../signed-gate.js';
import type { BeaconObservation } from './observation.js';

const RATE = 'beacon_verification_rate';
const COUNT = 'beacon_verified_count';

/** What the metadata says about beacons (COMPATIBILITY §5): nothing where both keys are absent; one alone is malformed. */
export function vouchedBeacons(text: string | null, collector: Collector): Observed<BeaconObservation> {
  const metadata = readMetadata(text, 'beacon-rate', collector);
  if (metadata === null) return UNUSABLE;
  const rateText = metadata.get(RATE);
  const countText = metadata.get(COUNT);
  if (rateText === undefined && countText === undefined) return { items: [], complete: true };
  if (rateText === undefined || countText === undefined) {
    const missing = rateText === undefined ? RATE : COUNT;
    const message = `The ${VOUCHED} has no \`${missing}\`, but the key that belongs to it.`;
    collector.add(finding('beacon_metadata_incomplete', message, { expected: `\`${missing}\``, found: 'nothing' }));
  }
  const rate = rateText === undefined ? null : parseRate(rateText);
  if (rateText !== undefined && rate === null) {
    const message = `\`${RATE}\` of the ${VOUCHED} is no decimal from 0 to 1.`;
    const detail = { expected: 'a decimal from 0 to 1, such as "0.94"', found: shownValue(rateText) };
    collector.add(finding('beacon_rate_malformed', message, detail));
  }
  const count = countText === undefined ? null : parseWholeNumber(countText);
  if (countText !== undefined && count === null) {
    const message = `\`${COUNT}\` of the ${VOUCHED} is no whole number in plain decimal digits.`;
    collector.add(
      finding('beacon_count_malformed', message, { expected: 'digits, such as "47"', found: shownValue(countText) }),
    );
  }
  if (rate === null || count === null || rateText === undefined) return UNUSABLE;
  return { items: [{ count, rate, shownRate: printable(rateText), path: null }], complete: true };
}

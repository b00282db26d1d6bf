import type { JsonValue } from '../../base/json.js';
import { waysOf, type Way } from '../json-edit.js';
import type { Damage } from './damage.js';

/**
 * In what order the places of documents are damaged, so that a limit on probes leaves out what says least: one damage to one place of
 * each shape of all documents; the other damage there; then the places that only repeat a shape, such as those of a further record.
 */
export type Round = 'shapes' | 'places' | 'repeats';

/** The damage to one document that is tried in a round. `damagesAt`: all that changes the value there, the most telling first. */
export function* damagesInRound(
  document: JsonValue,
  round: Round,
  damagesAt: (way: Way, value: JsonValue) => readonly Damage[],
): Generator<Damage> {
  const seen = new Set<string>();
  for (const [way, value] of waysOf(document)) {
    const shape = shapeOf(way);
    const isRepeat = seen.has(shape);
    seen.add(shape);
    if (isRepeat !== (round === 'repeats')) continue;
    const all = damagesAt(way, value);
    switch (round) {
      case 'shapes':
        for (const damage of all.slice(0, 1)) yield { ...damage, isFirstOfShape: true };
        break;
      case 'places':
        yield* all.slice(1);
        break;
      case 'repeats':
        yield* all;
    }
  }
}

/** The way with every index alike: an index is a number, so that no key can be taken for one. */
function shapeOf(way: Way): string {
  return JSON.stringify(way.map((step) => (typeof step === 'number' ? 0 : step)));
}

/** One kind of damage to one place, twice: plain, and with all made anew that would give it away. */
export type Pair = readonly [plain: Damage, resealed: Damage];

/** The damage with that first which a block tells most about: it must be stopped, and no hash gives it away. */
export function mostTellingFirst(pairs: readonly Pair[]): readonly Damage[] {
  const isHeld = ({ tolerated }: Damage): boolean => tolerated === null;
  const all = pairs.flat();
  const first = pairs.map(([, resealed]) => resealed).find(isHeld) ?? all.find(isHeld);
  return first === undefined ? all : [first, ...all.filter((damage) => damage !== first)];
}

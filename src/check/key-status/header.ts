import { JsonNumber } from '../../base/json.js';
import { MAX_CLOCK_SKEW_MS } from '../../base/limits.js';
import { formatUtcTime, parseUtcTime } from '../../base/time.js';
import type { Collector } from '../collector.js';
import { describe, type JsonDocument } from '../document.js';

/** `stage` and `source_stage` are exactly these integers (COMPATIBILITY §2): `355.0` or `"355"` is another document. */
const STAGES: readonly (readonly [name: string, literal: string])[] = [
  ['stage', '355'],
  ['source_stage', '354'],
];

/** Checks which document this is and when it was made. `maxAge` is in seconds, `now` in milliseconds since 1970. */
export function checkHeader(document: JsonDocument, now: number, maxAge: number | null, collector: Collector): void {
  const { file, value } = document;
  for (const [name, literal] of STAGES) {
    const found = value.get(name);
    if (found instanceof JsonNumber && found.text === literal) continue;
    collector.at(file, 'stage355_stage_unexpected', `/${name}`, literal, describe(found));
  }

  const createdAt = value.get('created_at');
  const instant = typeof createdAt === 'string' ? parseUtcTime(createdAt) : null;
  const at = (code: Parameters<Collector['at']>[1], expected: string): void => {
    collector.at(file, code, '/created_at', expected, describe(createdAt));
  };
  if (instant === null) {
    at('stage355_created_at_malformed', 'a time such as 2026-01-31T09:30:00Z');
  } else if (instant > now + MAX_CLOCK_SKEW_MS) {
    at('stage355_created_at_in_future', `at most five minutes after ${formatUtcTime(now)}`);
  } else if (maxAge !== null && now - instant > maxAge * 1000) {
    at('stage355_evidence_too_old', `not before ${formatUtcTime(now - maxAge * 1000)}`);
  }
}

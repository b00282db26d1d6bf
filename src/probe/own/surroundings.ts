import type { RuntimeContext } from '../../base/context.js';
import { MAX_CLOCK_SKEW_MS } from '../../base/limits.js';
import type { Attempt } from '../gate.js';
import type { Damage } from './damage.js';

/** The variables that every runner sets, as the context names them. */
const VARIABLES = ['runId', 'runAttempt', 'sha', 'repository', 'workflow', 'job', 'eventName'] as const;

/** An environment that only claims to be GitHub Actions, or hides that it is. */
export function* spoofedContexts(attempt: Attempt): Generator<Damage> {
  const { context, policy } = attempt;
  const spoofed = (damage: string, changes: Partial<RuntimeContext>, tolerated: string | null = null): Damage => {
    const make = (): Attempt => ({ ...attempt, context: { ...context, ...changes } });
    return { subject: 'context', pointer: '', damage, tolerated, make };
  };
  for (const word of ['', '1', 'TRUE', 'false', ' true']) {
    yield spoofed(`GITHUB_ACTIONS is ${JSON.stringify(word)}`, { githubActions: word });
  }
  const claimed = { ...context, githubActions: 'true' };
  for (const variable of VARIABLES) {
    yield spoofed(`claims to be CI, ${variable} not set`, { ...claimed, [variable]: null });
    yield spoofed(`claims to be CI, ${variable} malformed`, { ...claimed, [variable]: '\n' });
  }
  yield spoofed('claims to be CI, event file not readable', { ...claimed, eventFile: 'unreadable' });
  yield spoofed('claims to be CI, no event file', { ...claimed, eventFile: 'not-set' });
  if (context.githubActions === 'true') {
    const tolerated = policy.local === 'block' ? null : 'a run that is not in CI is a warn at best, as the policy allows';
    yield spoofed('GITHUB_ACTIONS not set', { githubActions: null }, tolerated);
    yield spoofed('ACT set', { act: 'true' }, tolerated);
  }
}

const AT_THE_END_OF_TIME = Date.parse('9999-12-31T23:59:59Z');
const SECOND_MS = 1000;

/** The clock moved: before the evidence was made, past the age that it may have, past the end of keys and grants. */
export function* movedClocks(attempt: Attempt): Generator<Damage> {
  const { context, policy, evidence } = attempt;
  const at = (damage: string, now: number, tolerated: string | null = null): Damage => {
    const make = (): Attempt => ({ ...attempt, context: { ...context, now } });
    return { subject: 'clock', pointer: '', damage, tolerated, make };
  };
  yield at('moved back before the evidence was made', 0);
  const { executionEvidence, beaconRate, productionAction } = policy;
  const ages = [
    policy.keyStatus.maxAge,
    ...((evidence.signed?.executionEvidence.length ?? 0) > 0 ? [executionEvidence?.maxAge ?? null] : []),
    ...((evidence.signed?.beaconAttestations.length ?? 0) > 0 ? [beaconRate?.maxAge ?? null] : []),
  ].filter((age) => age !== null);
  // What was made just now may be dated ahead of the clock by the skew that is allowed.
  for (const age of new Set(ages)) {
    yield at(`moved past max-age of ${String(age)} s`, context.now + age * SECOND_MS + MAX_CLOCK_SKEW_MS + SECOND_MS);
  }
  const ends = productionAction?.grants.map(({ validUntil }) => validUntil) ?? [];
  if (ends.length > 0) yield at('moved to the end of the last grant', Math.max(...ends));
  const limited = ages.length > 0 || ends.length > 0;
  yield at(
    'moved to the end of time',
    AT_THE_END_OF_TIME,
    limited ? null : 'no max-age is set, and evidence does not age by itself',
  );
}

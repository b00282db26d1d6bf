import { pointer as pointerOf } from '../../base/json-place.js';
import { printable } from '../../base/printable.js';
import { BUILT_IN } from './built-in.js';
import type { PolicyDocument, SignedGateOptions } from './document.js';
import { noteRepeated } from './meaning-lists.js';
import type { MeaningCheck } from './meaning.js';

const LISTS = ['/environment', '/environments'] as const;

/** Rules about environments: a gate that no environment requires, by a slip, is a gate that is off. */
export function checkEnvironments(check: MeaningCheck): void {
  const { environment, environments, executionEvidence, beaconRate } = check.document;
  noteRepeated(check, '/environments', environments);
  if (check.sound(...LISTS) && environment !== null && environments !== null && !environments.includes(environment)) {
    const message = `\`${environment}\` is not among \`environments\`.`;
    check.note('/environment', message, { expected: environments.join(', '), found: environment });
  }
  checkGate(check, '/gates/execution-evidence', executionEvidence);
  checkGate(check, '/gates/beacon-rate', beaconRate);
}

function checkGate(check: MeaningCheck, gate: string, options: SignedGateOptions): void {
  const pointer = `${gate}/required-environments`;
  noteRepeated(check, pointer, options.requiredEnvironments);
  noteRepeated(check, `${gate}/observed-in`, options.observedIn);
  if (!check.sound(...LISTS, pointer, `${gate}/enabled`)) return;
  const known = knownEnvironments(check.document);
  if (known === null) {
    if (options.enabled !== true) return;
    const message =
      'The gate is required in some environments only, so the policy needs `environments` or a fixed `environment`.';
    check.note(gate, message, { code: 'policy_value_missing', expected: '`environments`, a list of all that there are' });
    return;
  }
  if (options.requiredEnvironments === null) {
    if (options.enabled === true) checkBuiltIn(check, gate, known);
    return;
  }
  options.requiredEnvironments.forEach((name, index) => {
    if (known.includes(name)) return;
    const message = `\`${printable(name)}\` is none of the environments that the policy knows, so the gate would never be required there.`;
    check.note(pointer + pointerOf(index), message, { expected: known.join(', '), found: name });
  });
}

function checkBuiltIn(check: MeaningCheck, gate: string, known: readonly string[]): void {
  for (const name of BUILT_IN.requiredEnvironments) {
    if (known.includes(name)) continue;
    const message = `The gate is required in \`${name}\` where \`required-environments\` says nothing else, and the policy does not know that environment.`;
    check.note(gate, message, { expected: '`required-environments` with environments that the policy knows' });
  }
}

/** All environments that there can be, or null where the policy does not say. */
function knownEnvironments({ environment, environments }: PolicyDocument): readonly string[] | null {
  return environments ?? (environment === null ? null : [environment]);
}

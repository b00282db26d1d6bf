import type { Code } from '../../base/codes/index.js';
import { finding, type Finding, type FindingPlace } from '../../base/finding.js';
import type { Policy } from '../../base/policy.js';
import { printable } from '../../base/printable.js';
import type { Settings } from '../../base/settings.js';

/** The inputs that do not go with a policy. None of them is ever ignored in silence. */
export function checkInputs(policy: Policy, settings: Settings): readonly Finding[] {
  return [...checkEnvironment(policy, settings.environment), ...checkUse(policy, settings)];
}

function checkEnvironment(policy: Policy, given: string | null): readonly Finding[] {
  const { environment: fixed, environments, executionEvidence, beaconRate } = policy;
  if (given === null) {
    const gate = executionEvidence === null ? (beaconRate === null ? null : 'beacon-rate') : 'execution-evidence';
    if (gate === null || fixed !== null) return [];
    const message = `The gate \`${gate}\` is required in some environments, and nothing says which environment this is.`;
    return [about('environment_missing', message, policy, listed(environments), 'nothing')];
  }
  const found = printable(given);
  if (fixed !== null) {
    if (given === fixed) return [];
    const message = `The policy fixes the environment \`${fixed}\`, and the input environment is \`${found}\`.`;
    return [about('environment_fixed', message, policy, fixed, found)];
  }
  if (environments.length === 0 || environments.includes(given)) return [];
  const message = `The input environment is \`${found}\`, which the policy does not list.`;
  return [about('environment_not_listed', message, policy, listed(environments), found)];
}

function checkUse(policy: Policy, settings: Settings): readonly Finding[] {
  const { source, executionEvidence, beaconRate, approval } = policy;
  const { metadata, evidence } = settings;
  const origins = [executionEvidence?.source, beaconRate?.source];
  const place = source === null ? {} : { path: source.path };
  const given = (['approval', 'request', 'parameters'] as const).filter((input) => settings[input] !== null);
  const unused = (input: string, origin: string): Finding => {
    const expected = `a gate with \`source: ${origin}\` in the policy`;
    const message = `The input ${input} is set, and no enabled gate has \`source: ${origin}\`, so nothing would read it.`;
    return finding('input_unused', message, { ...place, expected });
  };
  return [
    ...(metadata !== null && !origins.includes('metadata') ? [unused('metadata', 'metadata')] : []),
    ...(evidence !== null && !origins.includes('signed') ? [unused('evidence', 'signed')] : []),
    ...(approval === null ? given.map((input) => withoutApproval(input, place)) : []),
  ];
}

function withoutApproval(input: string, place: FindingPlace): Finding {
  const message = `The input ${input} is set, and the policy does not enable the gate \`approval\`, so nothing would read it.`;
  return finding('input_unused', message, { ...place, expected: '`gates.approval.enabled: true` in the policy' });
}

function listed(environments: readonly string[]): string {
  return environments.length === 0 ? 'an environment' : printable(`one of ${environments.join(', ')}`);
}

function about(code: Code, message: string, { source }: Policy, expected: string, found: string): Finding {
  return finding(code, message, { ...(source !== null && { path: source.path }), expected: printable(expected), found });
}

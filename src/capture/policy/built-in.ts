/** What holds where a policy does not say otherwise (COMPATIBILITY §4 and §5); the schema states the same as `default`. */
export const BUILT_IN = {
  threshold: 1,
  requiredEnvironments: ['production'],
  executionEvidence: { missingEvidenceAction: 'warn', minHotSymbolCount: 3, minUniqueCallPaths: 1 },
  beaconRate: {
    minVerificationRate: '0.8',
    minBeaconCount: 10,
    missingBeaconAction: 'warn',
    belowThresholdAction: 'warn',
    insufficientAction: 'warn',
  },
  approval: { twoPerson: false, signedRequest: false, clockSkewSeconds: 300, replay: 'required' },
} as const;

/** This program, as records name it. A test holds the version against package.json. */
export const TOOL = { name: 'fail-closed-gate', version: '1.0.0' } as const;

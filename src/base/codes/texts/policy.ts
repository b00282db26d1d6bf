import type { CodeText } from '../entry.js';
import type { POLICY_CODES } from '../policy.js';
import { POLICY_CONTENT_TEXTS } from './policy-content.js';

/** The texts of `POLICY_CODES`. */
export const POLICY_TEXTS = {
  ...POLICY_CONTENT_TEXTS,
  policy_missing: {
    meaning: 'There is no policy file where the inputs say that there is one.',
    remedy: 'Correct the input policy, or put the file there; without both inputs the file is optional.',
  },
  policy_ambiguous: {
    meaning:
      'There are policy files under several of the default names, or only where none is looked for, and nobody can say what was meant.',
    remedy: 'Leave one under a default name at the root of the workspace, or name one with the input policy.',
  },
  policy_sha256_mismatch: {
    meaning: 'The policy file is not the one whose sha256 the input policy-sha256 expects.',
    remedy: 'Find out who changed the policy; where the change is meant, change policy-sha256 with it.',
  },
  policy_key_missing: {
    meaning: 'There is no file for a trusted key that the policy names.',
    remedy: 'Correct the path in the policy, which starts at the root of the workspace, or add the file.',
  },
  policy_file_refused: {
    meaning:
      'The policy file, or the file of a trusted key, is not a readable regular file of the repository within its limits.',
    remedy: 'Make it a regular file inside of the workspace, no link and no submodule, as the message says.',
  },
  policy_base_unavailable: {
    meaning:
      'The commit that the proposed change is based on could not be read, and what the change says itself does not count.',
    remedy: 'Fetch the base commit (actions/checkout with fetch-depth: 0), or give github-token with contents: read.',
  },
  policy_base_object_mismatch: {
    meaning: 'An object of the base commit is not what its id says: somebody or something changed it.',
    remedy: 'Check the repository with git fsck, and find out what writes to its object store before the gate runs.',
  },
} as const satisfies Record<keyof typeof POLICY_CODES, CodeText>;

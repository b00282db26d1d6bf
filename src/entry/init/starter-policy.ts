/** What `init` writes as `.github/fail-closed-gate.yml`: valid as it stands, and strict only where nothing else has to exist. */
export const STARTER_POLICY = `# Policy of the Fail-Closed Gate: which evidence an environment needs. It can only tighten what is built in.
# Check it, and see every value with where it comes from:  fail-closed-gate policy
# Every key is described in docs/policy-reference.md of the gate. For completion in an editor, put the address of its
# schemas/policy.schema.json into a comment of this form at the top:  yaml-language-server: $schema=...

version: 1

# All environments that there are. The input \`environment\` takes no other; a misspelt one is a block.
environments: [staging, production]

# What a run outside of GitHub Actions amounts to at best: warn, or block.
context:
  local: warn

gates:
  # The key status evidence. This gate is always on.
  key-status:
    # Older evidence is a block.
    max-age: 24h
    # Ids of the trusted keys of which one must have signed the result file.
    # signed-by: [release-2026]

  # Evidence that the artifact was seen running.
  execution-evidence:
    enabled: false
    # signed: envelopes that trusted keys signed; metadata: what the caller vouches for in the input \`metadata\`.
    source: signed
    evidence: evidence/*.dsse.json
    missing-evidence-action: block
    required-environments: [production]
    observed-in: [staging]
    min-hot-symbol-count: 3
    min-unique-call-paths: 1
    max-age: 7d

  # How many of the beacons that the artifact sent arrived.
  beacon-rate:
    enabled: false
    source: signed
    evidence: evidence/*.dsse.json
    min-verification-rate: 0.8
    min-beacon-count: 10
    missing-beacon-action: block
    below-threshold-action: block
    insufficient-action: block
    required-environments: [production]

  # Which actions may be done to which target, and until when.
  production-action:
    enabled: false
    actions:
      - name: deploy
        requires: [DEPLOY, ROLLBACK_PROVEN, GATE_PRESENT]
    # grants:
    #   - { name: DEPLOY, granted: true, target: web, valid-until: 2027-01-01T00:00:00Z }

  # A signed approval of exactly what is asked for, by people whose keys stand below.
  # approval:
  #   enabled: true
  #   threshold: 1
  #   # Nobody approves the own request.
  #   two-person: true
  #   max-validity: 24h
  #   # Each approval holds once; in GitHub Actions that needs \`contents: write\`.
  #   replay: required

# How \`run\` isolates a command where the decision is warn.
# run:
#   timeout: 1h
#   outputs: [dist]

# The public keys whose signatures count: PEM files, Ed25519 or ECDSA P-256, from the root of the workspace.
# trusted-keys:
#   - id: release-2026
#     key: keys/release-2026.pem
#     purposes: [key-status, execution-evidence, beacon-rate]
#     valid-until: 2027-01-01T00:00:00Z
#   - id: alice-2026
#     key: keys/alice.pem
#     identity: alice
#     purposes: [approval, request]
`;

/** What `init` writes as `.github/workflows/fail-closed-gate.yml`. */
export const STARTER_WORKFLOW = `# Lets what comes after the gate run only when its evidence proves that it may.
name: fail-closed gate

on:
  push:
    branches: [main]
  pull_request:

permissions: {}

jobs:
  gate:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read # for the checkout, and for the policy of the commit that a pull request is based on
    steps:
      - uses: actions/checkout@v7
        with:
          persist-credentials: false
      # Put the owner of the gate in the place of <owner>, and better still pin the action to a full commit id.
      - id: gate
        uses: <owner>/fail-closed-gate@v1
        with:
          environment: staging
      - if: steps.gate.outputs.allowed == 'true'
        run: echo "What the gate guards comes here."
`;

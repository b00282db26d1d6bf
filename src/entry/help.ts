import { TOOL } from '../base/tool.js';
import { OPTION_SETTINGS, SETTINGS } from '../capture/settings.js';
import { takesInput } from '../capture/unused-inputs.js';

/** The commands over the inputs of the gate; not each looks at each of them. */
const JUDGING = ['gate', 'enforce', 'run', 'probe'] as const;

/** What `--help` prints. */
export function helpText(): string {
  return `${TOOL.name} ${TOOL.version}: lets a job run only when the verification evidence proves that it may.

Usage:
  fail-closed-gate [gate] [options]     decide on the evidence and write the receipts
  fail-closed-gate enforce [options]    prove the receipts of another job, and act on them
  fail-closed-gate run [options] -- COMMAND ARG...
                                        decide, and start the command only then: isolated where the decision is warn
  fail-closed-gate probe [options]      damage policy and evidence in every way that must be a block, and see whether it is
  fail-closed-gate verify PATH...       prove receipts again, offline: a bundle, an artifact archive, a workspace, or a folder of them
  fail-closed-gate policy [FILE]        check a policy, and print every value with where it comes from
  fail-closed-gate init                 write a starter policy and a workflow, over nothing that is there
  fail-closed-gate sign STATEMENT       sign an in-toto statement; with --result FILE, a key status result
  fail-closed-gate replay prune         delete claims of the replay store whose time is over
  fail-closed-gate request [options] [-- COMMAND ARG...]
                                        write down what would be asked of an approver, over nothing that is there
  fail-closed-gate approve REQUEST      approve a request for a time, exactly or within bounds; --add adds a signature
  fail-closed-gate explain CODE...      what a finding code means and what to do about it
  fail-closed-gate digest FILE...       sha256 of the canonical text of JSON files

${inputTexts().join('\n\n')}

Option of gate, enforce and run, with a value:
  --bundle                     a folder, new or empty, for what an upload would hold

Options of sign, request and approve, each with a value:
  --key                        the file of a private key: Ed25519 or ECDSA P-256, PKCS #8 in PEM
  --keyid                      the key id that the envelope names
  --output                     a new file for what is written; else it goes to standard output

Option of sign, with a value:
  --result                     a key status result to sign, in place of a statement

Options of request, each with a value, beside --requested-action, --target, --environment and --subject-digest:
  --parameters                 a JSON object of texts, booleans and whole numbers, or lines key=value
  --identity                   who asks; else the actor of the run, or the user
  --run-script                 the file of the script that is to run; else the command after --, or none
  --renew                      a request file: the same request with another time, and nothing else

Options of approve, each with a value:
  --allow                      a bound for a parameter, once for each: name=min..max, name=a|b or name~pattern
  --expires-in                 how long it is valid: a duration such as 30m; else 1h
  --not-before                 from when on, such as 2026-01-31T09:30:00Z; else from now on
  --bind-request               without a value: for this very request only
  --policy-sha256              sha256 of the policy file under which alone it is valid
  --run-script                 refuse a request for another script; after --, for another command
  --issuer                     a remark, which nothing judges
  --add                        an approval to add a signature to, in place of a request

Options of verify, each with a value:
  --expect-sha256              receipt_sha256 or action_receipt_sha256 that the receipt must have, known from elsewhere
  --expect-key                 sha256 of the key files, with commas between them, that alone may vouch for the evidence
  --compliance[=FOLDER]        write a report on INV-1 to INV-6 there, as JSON and as Markdown; without FOLDER, here

Options of replay prune, each with a value:
  --store                      local, or github; else local, and in GitHub Actions github
  --github-token               a token with contents: write, for github

Options of every command:
  --json                       print the outcome as one JSON object
  -h, --help                   print this text
  -v, --version                print the version

Exit status of gate and enforce: 0 allow or warn, 1 block by policy, 2 block by evidence, 3 block because the gate could not work;
with --enforcement report-only, 0 in place of 1 and 2: where a policy file is there, only if it says so too, and for enforce only
if the receipt does.
Exit status of run: that of the command, 128 + n where signal n ended it; 201, 202 and 203 for 1, 2 and 3 of gate, and it was not started.
Exit status of probe: 0 everything was blocked, 1 something got through, 2 the evidence does not pass as it is, 3 wrong usage.
Exit status of verify: 0 everything is proved, 1 a check failed, 2 something cannot be judged, or there is nothing, 3 wrong usage,
or verifying failed.
Exit status of replay prune: 0 done, 3 something could not be deleted or judged, or wrong usage.
Exit status of digest, sign, request and approve: 0 done, 2 a file other than the key that is missing or refused, 3 wrong usage,
a key that cannot be used, or a file that cannot be written.
Exit status of the other commands: 0 done, 3 wrong usage, a policy that is wrong, or named and not there, or a file that is there already.
`;
}

/** The inputs of the gate as options, those together that the same commands take. */
function inputTexts(): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const name of OPTION_SETTINGS) {
    const heading = listed(JUDGING.filter((command) => takesInput(command, name)));
    groups.set(heading, [...(groups.get(heading) ?? []), `  --${name.padEnd(26)} ${SETTINGS[name].takes}`]);
  }
  return [...groups].map(([heading, options]) => [`Options of ${heading}, each with a value:`, ...options].join('\n'));
}

function listed(names: readonly string[]): string {
  const before = names.slice(0, -1).join(', ');
  return [before, names.at(-1)].filter((part) => part !== '').join(' and ');
}

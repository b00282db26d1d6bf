import { variableRefusal } from '../../base/execution.js';
import { pointer as pointerOf } from '../../base/json-place.js';
import { printable } from '../../base/printable.js';
import { noteRepeated } from './meaning-lists.js';
import type { MeaningCheck } from './meaning.js';

const OUTPUTS = '/run/outputs';
const VARIABLES = '/run/pass-environment';

/** Where the records of a run stand below the output folder, which is the root of the workspace unless an input says otherwise. */
const RECORDS = ['docs/runtime', 'docs/actions'] as const;

/** Rules about guarded runs: an isolated command must not reach the records, nor what isolation keeps from it. */
export function checkRun(check: MeaningCheck): void {
  checkOutputs(check);
  checkVariables(check);
}

function checkOutputs(check: MeaningCheck): void {
  const { outputs } = check.document.run;
  if (outputs === null || !check.sound(OUTPUTS)) return;
  noteRepeated(check, OUTPUTS, outputs);
  outputs.forEach((folder, index) => {
    const pointer = OUTPUTS + pointerOf(index);
    const outer = outputs.find((other) => isInside(folder, other));
    if (outer !== undefined) {
      const message = `\`${printable(folder)}\` is inside of \`${printable(outer)}\`, which stands in this list too.`;
      check.note(pointer, message, { expected: 'folders of which none is inside of another', found: folder });
    }
    const records = RECORDS.find((one) => one === folder || isInside(one, folder) || isInside(folder, one));
    if (records !== undefined) {
      const message = `The records of the gate stand in \`${records}\`, so no command may write to \`${printable(folder)}\`.`;
      check.note(pointer, message, { expected: `a folder apart from \`${records}\``, found: folder });
    }
  });
}

function isInside(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/`);
}

/** By the list of the isolation itself: a policy that it would refuse in every run is no policy. */
function checkVariables(check: MeaningCheck): void {
  const { passEnvironment } = check.document.run;
  noteRepeated(check, VARIABLES, passEnvironment);
  (passEnvironment ?? []).forEach((name, index) => {
    const refusal = variableRefusal(name);
    if (refusal === null) return;
    const message = `The variable \`${printable(name)}\` ${refusal}, so no isolated command may be given it.`;
    check.note(VARIABLES + pointerOf(index), message, { expected: 'variables that any command may see', found: name });
  });
}

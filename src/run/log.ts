import { finding, type Finding } from '../base/finding.js';
import { errorText } from '../base/printable.js';
import type { LogPort } from '../ports.js';

/** A log that never throws: the first line that cannot be written is reported once, as a failure to report. */
export function guardedLog(log: LogPort, onProblem: (problem: Finding) => void): LogPort {
  let failed = false;
  const guard = (write: () => void): void => {
    if (failed) return;
    try {
      write();
    } catch (thrown) {
      failed = true;
      onProblem(finding('report_failed', `The log could not be written: ${errorText(thrown)}.`));
    }
  };
  return {
    startGroup: (title) => {
      guard(() => {
        log.startGroup(title);
      });
    },
    endGroup: () => {
      guard(() => {
        log.endGroup();
      });
    },
    info: (line) => {
      guard(() => {
        log.info(line);
      });
    },
    debug: (line) => {
      guard(() => {
        log.debug(line);
      });
    },
  };
}

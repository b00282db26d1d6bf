/** Before all tests: what starts the right Python, where that is a script of a version manager, would take longer than most of it. */

import { spawnSync } from 'node:child_process';
import { delimiter, dirname, isAbsolute } from 'node:path';

export default function putRealPythonFirst(): void {
  const { status, stdout } = spawnSync('python3', ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' });
  // Where there is none, the tests that need it say so.
  if (status !== 0 || !isAbsolute(stdout.trim())) return;
  const [folder, folders] = [dirname(stdout.trim()), (process.env['PATH'] ?? '').split(delimiter)];
  // What is found already stays behind what was put before it, such as another Node.
  if (!folders.includes(folder)) process.env['PATH'] = [folder, ...folders].join(delimiter);
}

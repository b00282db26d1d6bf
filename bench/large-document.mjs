/**
 * A status document of 1, 4 and 16 MB, all checks on, beside a Python process that only parses, canonicalises and hashes it:
 * `node bench/large-document.mjs [--check]`. Ratios of medians within this run; peak memory from the kernel (Linux).
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { medians, PLAIN, report, temporaryFolder } from './measure.mjs';

const RUNS = 5;
const MEGABYTE = 1024 * 1024;
const STATUS = 'docs/keys/stage355_key_status_verification.json';

/** Writes evidence of about that many bytes, with right hashes, by a program that shares nothing with the gate. */
const MAKE = `
import hashlib, json, pathlib, sys
source, target, size = pathlib.Path("examples/allow/docs/keys"), pathlib.Path(sys.argv[1]), int(sys.argv[2])
status = json.loads((source / "stage355_key_status_verification.json").read_text())
result = json.loads((source / "stage355_revocation_enforcement_result.json").read_text())
records, length = [], len(json.dumps(status))
while length < size - 10000:
    record = dict(status["key_records_evaluated"][len(records) % 4], key_id=f"key-{len(records)}")
    records.append(record)
    length += len(json.dumps(record)) + 2
status["key_records_evaluated"] = records
def digest(document, without):
    rest = {key: value for key, value in document.items() if key != without}
    return hashlib.sha256(json.dumps(rest, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()).hexdigest()
status["entry_hash"] = result["entry_hash"] = digest(status, "entry_hash")
result["result_sha256"] = digest(result, "result_sha256")
(target / "stage355_key_status_verification.json").write_text(json.dumps(status))
(target / "stage355_revocation_enforcement_result.json").write_text(json.dumps(result))
`;

const PYTHON = `
import hashlib, json, sys
document = json.load(open(sys.argv[1]))
recorded = document.pop("entry_hash")
text = json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
assert hashlib.sha256(text.encode()).hexdigest() == recorded
`;

const PEAK = `
import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024)
`;

const temporary = temporaryFolder();
try {
  const times = [];
  for (const size of [1, 4, 16]) {
    const folder = join(temporary.path, String(size));
    mkdirSync(join(folder, 'docs/keys'), { recursive: true });
    const made = spawnSync('python3', ['-c', MAKE, join(folder, 'docs/keys'), String(size * MEGABYTE)], { encoding: 'utf8' });
    if (made.status !== 0) throw new Error(made.stderr);
    const gate = [process.execPath, resolve('dist/cli.js'), 'gate'];
    const [python, ours] = medians(
      [
        { command: 'python3', args: ['-c', PYTHON, STATUS], cwd: folder },
        { command: gate[0], args: gate.slice(1), cwd: folder },
      ],
      RUNS,
    );
    times.push(ours);
    console.log(`${size} MB: Python ${python.toFixed(0)} ms, gate ${ours.toFixed(0)} ms`);
    report(`${size} MB: gate / Python`, ours / python, size === 16 ? 2 : null);
    const peak = spawnSync('python3', ['-c', PEAK, ...gate], { cwd: folder, env: PLAIN, encoding: 'utf8' });
    report(`${size} MB: peak memory, MB`, Number(peak.stdout), size === 16 ? 400 : null);
  }
  const [, four, sixteen] = times;
  report('16 MB / 4 MB (linear: at most 4, less what starting costs)', sixteen / four, 4.4);
} finally {
  temporary.remove();
}

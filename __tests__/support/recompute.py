"""Recomputes every hash of the records of this program and of the systems that it is compatible with, and nothing else.

Reads a JSON array of folders from standard input; prints one object a folder: the name of each check, and whether it holds.
Checks of fields that a folder does not have are left out.
"""

import hashlib
import json
import pathlib
import sys

KEYS, RUNTIME, ACTIONS = "docs/keys/stage355_", "docs/runtime/stage356_runtime_", "docs/actions/stage357_runtime_action_"


def digest(document, *without):
    rest = {key: value for key, value in document.items() if key not in without}
    text = json.dumps(rest, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def recompute(folder):
    def load(name):
        path = folder / f"{name}.json"
        return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else None

    status, result = load(f"{KEYS}key_status_verification"), load(f"{KEYS}revocation_enforcement_result")
    gate, receipt = load(f"{RUNTIME}fail_closed_gate"), load(f"{RUNTIME}execution_receipt")
    policy, action = load(f"{ACTIONS}policy"), load(f"{ACTIONS}receipt")
    bound = gate["stage355_binding"]
    checks = {
        "gate entry_hash": gate["entry_hash"] == digest(gate, "entry_hash", "runtime_decision", "reasons"),
        "receipt entry_hash": receipt["entry_hash"] == gate["entry_hash"],
        "receipt_sha256": receipt["receipt_sha256"] == digest(receipt, "receipt_sha256"),
        "action_entry_hash": policy["action_entry_hash"] == digest(policy, "action_entry_hash"),
        "action entry_hash link": action["action_entry_hash"] == policy["action_entry_hash"],
        "action_receipt_sha256": action["action_receipt_sha256"] == digest(action, "action_receipt_sha256"),
        "receipt link": receipt["receipt_sha256"]
        == policy["previous_hash"]
        == policy["stage356_binding"]["stage356_receipt_sha256"]
        == action["previous_hash"],
        "gate link": gate["previous_hash"] == receipt["previous_hash"] == (bound["stage355_entry_hash"] or "MISSING_STAGE355_ENTRY_HASH"),
        "policy names the gate": policy["stage356_binding"]["stage356_entry_hash"] == gate["entry_hash"],
    }
    if "gate_sha256" in receipt:
        checks["gate_sha256"] = receipt["gate_sha256"] == digest(gate)
    if status is not None and bound["stage355_entry_hash"] is not None:
        checks["status recorded"] = bound["stage355_entry_hash"] == status["entry_hash"]
        checks["status entry_hash"] = status["entry_hash"] == digest(status, "entry_hash") == result["entry_hash"]
        checks["result_sha256"] = bound["stage355_result_sha256"] == result["result_sha256"] == digest(result, "result_sha256")
    for file in gate.get("inputs", []):
        content = (folder / file["path"]).read_bytes()
        checks[f"input {file['path']}"] = (file["size"], file["sha256"]) == (len(content), hashlib.sha256(content).hexdigest())
    return checks


json.dump([recompute(pathlib.Path(folder)) for folder in json.load(sys.stdin)], sys.stdout)

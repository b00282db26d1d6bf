#!/usr/bin/env python3
"""python3 verify.py FOLDER: a bundle or workspace as docs/receipts.md says? Ends with 0: holds, 1: not proved, 2: unusable."""
import hashlib, json, os, stat, sys, time
RUNTIME, ACTIONS, LIMIT = "docs/runtime/stage356_runtime_", "docs/actions/stage357_runtime_action_", 1 << 28  # bytes
GATE, RECEIPT, SUMMARY = (RUNTIME + name for name in ("fail_closed_gate.json", "execution_receipt.json", "summary.txt"))
POLICY, ACTION, ACTION_SUMMARY = (ACTIONS + name for name in ("policy.json", "receipt.json", "summary.txt"))
MANIFEST, INPUTS, SLICE = "manifest.json", "recorded-inputs.json", "audit-log.jsonl"
LOG, NO_STATUS = "docs/runtime/fail_closed_gate_audit_log.jsonl", "MISSING_STAGE355_ENTRY_HASH"
OUTCOME = "docs/runtime/fail_closed_gate_run_outcome.json"
MEANS, failures = {"allow": "continue", "warn": "isolate_and_continue", "block": "terminate"}, []
def check(table):  # name: (recorded, computed); compared as text, because Python takes 1 for True
    for name, pair in table.items():
        recorded, computed = (json.dumps(value, sort_keys=True) for value in pair)
        print("ok  " if recorded == computed else "BAD ", ascii(name)[1:-1])
        if recorded != computed: failures.append(print(f"     recorded {recorded[:400]}\n     computed {computed[:400]}"))
def attempt(step, *given):
    try: return step(*given)
    except (LookupError, TypeError, AttributeError, ValueError, ArithmeticError, RecursionError, OSError) as error:
        check({f"{step.__name__}: {type(error).__name__} {str(error)[:200]}": (False, True)})
def canonical(value): return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
def sha256(raw): return hashlib.sha256(raw).hexdigest()
def same(name, one, other, fields): return {f"{name}: {field}": (one[field], other[field]) for field in sorted(fields)}
def digest(value, *without): return sha256(canonical({key: value[key] for key in value if key not in without}).encode())
def parse(raw):
    def unique(pairs):
        if len(dict(pairs)) < len(pairs): raise ValueError("a key stands twice in one object")
        return dict(pairs)
    value = json.loads(raw.decode("utf-8"), object_pairs_hook=unique)
    canonical(value).encode()  # refuses NaN, numbers that overflow, and lone surrogates
    return value
sys.dont_write_bytecode = True  # nothing is written anywhere
import verify_log as log  # the file beside this one, which takes check, parse and the like from here
def read(path):
    if not stat.S_ISREG(os.lstat(path).st_mode) or os.path.getsize(path) > LIMIT: raise OSError("no regular file, or too large")
    with open(path, "rb") as file: return file.read()
def read_folder(root, below=""):
    for entry in os.scandir(os.path.join(root, below)):
        if entry.is_dir(follow_symlinks=False): yield from read_folder(root, f"{below}{entry.name}/")
        else: yield below + entry.name, attempt(read, entry.path) or b""
def verify_records(gate, receipt, policy, action):  # sections 1, 3 and 4
    bound, decision, link = policy["stage356_binding"], gate["runtime_decision"], receipt["receipt_sha256"]
    meant = [MEANS[decision]] + [policy["action_decision"]] * (policy.get("enforced_by") is not None)  # never milder
    outcomes = [word for word in ("block", "warn") if word in [one["outcome"] for one in gate.get("findings", [])]]
    check({"gate record entry_hash": (gate["entry_hash"], digest(gate, "entry_hash", "runtime_decision", "reasons")),
           "gate_sha256": (receipt.get("gate_sha256"), digest(gate) if "schema" in gate else None),
           **{own: (document[own], digest(document, own)) for own, document in (
               ("receipt_sha256", receipt), ("action_entry_hash", policy), ("action_receipt_sha256", action))},
           "gate previous_hash": (gate["previous_hash"], gate["stage355_binding"]["stage355_entry_hash"] or NO_STATUS),
           **same("receipt and gate record", receipt, gate, receipt.keys() & gate.keys() - {"schema"}),
           **same("action policy and gate record", policy, gate, {"request_id"} & gate.keys()),
           **same("action receipt and policy", action, policy, action.keys() & policy.keys() - {"schema"}),
           "link to the receipt": ([policy["previous_hash"], bound["stage356_receipt_sha256"]], [link, link]),
           "stage356_entry_hash": (bound["stage356_entry_hash"], gate["entry_hash"]),
           "worst finding": (decision, (outcomes or ["allow"])[0] if gate.get("findings") else decision),
           "runtime_decision": ([bound["stage356_runtime_decision"], action["runtime_decision_from_stage356"]], [decision] * 2),
           "action_decision": (policy["action_decision"], max(meant, key=list(MEANS.values()).index))})
def lost(findings): return {"audit_log_broken", "audit_log_failed"} & {one["code"] for one in findings}
def is_proved(gate): return gate["runtime_decision"] != "block" or gate.get("evidence_proof") is not None
def verify_evidence(gate, result, status):
    bound, result, status = gate["stage355_binding"], parse(result), parse(status)
    check({"evidence result_sha256": (result["result_sha256"], digest(result, "result_sha256")),
           "evidence entry_hash": ([result["entry_hash"], status["entry_hash"]], [digest(status, "entry_hash")] * 2),
           "bound documents": ([bound["stage355_result_sha256"], bound["stage355_entry_hash"]], [result["result_sha256"], status["entry_hash"]])})
def verify_manifest(files):  # section 9
    manifest, there = parse(files[MANIFEST]), sorted(files.keys() - {MANIFEST})
    listed = {one["path"]: [one["size"], one["sha256"]] for one in manifest["files"]}
    check({"manifest.json is canonical": (files[MANIFEST] == canonical(manifest).encode(), True),
           "manifest_sha256": (manifest["manifest_sha256"], digest(manifest, "manifest_sha256")),
           "manifest names every file": ([one["path"] for one in manifest["files"]], there),
           **{path: (listed.get(path), [len(files[path]), sha256(files[path])]) for path in there}})
    return manifest
def verify_inputs(files, manifest, inputs, gate, action):  # section 10
    request, context, policy, whole = inputs["request"], inputs["context"], inputs["policy"], manifest["evidence_included"]
    captured, read_before = ([one for one in (inputs[name] or {"files": []})["files"] if one["state"] == "read"]
                             for name in ("evidence", "receipts"))
    stored = {f"evidence/{one['sha256']}.json": one["role"] for one in captured if whole}
    keys = {f"keys/{one['sha256']}.pem" for one in policy["trusted_keys"]}
    check({**same("manifest and recorded inputs", manifest, inputs, ("request_id", "rules_version", "tool", "command")),
           "gate record schema": (gate["schema"], "fail-closed-gate/gate-record/v1"),
           "recorded audit_log": (inputs["audit_log"], action["audit_log"]),
           "clock": (time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(context["now_ms"] // 1000)), action["created_at"]),
           "incidents": ([one["code"] for one in inputs["incidents"] if one["outcome"] not in ("warn", "block")], []),
           **{f"read: {one['path']}": ([one["size"], one["sha256"]], [len(files[one["path"]]), sha256(files[one["path"]])])
              for one in read_before},
           "metadata": (request["metadata"] and sha256(request["metadata"].encode()), request["metadata_sha256"] if whole else None),
           **{path: (path.split("/")[1][:64], sha256(files[path])) for path in sorted(keys | stored.keys())}})
    belong = {MANIFEST, INPUTS, POLICY, ACTION, ACTION_SUMMARY, *stored, *keys}
    after = parse(files[OUTCOME])["incidents"] if inputs["command"] == "run" else []
    if not lost(gate["findings"] + inputs["incidents"] + after): belong |= {SLICE}
    elif not lost(after): check({"no audit log, hence a block": (action["action_decision"], "terminate")})
    if inputs["command"] != "enforce":
        belong |= {GATE, RECEIPT, SUMMARY} | ({OUTCOME} if inputs["command"] == "run" else set())
        told = {f"github_{field}": context[field] for field in context} | {
            "github_actions_env": context["github_actions"], "is_github_actions": context["github_actions"] == "true",
            "local_execution": context["github_actions"] is None, "runner_environment": context["runner_environment"]}
        names = lambda rows: sorted({canonical([one["path"], one["size"], one["sha256"]]) for one in rows})
        check({**same("recorded inputs and gate record", inputs, gate, ("request_id", "rules_version", "tool", "audit_log")),
               **same("recorded context", told, gate["runtime_context"], told.keys() & gate["runtime_context"].keys()),
               "recorded policy": ([inputs["policy_file"], policy], [gate["policy"], gate["effective_policy"] or policy]),
               **same("promotion", request | {"environment": policy["environment"]}, gate["promotion"], gate["promotion"]),
               "recorded nonce_claim": (inputs["nonce_claim"], (gate["approval"] or {"nonce_claim": None})["nonce_claim"]),
               "a command, hence a guarded run": (request["command_sha256"] is not None, inputs["command"] == "run"),
               "no milder than an incident": (gate["enforcement"] == "enforce" and [
                   one["code"] for one in inputs["incidents"] if log.level(one["outcome"]) > log.level(gate["runtime_decision"])] or [], []),
               "recorded evidence": (names(captured), names(gate["inputs"]))})
        log.verify_approval(gate, policy)
    else: belong |= {one["path"] for one in read_before}
    check({"files that belong here": (sorted(files), sorted(belong))})
    if stored and is_proved(gate): verify_evidence(gate, *(
        files[path] for role in ("result", "status") for path in stored if stored[path] == role))
def verify(root):
    place = lambda path: os.path.join(root, *(part for part in path.split("/") if part not in ("", "..")))  # never beyond
    files = dict(read_folder(root)) if any(os.path.lexists(place(path)) for path in (MANIFEST, INPUTS, SLICE)) else {}
    raw = files or {path: read(place(path)) for path in (GATE, RECEIPT, POLICY, ACTION)}
    gate, receipt, policy, action = (parse(raw[path]) for path in (GATE, RECEIPT, POLICY, ACTION))
    verify_records(gate, receipt, policy, action)
    if "schema" in gate: log.verify_proof(gate)
    if files:
        verify_inputs(files, verify_manifest(files), inputs := parse(files[INPUTS]), gate, action)
        outcome = parse(files[OUTCOME]) if inputs["command"] == "run" else None
        if outcome: log.verify_outcome(outcome, gate, action, [inputs["isolation"]])
        if SLICE in files: log.verify_slice(files[SLICE], inputs, gate, action, outcome)
        return gate
    pair = [place(gate["stage355_binding"][f"stage355_{name}_path"]) for name in ("result", "status")]
    if all(map(os.path.isfile, pair)) and is_proved(gate): verify_evidence(gate, *map(read, pair))
    check({one["path"]: (one["sha256"], sha256(read(place(one["path"]))))
           for one in gate.get("inputs", []) if os.path.isfile(place(one["path"]))})
    head, ours = action.get("audit_log"), "schema" in gate
    if ours and not action["enforced_by"]:
        started = gate["promotion"]["command_sha256"] is not None
        check({"an outcome record where something was to be started": (os.path.lexists(place(OUTCOME)), started)})
        if started: log.verify_outcome(parse(read(place(OUTCOME))), gate, action, [])
    if ours and (not head or head["continuity"] == "broken" or lost(gate["findings"])): check({"no log, a block": (action["action_decision"], "terminate")})
    elif ours or os.path.exists(place(LOG)):
        heads = [[one["sequence"], one["record_hash"]] for one in log.verify_log(read(place(LOG)))]
        check({"the log holds the head": ([head["sequence"], head["record_hash"]] in heads, True)})
    return gate
if len(sys.argv) != 2: sys.exit(print(__doc__) or 2)
if not any(os.path.lexists(os.path.join(sys.argv[1], path)) for path in (MANIFEST, INPUTS, SLICE, "docs/runtime")):
    sys.exit(print("unusable: no manifest.json and no docs/runtime in", ascii(sys.argv[1])) or 2)
decided = attempt(verify, sys.argv[1])
if failures: sys.exit(print("verdict: not proved,", len(failures), "checks do not hold") or 1)
print("verdict: hashes, self-consistent" + ("" if "schema" in decided else ", legacy"))

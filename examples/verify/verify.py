#!/usr/bin/env python3
"""python3 verify.py FOLDER: a bundle or workspace as docs/receipts.md says? Ends with 0: holds, 1: not proved, 2: unusable."""
import hashlib, json, os, re, stat, sys, time
RUNTIME, ACTIONS, LIMIT = "docs/runtime/stage356_runtime_", "docs/actions/stage357_runtime_action_", 1 << 28  # bytes
GATE, RECEIPT, SUMMARY = (RUNTIME + name for name in ("fail_closed_gate.json", "execution_receipt.json", "summary.txt"))
POLICY, ACTION, ACTION_SUMMARY = (ACTIONS + name for name in ("policy.json", "receipt.json", "summary.txt"))
MANIFEST, INPUTS, SLICE = "manifest.json", "recorded-inputs.json", "audit-log.jsonl"
LOG, NO_STATUS = "docs/runtime/fail_closed_gate_audit_log.jsonl", "MISSING_STAGE355_ENTRY_HASH"
OUTCOME = "docs/runtime/fail_closed_gate_run_outcome.json"
EVENTS = r"request_received( nonce_claim_intended( nonce_claimed)?)? evidence_captured( gate_evaluated)+( decision_made action_planned( \w+_(intended|finished|written))*)+(?<=(upload|bundle)_intended)"
WANTED = {"required": ["claimed"], "optional": ["claimed", "no-store"], "off": [None]}
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
def parse_line(line):  # a record of the log, or nothing
    try: return parse(line) if canonical(parse(line)).encode() == line else {}
    except (ValueError, RecursionError): return {}
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
    captured = [one for one in (inputs["evidence"] or {"files": []})["files"] if one["state"] == "read"]
    stored = {f"evidence/{one['sha256']}.json": one["role"] for one in captured if whole}
    keys = {f"keys/{one['sha256']}.pem" for one in policy["trusted_keys"]}
    check({**same("manifest and recorded inputs", manifest, inputs, ("request_id", "rules_version", "tool", "command")),
           "gate record schema": (gate["schema"], "fail-closed-gate/gate-record/v1"),
           "recorded audit_log": (inputs["audit_log"], action["audit_log"]),
           "clock": (time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(context["now_ms"] // 1000)), action["created_at"]),
           "metadata": (request["metadata"] and sha256(request["metadata"].encode()), request["metadata_sha256"] if whole else None),
           **{path: (path.split("/")[1][:64], sha256(files[path])) for path in sorted(keys | stored.keys())}})
    belong = {MANIFEST, INPUTS, POLICY, ACTION, ACTION_SUMMARY, *stored, *keys}
    after = parse(files[OUTCOME])["incidents"] if inputs["command"] == "run" else []
    if not lost(gate["findings"] + inputs["incidents"] + after): belong |= {SLICE}
    elif not lost(after): check({"no audit log, hence a block": (action["action_decision"], "terminate")})
    if inputs["command"] != "enforce":
        belong |= {GATE, RECEIPT, SUMMARY} | ({OUTCOME} if inputs["command"] == "run" else set())
        told = {f"github_{field}": context[field] for field in context} | {"github_actions_env": context["github_actions"]}
        names = lambda rows: sorted({canonical([one["path"], one["size"], one["sha256"]]) for one in rows})
        check({**same("recorded inputs and gate record", inputs, gate, ("request_id", "rules_version", "tool", "audit_log")),
               **same("recorded context", told, gate["runtime_context"], told.keys() & gate["runtime_context"].keys()),
               "recorded policy": ([inputs["policy_file"], policy], [gate["policy"], gate["effective_policy"] or policy]),
               **same("promotion", request | {"environment": policy["environment"]}, gate["promotion"], gate["promotion"]),
               "recorded nonce_claim": (inputs["nonce_claim"], (gate["approval"] or {"nonce_claim": None})["nonce_claim"]),
               "a command, hence a guarded run": (request["command_sha256"] is not None, inputs["command"] == "run"),
               "recorded evidence": (names(captured), names(gate["inputs"]))})
        verify_approval(gate, policy)
    else: belong |= {one["path"] for one in inputs["receipts"]["files"] if one["state"] == "read"}
    check({"files that belong here": (sorted(files), sorted(belong))})
    if stored and is_proved(gate): verify_evidence(gate, *(
        files[path] for role in ("result", "status") for path in stored if stored[path] == role))
def verify_approval(gate, policy):  # section 8: what can be said without judging the approval itself
    approval, rules = gate["approval"], policy["gates"]["approval"]
    check({"an approval where the policy asks for one": (approval is not None, rules is not None)})
    if not approval or gate["runtime_decision"] == "block": return
    trusted = {(key["id"], key["sha256"], (key["identity"] or "").lower()) for key in policy["trusted_keys"] if "approval" in key["purposes"]}
    signed = {(one["key_id"], one["key_sha256"], one["identity"].lower()) for one in approval["approvers"]}
    people, claim = {identity for *_, identity in signed}, approval["nonce_claim"] or {"state": None}
    check({"approved by people whose keys are trusted": (sorted(signed - trusted), []),
           "approved by as many as it takes": (len(people) == len(approval["approvers"]) >= rules["threshold"], True),
           "approved by somebody else": (rules["two_person"] and gate["runtime_context"]["github_actor"] in people, False),
           "the command that was approved": (approval["command_sha256"], gate["promotion"]["command_sha256"]),
           "valid when it counted": (approval["expires_at"] > gate["created_at"], True),
           "nonce as the policy wants it": (claim["state"] in WANTED[rules["replay"]], True)})
def verify_outcome(outcome, gate, action, recorded):  # section 12; recorded: [isolation] of recorded inputs, nothing for a workspace
    started, state, isolation = outcome["started_at"] is not None, outcome["state"], outcome["isolation"]
    ended, codes = state in ("exited", "signaled", "timed-out"), [one["code"] for one in outcome["incidents"]]
    needed = {"isolation_lost": outcome["isolation_held"] is False, "run_command_invalid": started and state == "not-started",
              "internal_error": state == "exited" and outcome["exit_status"] is None}
    untold = [code for code in needed if needed[code] and not {code, "internal_error"} & {*codes}]
    check({"outcome_sha256": (outcome["outcome_sha256"], digest(outcome, "outcome_sha256")),
           **same("outcome and gate record", outcome, {**gate, **gate["promotion"]}, ("request_id", "command_sha256")),
           "outcome of this decision": (outcome["action_receipt_sha256"], action["action_receipt_sha256"]),
           "outcome of this approval": (outcome["approval_id"], (gate["approval"] or {"approval_id": None})["approval_id"]),
           "started, hence no block": (started, gate["runtime_decision"] != "block"),
           "isolated on warn": (isolation is not None, started and gate["runtime_decision"] == "warn"),
           "isolation that stood ready": ([isolation] * len(recorded), recorded if started else [None] * len(recorded)),
           "reason of the outcome": (outcome["reason"] in ([None, *codes[:1]] if started else gate["reasons"]), True),
           "incidents of the outcome": ([untold, [] if started else codes], [[], []]),
           "end of the command": ([state == "not-started" or started, state != "started" or not recorded], [True, True]),
           "how it ended": ([outcome["duration_ms"] is not None, outcome["isolation_held"] is not None], [ended, ended and isolation is not None]),
           "status and signal": ([outcome["exit_status"] is None or state == "exited", outcome["signal"] is None or ended and state != "exited"], [True, True])})
def verify_claim(records, gate, approval):  # section 11: the nonce
    used = "approval_nonce_used" if approval and "approval_nonce_used" in [one["code"] for one in gate["findings"]] else None
    key = (approval.get("nonce_claim") or {"key": None})["key"]
    asked, told = ([[one["data_hash"], one["code"]] for one in records if one["event"] == event] for event in ("nonce_claim_intended", "nonce_claimed"))
    check({"audited claim": (told, [[key or asked[0][0], used]] if key or used else []),
           "audited intent to claim": (asked, [[one[0], None] for one in told or asked])})
def verify_command(records, outcome, decision, code):  # section 11: the command
    own = [one for one in records if one["event"].startswith("command_")]
    if not outcome or outcome["started_at"] is None:
        return check({"audited end of nothing": ([one["event"] for one in own if not outcome or one["event"] == "command_finished"], [])})
    told = {"exited": outcome["exit_status"], "signaled": outcome["signal"]}.get(outcome["state"])
    hashes = [digest({**outcome, "incidents": outcome["incidents"][:count]}, "outcome_sha256") for count in range(20)]
    at = records.index(own[0])
    check({"audited command": (own == records[at:at + 2] and [one["event"] for one in own], ["command_intended", "command_finished"]),
           "audited start": ([own[0][field] for field in ("data_hash", "action", "code")], [outcome["command_sha256"], decision, code]),
           "audited end": ([own[1]["outcome"], own[1]["code"]], [outcome["state"] + (f" {told}" if told is not None else ""), outcome["reason"]]),
           "audited outcome record": (own[1]["data_hash"] in [*hashes, outcome["outcome_sha256"]], True),
           "receipts before the start": ([one["data_hash"] for one in records[:at] if one["event"] == "receipts_written"][-1:], [outcome["action_receipt_sha256"]]),
           "no decision behind the start": ([one["event"] for one in records[at:] if one["event"] == "decision_made"], [])})
def verify_log(raw, torn=None, previous="GENESIS", at=1):  # section 11: what has no line feed at the end is not a record
    lines, parsed, records, problems = raw.split(b"\n"), [parse_line(line) for line in raw.split(b"\n")], [], []
    for number, (line, record, following) in enumerate(zip(lines, parsed, parsed[1:]), 1):
        if following.get("torn_line_sha256") == sha256(line): torn = sha256(line)
        else:
            made = {"sequence": at, "torn_line_sha256": torn, "previous_hash": previous}
            previous = made["record_hash"] = digest(record, "record_hash")
            problems += [f"line {number}: {name}" for name in made if canonical(record.get(name, "")) != canonical(made[name])]
            records, at, torn = [*records, record], at + 1, None
    check({f"audit log of {len(records)} records": (problems, [])})
    return records
def verify_slice(raw, inputs, gate, action, outcome):  # section 11
    first, own, decision = parse(raw.split(b"\n")[0]), action["action_receipt_sha256"], action["action_decision"]
    records = verify_log(raw, first["torn_line_sha256"], first["previous_hash"], first["sequence"])
    made, planned, intended = map({one["event"]: one for one in records}.get, ("decision_made", "action_planned", "receipts_intended"))
    told, code = (planned, intended, records[-1]), planned["code"] if inputs["command"] == "enforce" else gate["reasons"][0]
    alike = {"identity": first["identity"], "request_id": inputs["request_id"], "request_hash": digest(inputs["request"], "metadata")}
    for number, one in enumerate(records, 1):
        check(same(f"audit record {number}", one, alike | {"record_id": f"{inputs['request_id']}.{number}"}, [*alike, "record_id"]))
    approval = {} if inputs["command"] == "enforce" else gate["approval"] or {}
    rests = [one["event"].startswith(("nonce_", "command_")) and approval.get("approval_id") or None for one in records]
    check({"audited approval": ([one["approval_id"] for one in records], rests),
           "audited gates": ([one["event"] for one in records if one["gate"] is not None], ["gate_evaluated"] * len([one for one in records if one["event"] == "gate_evaluated"])),
           "audited ends": ([one["event"] for one in records if one["outcome"] is not None and one["event"] != "command_finished"], [])})
    verify_claim(records, gate, approval)
    verify_command(records, outcome, decision, code)
    check({"audited events": (re.fullmatch(EVENTS, " ".join(one["event"] for one in records)) is not None, True),
           "whole lines": (len(records) == raw.count(b"\n") and raw.endswith(b"\n"), True),
           "audited decision": ([[MEANS[one["decision"]], one["code"]] for one in (made, *told)], [[decision, code]] * 4),
           "audited action": ([one["action"] for one in told], [decision] * 3),
           **same("audited head", action["audit_log"], planned, ("sequence", "record_hash")),
           "audited intents": ([intended["data_hash"], records[-1]["data_hash"], planned["sequence"] < intended["sequence"]], [own, own, True])})
def verify(root):
    place = lambda path: os.path.join(root, *(part for part in path.split("/") if part not in ("", "..")))  # never beyond
    files = dict(read_folder(root)) if any(os.path.lexists(place(path)) for path in (MANIFEST, INPUTS, SLICE)) else {}
    raw = files or {path: read(place(path)) for path in (GATE, RECEIPT, POLICY, ACTION)}
    gate, receipt, policy, action = (parse(raw[path]) for path in (GATE, RECEIPT, POLICY, ACTION))
    verify_records(gate, receipt, policy, action)
    if files:
        verify_inputs(files, verify_manifest(files), inputs := parse(files[INPUTS]), gate, action)
        outcome = parse(files[OUTCOME]) if inputs["command"] == "run" else None
        if outcome: verify_outcome(outcome, gate, action, [inputs["isolation"]])
        if SLICE in files: verify_slice(files[SLICE], inputs, gate, action, outcome)
        return gate
    pair = [place(gate["stage355_binding"][f"stage355_{name}_path"]) for name in ("result", "status")]
    if all(map(os.path.isfile, pair)) and is_proved(gate): verify_evidence(gate, *map(read, pair))
    check({one["path"]: (one["sha256"], sha256(read(place(one["path"]))))
           for one in gate.get("inputs", []) if os.path.isfile(place(one["path"]))})
    head, ours = action.get("audit_log"), "schema" in gate
    if ours and not action["enforced_by"]:
        guarded = gate["promotion"]["command_sha256"] is not None
        check({"an outcome record where something was to be started": (os.path.lexists(place(OUTCOME)), guarded)})
        if guarded: verify_outcome(parse(read(place(OUTCOME))), gate, action, [])
    if ours and (not head or head["continuity"] == "broken" or lost(gate["findings"])): check({"no log, a block": (action["action_decision"], "terminate")})
    elif ours or os.path.exists(place(LOG)):
        heads = [[one["sequence"], one["record_hash"]] for one in verify_log(read(place(LOG)))]
        check({"the log holds the head": ([head["sequence"], head["record_hash"]] in heads, True)})
    return gate
if len(sys.argv) != 2: sys.exit(print(__doc__) or 2)
if not any(os.path.lexists(os.path.join(sys.argv[1], path)) for path in (MANIFEST, INPUTS, SLICE, "docs/runtime")):
    sys.exit(print("unusable: no manifest.json and no docs/runtime in", ascii(sys.argv[1])) or 2)
decided = attempt(verify, sys.argv[1])
if failures: sys.exit(print("verdict: not proved,", len(failures), "checks do not hold") or 1)
print("verdict: hashes, self-consistent" + ("" if "schema" in decided else ", legacy"))

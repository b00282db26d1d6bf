"""What verify.py asks about decisions, approvals, the audit log and guarded runs: sections 7, 8, 11 and 12 of docs/receipts.md. Run verify.py."""
import re
from __main__ import MEANS, canonical, check, digest, parse, same, sha256
EVENTS = r"request_received( nonce_claim_intended( nonce_claimed)?)? evidence_captured( gate_evaluated)+( decision_made action_planned( \w+_(intended|finished|written))*)+(?<=(upload|bundle)_intended)"
WANTED = {"required": ["claimed"], "optional": ["claimed", "no-store"], "off": [None]}
ABOUT = ("evidence_captured", "gate_evaluated", "decision_made", "action_planned")
ACTING = ("action_planned", "receipts_intended", "command_intended", "upload_intended", "bundle_intended", "receipts_written")
def level(word): return ("pass", "warn", "block").index({"allow": "pass", None: "block"}.get(word, word))
def verify_proof(gate):  # section 7: what anything but a block says was proved
    decision, context, named = gate["runtime_decision"], gate["runtime_context"], {one["gate"] for one in gate["findings"]}
    run = [context["github_run_id"], context["github_run_attempt"], context["github_job"], ""]
    own = gate["request_id"].startswith("local-") or gate["request_id"][:-8] == "-".join(map(str, run))
    check({"request of this run": (own, True)})
    if decision == "block" or decision == "warn" and gate["enforcement"] != "enforce": return
    check({"what was proved": ([gate["failure_class"], gate["violations"], gate["evidence_proof"] is None], ["none", [], False]),
           "checks that do not hold": ([name for name in gate["checks"] if gate["checks"][name] is not True], []),
           "gates that are always on": ({"key-status", "runtime-context"} <= named, True)})
    if decision == "allow":
        told = [gate["reasons"], context["is_github_actions"], context["local_execution"]]
        check({"allowed in CI": (told, [["runtime_allowed_in_ci_context"], True, False])})
def parse_line(line):  # a record of the log, or nothing
    try: return parse(line) if canonical(parse(line)).encode() == line else {}
    except (ValueError, RecursionError): return {}
def verify_log(raw, torn=None, previous="GENESIS", at=1):  # section 11: what has no line feed at the end is not a record
    lines, parsed, records, problems = raw.split(b"\n"), [parse_line(line) for line in raw.split(b"\n")], [], []
    for number, (line, record, following) in enumerate(zip(lines, parsed, parsed[1:]), 1):
        if following.get("torn_line_sha256") == sha256(line): torn = sha256(line)
        else:
            made = {"sequence": at, "torn_line_sha256": torn, "previous_hash": previous}
            previous = made["record_hash"] = digest(record, "record_hash")
            problems += [f"line {number}: too long"] if len(line) > 65535 else []
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
    verify_events(records, {} if inputs["command"] == "enforce" else gate, outcome, decision, code)
    captured = inputs["receipts" if inputs["command"] == "enforce" else "evidence"]
    about = sha256(canonical(captured["files"]).encode()) if captured else None
    check({f"audited evidence of record {at}": (one["data_hash"], about) for at, one in enumerate(records, 1) if one["event"] in ABOUT})
    check({"audited events": (re.fullmatch(EVENTS, " ".join(one["event"] for one in records)) is not None, True),
           "whole lines": (len(records) == raw.count(b"\n") and raw.endswith(b"\n"), True),
           "audited decision": ([[MEANS[one["decision"]], one["code"]] for one in (made, *told)], [[decision, code]] * 4),
           "audited action": ([one["action"] for one in told], [decision] * 3),
           **same("audited head", action["audit_log"], planned, ("sequence", "record_hash")),
           "audited intents": ([intended["data_hash"], records[-1]["data_hash"], planned["sequence"] < intended["sequence"]], [own, own, True])})
def verify_gates(records, findings):  # section 11: findings stand worst first; None for enforce, whose one gate is the receipt
    told = [one for one in records if one["event"] == "gate_evaluated"]
    levels = [level(one["decision"]) for one in records if one["event"] == "decision_made"]
    check({"audited decisions": (levels, sorted(levels)), "audited worst": (levels[0], max(level(one["decision"]) for one in told))})
    if findings is None: return
    own, named = {}, [one["gate"] for one in told if one["gate"] != "gate"]
    for one in reversed(findings): own[one["gate"]] = one["code"], max(level(one["outcome"]), own.get(one["gate"], (0, 0))[1])
    check({"audited gates, each once": (sorted(named), sorted({*own, *named} - {"gate"}))})
    for one in told:
        code, worst = own.get(one["gate"], (None, 2))
        if one["gate"] != "gate": check({f"audited {one['gate']}": ([one["code"], level(one["decision"]) in (worst, 2)], [code, True])})
def verify_approval(gate, policy):  # section 8: what can be said without judging the approval itself
    approval, rules = gate["approval"], policy["gates"]["approval"]
    check({"an approval where the policy asks for one": (approval is not None, rules is not None)})
    if not approval or gate["runtime_decision"] == "block": return
    trusted = {(key["id"], key["sha256"], (key["identity"] or "").lower()) for key in policy["trusted_keys"] if "approval" in key["purposes"]}
    needed = ("request_digest", "request_id", "request_nonce", "approval_id", "nonce", "expires_at", "vouched_by")
    signed = {(one["key_id"], one["key_sha256"], one["identity"].lower()) for one in approval["approvers"]}
    people, claim = {identity for *_, identity in signed}, approval["nonce_claim"] or {"state": None}
    check({"approved by people whose keys are trusted": (sorted(signed - trusted), []),
           "approved by as many as it takes": (len(people) == len(approval["approvers"]) >= rules["threshold"], True),
           "approved by somebody else": (rules["two_person"] and (gate["runtime_context"]["github_actor"] or "").lower() in people, False),
           "a whole approval": ([name for name in needed if approval[name] is None], []),
           "a request that somebody signed": (rules["signed_request"] and approval["vouched_by"] != "signature", False),
           "the command that was approved": (approval["command_sha256"], gate["promotion"]["command_sha256"]),
           "valid when it counted": (approval["expires_at"] > gate["created_at"], True),
           "nonce as the policy wants it": (claim["state"] in WANTED[rules["replay"]], True)})
def verify_outcome(outcome, gate, action, recorded):  # section 12; recorded: [isolation] of recorded inputs, nothing for a workspace
    started, state, isolation = outcome["started_at"] is not None, outcome["state"], outcome["isolation"]
    ended, codes = state in ("exited", "signaled", "timed-out"), [one["code"] for one in outcome["incidents"]]
    needed = {"isolation_lost": outcome["isolation_held"] is False, "run_command_invalid": started and state == "not-started",
              "internal_error": state == "exited" and outcome["exit_status"] is None}
    declared = gate["effective_policy"]["run"]["outputs"] if gate["effective_policy"] else []
    paths, unread = [one["path"] for one in outcome["outputs"]], state == "started" or "internal_error" in codes
    untold = [code for code in needed if needed[code] and not {code, "internal_error"} & {*codes}]
    check({"outcome_sha256": (outcome["outcome_sha256"], digest(outcome, "outcome_sha256")),
           **same("outcome and gate record", outcome, {**gate, **gate["promotion"]}, ("request_id", "command_sha256")),
           "outcome of this decision": (outcome["action_receipt_sha256"], action["action_receipt_sha256"]),
           "outcome of this approval": (outcome["approval_id"], (gate["approval"] or {"approval_id": None})["approval_id"]),
           "started, hence no block": (started, gate["runtime_decision"] != "block"),
           "isolated on warn": (isolation is not None, started and gate["runtime_decision"] == "warn"),
           "outputs that are declared": (paths == (declared if started else []) or unread and not paths, True),
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
def verify_events(records, gate, outcome, decision, code):  # section 11: whose events there are; gate: {} for enforce
    approval = gate.get("approval") or {}
    rests = [one["event"].startswith(("nonce_", "command_")) and approval.get("approval_id") or None for one in records]
    check({"audited approval": ([one["approval_id"] for one in records], rests),
           "audited fields": ([one["event"] for one in records if one["action"] is not None and one["event"] not in ACTING
               or one["decision"] is not None and one["event"] not in (*ACTING, "gate_evaluated", "decision_made")
               or one["code"] is not None and one["event"] in ("request_received", "nonce_claim_intended")], []),
           "audited answers": ([one["record_id"] for at, one in enumerate(records) if not any(
               [before["event"], before["data_hash"]] == ["receipts_intended", one["data_hash"]] for before in records[:at])
               and one["event"] == "receipts_written" or one["event"] == "upload_finished" and [
                   before["event"] for before in records[:at] if before["event"].startswith("upload_")][-1:] != ["upload_intended"]], []),
           "audited gates": ([one["event"] for one in records if one["gate"] is not None], ["gate_evaluated"] * len([one for one in records if one["event"] == "gate_evaluated"])),
           "audited ends": ([one["event"] for one in records if one["outcome"] is not None and one["event"] != "command_finished"], [])})
    verify_gates(records, gate.get("findings"))
    verify_claim(records, gate, approval)
    verify_command(records, outcome, decision, code)

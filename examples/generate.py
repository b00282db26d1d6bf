#!/usr/bin/env python3
"""Writes the evidence of the examples, hashed as docs/receipts.md says, with nothing but Python's standard library.

    python3 examples/generate.py            write the files
    python3 examples/generate.py --check    fail when a file differs from what would be written
"""

import copy
import hashlib
import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent
LEDGER = "docs/keys/stage354_key_rotation_ledger.json"
RESULT = "docs/keys/stage355_revocation_enforcement_result.json"
STATUS = "docs/keys/stage355_key_status_verification.json"
ENGINE = "Signature Key Status Verification & Revocation Enforcement Layer"
CHECKS = [
    "stage354_ledger_exists",
    "stage354_ledger_chain_valid",
    "key_records_present",
    "no_private_keys_published",
    "no_pqc_intent_claimed_as_active",
    "no_revoked_key_claimed_active",
    "no_expired_key_claimed_active",
    "signing_time_validity_checked",
    "previous_hash_bound_to_stage354_entry_hash",
]


def digest(document, *without):
    """sha256 of the canonical text of a document without some of its fields."""
    rest = {key: value for key, value in document.items() if key not in without}
    text = json.dumps(rest, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def key(key_id, algorithm, status, **more):
    record = {
        "key_id": key_id,
        "algorithm": algorithm,
        "present": status == "active",
        "status": status,
        "valid_from": None,
        "valid_until": None,
        "revoked_at": None,
        "private_key_published": False,
    }
    return {**record, **more}


def evidence():
    """A ledger, a status made from it and a result about that, all of them in order."""
    keys = [
        key("release-2026", "Ed25519", "active", valid_from="2026-01-01T00:00:00Z"),
        key("release-2025", "Ed25519", "revoked", valid_from="2025-01-01T00:00:00Z", revoked_at="2026-01-02T08:00:00Z"),
        key("sigstore-oidc", "Sigstore-OIDC", "required_in_ci_not_present_locally"),
        key("pqc-intent", "ML-DSA", "intent_only", standard="NIST FIPS 204"),
    ]
    event = {
        "event_type": "key_rotated",
        "key_scope": "release_signatures",
        "affected_algorithms": ["ed25519"],
        "key_records": keys,
        "previous_hash": "GENESIS",
    }
    event["entry_hash"] = digest(event)
    ledger = {
        "stage": 354,
        "engine": "Signature Key Rotation Ledger Layer",
        "source_stage": 353,
        "created_at": "2026-01-02T08:05:00Z",
        "key_ledger": {
            "ledger_path": LEDGER,
            "previous_hash": "GENESIS",
            "entry_hash": event["entry_hash"],
            "entry_count": 1,
        },
        "latest_key_event": event,
    }
    status = {
        "stage": 355,
        "engine": ENGINE,
        "source_stage": 354,
        "created_at": "2026-01-05T09:30:00Z",
        "previous_hash": event["entry_hash"],
        "verification_scope": {"stage354_ledger": LEDGER, "purpose": "Example evidence: the keys of a release."},
        "key_status_checks": {name: True for name in CHECKS},
        "key_records_evaluated": keys,
        "violations": [],
        "safety_boundary": {
            "no_private_keys": True,
            "no_raw_secrets": True,
            "no_real_key_rotation_claim": True,
            "no_real_rekor_claim": True,
            "no_real_pqc_signature_claim": True,
            "pqc_ml_dsa_active_signature_not_claimed": True,
        },
    }
    result = {
        "stage": 355,
        "engine": ENGINE,
        "source_stage": 354,
        "created_at": "2026-01-05T09:30:00Z",
        "decision": "accept_verification_ready",
        "checks": {name: True for name in CHECKS},
        "reasons": ["key_status_records_checked", "no_private_keys_published"],
        "violations": [],
        "previous_hash": event["entry_hash"],
    }
    return {LEDGER: ledger, STATUS: status, RESULT: result}


def seal(documents):
    """Makes the hashes of status and result anew."""
    status, result = documents[STATUS], documents[RESULT]
    status["entry_hash"] = digest(status, "entry_hash")
    result["entry_hash"] = status["entry_hash"]
    result["result_sha256"] = digest(result, "result_sha256")
    return documents


def rejected():
    """Right hashes, and the upstream verification says no: a key is called active after it was revoked."""
    documents = evidence()
    record = copy.deepcopy(documents[STATUS]["key_records_evaluated"])
    record[0]["revoked_at"] = "2026-01-04T12:00:00Z"
    documents[STATUS]["key_records_evaluated"] = record
    documents[STATUS]["key_status_checks"]["no_revoked_key_claimed_active"] = False
    documents[RESULT]["checks"]["no_revoked_key_claimed_active"] = False
    documents[RESULT]["decision"] = "reject"
    documents[RESULT]["violations"] = ["revoked_key_claimed_active"]
    return seal(documents)


def tampered():
    """The revoked key was made active again after the hashes were made."""
    documents = seal(evidence())
    record = copy.deepcopy(documents[STATUS]["key_records_evaluated"])
    record[1].update(status="active", revoked_at=None, present=True)
    documents[STATUS]["key_records_evaluated"] = record
    return documents


EXAMPLES = {
    "allow": seal(evidence()),
    "warn": seal(evidence()),
    "block-policy": rejected(),
    "block-evidence": tampered(),
    "block-gate": seal(evidence()),
}


def main():
    stale = []
    for name, documents in EXAMPLES.items():
        for path, document in documents.items():
            target = ROOT / name / path
            text = json.dumps(document, ensure_ascii=False, indent=2) + "\n"
            if "--check" in sys.argv[1:]:
                if not target.is_file() or target.read_text(encoding="utf-8") != text:
                    stale.append(str(target.relative_to(ROOT)))
            else:
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(text, encoding="utf-8", newline="\n")
    if stale:
        sys.exit("not as generated: " + ", ".join(stale))


if __name__ == "__main__":
    main()

#!/bin/sh
# sh verify.sh FOLDER: hashes, chain, manifest and audit log of a bundle by docs/receipts.md, with jq and sha256sum alone.
# Exit status 0: all of it holds; 1: not proved; 2: unusable. It leaves out what README.md lists.
set -u
LC_ALL=C
export LC_ALL
cd -- "${1:?a folder}" 2>/dev/null || { echo "unusable: no folder $1"; exit 2; }
[ -f manifest.json ] || { echo "unusable: no manifest.json in $1"; exit 2; }
bad=0
gate=docs/runtime/stage356_runtime_fail_closed_gate.json
receipt=docs/runtime/stage356_runtime_execution_receipt.json
policy=docs/actions/stage357_runtime_action_policy.json
action=docs/actions/stage357_runtime_action_receipt.json
outcome=docs/runtime/fail_closed_gate_run_outcome.json

check() { # name, recorded, computed; two absences never agree
  if [ -n "$2" ] && [ "$2" = "$3" ]; then echo "ok   $1"; return; fi
  printf 'BAD  %s\n     recorded %s\n     computed %s\n' "$1" "$(jq -nc --arg text "$2" '$text')" "$(jq -nc --arg text "$3" '$text')"
  bad=1
}
digest() { jq -jcS "$2" "$1" 2>/dev/null | sha256sum | cut -c1-64; }
field() { jq -cS "$2" "$1" 2>/dev/null; }

check 'nothing but files and folders' 0 "$(find . ! -type f ! -type d | wc -l | tr -d ' ')"
check 'manifest.json is canonical' "$(sha256sum <manifest.json | cut -c1-64)" "$(digest manifest.json .)"
check manifest_sha256 "$(field manifest.json .manifest_sha256)" "\"$(digest manifest.json 'del(.manifest_sha256)')\""
listed=$(jq -r '.files[] | "\(.sha256)  ./\(.path)"' manifest.json 2>/dev/null)
found=$(find . -type f ! -path ./manifest.json | sort | tr '\n' '\0' | xargs -0 sha256sum)
check 'the files of the manifest, and no other' "$listed" "$found"
for file in "$gate" "$receipt" "$policy" "$action" recorded-inputs.json; do
  jq -e . "$file" >/dev/null 2>&1 || check "$file is JSON" yes no
done

check 'gate record entry_hash' "$(field $gate .entry_hash)" "\"$(digest $gate 'del(.entry_hash, .runtime_decision, .reasons)')\""
check 'gate_sha256' "$(field $receipt .gate_sha256)" "\"$(digest $gate .)\""
check 'receipt_sha256' "$(field $receipt .receipt_sha256)" "\"$(digest $receipt 'del(.receipt_sha256)')\""
check 'action_entry_hash' "$(field $policy .action_entry_hash)" "\"$(digest $policy 'del(.action_entry_hash)')\""
check 'action_receipt_sha256' "$(field $action .action_receipt_sha256)" "\"$(digest $action 'del(.action_receipt_sha256)')\""
for link in entry_hash previous_hash request_id runtime_decision reasons; do
  check "runtime receipt: $link" "$(field $receipt .$link)" "$(field $gate .$link)"
done
check 'action policy: previous_hash' "$(field $policy .previous_hash)" "$(field $receipt .receipt_sha256)"
check 'action policy: entry_hash' "$(field $policy .stage356_binding.stage356_entry_hash)" "$(field $gate .entry_hash)"
for link in previous_hash action_entry_hash request_id action_decision; do
  check "action receipt: $link" "$(field $action .$link)" "$(field $policy .$link)"
done
check 'decision' "$(field $action .runtime_decision_from_stage356)" "$(field $gate .runtime_decision)"
check 'request id' "$(field $policy .request_id)" "$(field $gate .request_id)"
check 'recorded request id' "$(field recorded-inputs.json .request_id)" "$(field manifest.json .request_id)"
check 'recorded audit_log' "$(field recorded-inputs.json .audit_log)" "$(field $action .audit_log)"

if [ -f $outcome ]; then
  check 'outcome_sha256' "$(field $outcome .outcome_sha256)" "\"$(digest $outcome 'del(.outcome_sha256)')\""
  check 'outcome record: action receipt' "$(field $outcome .action_receipt_sha256)" "$(field $action .action_receipt_sha256)"
  check 'outcome record: command' "$(field $outcome .command_sha256)" "$(field $gate .promotion.command_sha256)"
  check 'outcome record: approval' "$(field $outcome .approval_id)" "$(field $gate .approval.approval_id)"
  check 'outcome record: request id' "$(field $outcome .request_id)" "$(field $gate .request_id)"
else
  check 'nothing was to be started' "$(field manifest.json '.command == "run"')" false
fi

if [ -f audit-log.jsonl ]; then
  previous=$(head -n 1 audit-log.jsonl | jq -r .previous_hash 2>/dev/null)
  sequence=$(head -n 1 audit-log.jsonl | jq -r .sequence 2>/dev/null)
  number=0
  while IFS= read -r line || [ -n "$line" ]; do
    number=$((number + 1))
    own=$(printf '%s' "$line" | jq -jcS 'del(.record_hash)' 2>/dev/null | sha256sum | cut -c1-64)
    check "audit record $number" "$line" "$(printf '%s' "$line" | jq -jcS --arg own "$own" --arg previous "$previous" \
      --argjson sequence "${sequence:-0}" '. + {record_hash: $own, previous_hash: $previous, sequence: $sequence}' 2>/dev/null)"
    previous=$own
    sequence=$((sequence + 1))
  done <audit-log.jsonl
  check 'the log names the action receipt' "$(tail -n 1 audit-log.jsonl | jq -c .data_hash 2>/dev/null)" \
    "$(field $action .action_receipt_sha256)"
fi

if [ "$bad" -ne 0 ]; then echo 'verdict: not proved'; exit 1; fi
echo 'verdict: hashes, self-consistent'

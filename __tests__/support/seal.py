"""Makes the hashes of changed evidence anew, in place and as text, so that everything else of the files stays as it is.

Reads a JSON array of [folder, which] from standard input; `which` is "all" or "result" (then the status keeps its hash).
"""

import hashlib
import json
import pathlib
import sys

STATUS = "docs/keys/stage355_key_status_verification.json"
RESULT = "docs/keys/stage355_revocation_enforcement_result.json"


def digest(document, without):
    rest = {key: value for key, value in document.items() if key != without}
    text = json.dumps(rest, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def swap(path, field, value):
    text = path.read_bytes().decode("utf-8")
    old = json.loads(text).get(field)
    if isinstance(old, str) and old:
        before = f'"{field}": {json.dumps(old)}'
        assert text.count(before) == 1, f"{path}: {before} stands {text.count(before)} times"
        path.write_bytes(text.replace(before, f'"{field}": "{value}"').encode("utf-8"))


for folder, which in json.load(sys.stdin):
    status, result = pathlib.Path(folder, STATUS), pathlib.Path(folder, RESULT)
    if which == "all" and status.is_file():
        entry_hash = digest(json.loads(status.read_bytes()), "entry_hash")
        swap(status, "entry_hash", entry_hash)
        swap(result, "entry_hash", entry_hash)
    swap(result, "result_sha256", digest(json.loads(result.read_bytes()), "result_sha256"))

"""Reads base64 documents, one a line; writes for each what Python's own json makes of it, as one JSON line."""

import base64
import json
import sys

for line in sys.stdin:
    document = base64.b64decode(line)
    try:
        value = json.loads(document.decode("utf-8"))
    except UnicodeDecodeError as error:
        answer = {"refused": "utf-8", "offset": error.start}
    except ValueError as error:
        answer = {"refused": str(error)}
    else:
        text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        answer = {"text": base64.b64encode(text.encode("utf-8", "surrogatepass")).decode("ascii")}
    print(json.dumps(answer))

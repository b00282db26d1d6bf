"""Judges every folder that a JSON list on standard input names with a program of examples/verify: one start for all of them."""

import contextlib
import io
import json
import os
import runpy
import sys

program, answers = sys.argv[1], []
beside = os.path.dirname(os.path.abspath(program))
sys.path.insert(0, beside)
for folder in json.load(sys.stdin):
    printed, complained, status = io.StringIO(), io.StringIO(), 0
    sys.argv = [program, folder]
    # What it imports from beside it belongs to this one start alone.
    for name in [name for name, module in sys.modules.items() if (getattr(module, "__file__", None) or "").startswith(beside)]:
        del sys.modules[name]
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(complained):
        try:
            runpy.run_path(program, run_name="__main__")
        except SystemExit as end:
            status = end.code if isinstance(end.code, int) else 0 if end.code is None else 1
    answers.append({"status": status, "stdout": printed.getvalue(), "stderr": complained.getvalue()})
json.dump(answers, sys.stdout)

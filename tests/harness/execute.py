"""Runs the functions of one file under torch and, converted, under Paddle; in a child process.

Messages that it emits, one for each function: {"start": name} before, and after it
{"name", "ok", "dropped", "problems", "results", "seconds"}.
"""
import linecache
import os
import random
import sys
import time
import traceback
import types

import numpy as np
import paddle
import torch

from compare import NotComparable, differences
from source_text import functions, parse


def load(path, name):
    """The module in file `path`; what it imports from its own folder is loaded for it alone."""
    with open(path, encoding="utf-8") as f:
        text = f.read()
    module = types.ModuleType(name)
    module.__file__ = path
    sys.modules[name] = module
    linecache.cache[path] = (len(text), None, text.splitlines(True), path)
    folder = os.path.dirname(path)
    sys.path.append(folder)
    try:
        exec(compile(parse(text), path, "exec"), module.__dict__)
    finally:
        sys.path.remove(folder)
        for key in [k for k, m in sys.modules.items() if os.path.dirname(getattr(m, "__file__", None) or "") == folder]:
            if key != name:
                del sys.modules[key]
    return module


def reset():
    """The state that a function may count on, and may have changed for the next one."""
    random.seed(0)
    np.random.seed(0)
    torch.manual_seed(0)
    paddle.seed(0)
    torch.set_grad_enabled(True)
    torch.set_default_dtype(torch.float32)
    paddle.set_default_dtype("float32")
    paddle.set_grad_enabled(True)


def last_lines(error, path):
    """The error and where in `path` it came from."""
    frames = [f for f in traceback.extract_tb(error.__traceback__) if f.filename == path]
    text = "".join(traceback.format_exception_only(type(error), error)).strip().split("\n")
    text = [line for line in text if line.strip()]
    text = text if len(text) <= 6 else text[:3] + ["..."] + text[-3:]
    places = ["line %d: %s" % (f.lineno, f.line) for f in frames[-2:]]
    return "\n".join(places + text)


def show(value):
    return "\n".join(line for line in repr(value).split("\n") if line.strip())[:1500]


def run_pair(function, first, second):
    """Run one function in both frameworks.  (ok, dropped, problems, results)"""
    name = function.name
    reset()
    try:
        expected = getattr(first, name)()
    except Exception as error:
        return False, True, ["torch raises\n" + last_lines(error, first.__file__)], None
    reset()
    try:
        actual = getattr(second, name)()
    except Exception as error:
        return False, False, ["Paddle raises\n" + last_lines(error, second.__file__)], [show(expected), ""]
    try:
        found = differences(expected, actual, function.tolerance, function.reads_gradients)
    except NotComparable as error:
        found = [str(error)]
    return not found, False, found, [show(expected), show(actual)] if found else None


def run_file(original, converted, prefix, emit, skip=(), done=()):
    """Run every function that starts with `case_` and that the conversion does not mark as unconverted.

    `dropped` in a message: torch itself refuses; for a derived form that only means that there is no
    such form.  `skip`: cases whose derived forms are left out.  `done`: messages' names of an earlier process that
    need not run again.  Gives the names of those that failed.
    """
    with open(original, encoding="utf-8") as f:
        names = {n: fn for n, fn in functions(f.read()).items() if n.startswith("case_")}
    with open(converted, encoding="utf-8") as f:
        after = functions(f.read())
    names = {n: fn for n, fn in names.items() if n in after and not after[n].blocked
             and n.split("__")[0] not in skip}
    failed = set()
    if not names or same_text(original, converted):      # the latter is reported with the file
        return failed
    emit({"start": prefix + "import"})
    try:
        modules = load(original, "case_torch")
    except Exception as error:
        emit(message(prefix + "import", ["torch raises\n" + last_lines(error, original)]))
        return set(names)
    try:
        modules = modules, load(converted, "case_paddle")
    except Exception as error:
        emit(message(prefix + "import", ["Paddle raises\n" + last_lines(error, converted)]))
        return set(names)
    for name, function in names.items():
        if prefix + name in done:
            continue
        emit({"start": prefix + name})
        began = time.perf_counter()
        ok, dropped, problems, results = run_pair(function, *modules)
        emit(message(prefix + name, problems, ok, dropped, results, time.perf_counter() - began))
        if not ok:
            failed.add(name)
    return failed


def same_text(first, second):
    with open(first, encoding="utf-8") as f, open(second, encoding="utf-8") as g:
        return f.read() == g.read()


def message(name, problems, ok=False, dropped=False, results=None, seconds=0.0):
    return {"name": name, "ok": ok, "dropped": dropped, "problems": problems, "results": results, "seconds": seconds}

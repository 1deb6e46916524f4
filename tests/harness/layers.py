"""Checks that every C file includes only headers of its own or a lower layer.

    layers.py src

This table is the one place where the layers are written down; `*` stands for the rest of a name.
A module that is not in it fails the check.
"""
import fnmatch
import os
import re
import sys

LAYERS = [
    # memory, strings, containers
    ("base", "arena", "str", "map"),
    # one file's text; the tables
    ("diag", "source", "syntax*", "pyexpr", "python2", "edit*", "tmpl*", "mapping*"),
    # what the text means
    ("types*", "scope*", "names*", "callargs*", "match*", "infer*"),
    # from one text to the other
    ("rewrite*", "rule_*", "sites", "trace", "imports*", "check", "project*", "apply*", "annotate*", "helpers*", "convert*"),
    # files, threads, output
    ("files", "walk", "pool", "difft", "driver*", "report*"),
    # processes
    ("cli*", "main", "bench"),
]
BUILD_TIME = "mapc*"            # compiles the mappings; stands on the two lowest layers
FOREIGN = {"tree_sitter/": "syntax*", "../src/": "syntax_walk", "cJSON": "mapc*", "cjson/": "mapc*"}


def layer(module):
    if fnmatch.fnmatch(module, BUILD_TIME):
        return 1
    for number, patterns in enumerate(LAYERS):
        if any(fnmatch.fnmatch(module, pattern) for pattern in patterns):
            return number
    return None


def check_file(path):
    """Yields what is wrong with one file."""
    module = os.path.splitext(os.path.basename(path))[0]
    own = layer(module)
    if own is None:
        yield "%s: module %s is not in the table of layers (%s)" % (path, module, os.path.relpath(__file__))
        return
    with open(path) as f:
        lines = f.read().splitlines()
    for number, line in enumerate(lines, 1):
        match = re.match(r'\s*#\s*include\s*([<"])([^>"]+)', line)
        if not match:
            continue
        name = match[2]
        place = "%s:%d: " % (path, number)
        for prefix, owner in FOREIGN.items():
            if name.startswith(prefix) and not fnmatch.fnmatch(module, owner):
                yield place + "only %s may include %s" % (owner, name)
        if match[1] == '"' and name.endswith(".h"):
            target = name[:-2]
            if layer(target) is None:
                yield place + "%s is not in the table of layers" % name
            elif layer(target) > own:
                yield place + "%s (layer %d) includes %s (layer %d)" % (module, own, name, layer(target))
            elif fnmatch.fnmatch(target, BUILD_TIME) and not fnmatch.fnmatch(module, BUILD_TIME):
                yield place + "%s is part of the build-time program" % name


def main(folder):
    problems = []
    paths = sorted(os.path.join(folder, n) for n in os.listdir(folder) if n.endswith((".c", ".h")))
    for path in paths:
        problems += check_file(path)
    for problem in problems:
        print(problem)
    if not problems:
        print("layers: %d files ok" % len(paths))
    return bool(problems)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

"""Checks the look of the C files, and lists functions that are long.

    style.py FOLDER…

An error: a line over 140 columns, white space at its end, a missing contract at the
head of a file, a global that can change.  Functions over 50 lines are listed only; 40 is the aim.
"""
import os
import re
import sys

WIDTH, TAB, LONG = 140, 8, 50
HEAD = re.compile(r"/\* \w+: ")
# At the start of a line: a definition of data that is neither const nor a function, type or declaration.
MUTABLE = re.compile(r"^(?:static\s+)?(?!.*\bconst\b)(?!typedef|struct|enum|union|extern|return|else)[A-Za-z_][\w\s*]*?\b\w+(?:\[[^\]]*\])*\s*(?:=[^=].*)?;")


def check_lines(path, lines):
    if not HEAD.match(lines[0] if lines else ""):
        yield "%s:1: the first line must be /* name: what it is" % path
    for number, line in enumerate(lines, 1):
        place = "%s:%d: " % (path, number)
        if len(line.expandtabs(TAB)) > WIDTH:
            yield place + "over %d columns" % WIDTH
        if line != line.rstrip():
            yield place + "white space at the end"
        if MUTABLE.match(line):
            yield place + "a global that can change"


def functions(lines):
    """(line, name, length) of each function: its body starts with { at the start of a line."""
    start = None
    for number, line in enumerate(lines, 1):
        if line == "{":
            start = number
        elif line.startswith("}") and start:
            head = next((l for l in reversed(lines[max(0, start - 6):start - 1]) if re.match(r"\w.*\(", l)), "")
            name = re.search(r"(\w+)\(", head)
            yield start, name[1] if name else "?", number - start - 1
            start = None


def main(folders):
    problems, sizes = [], []
    for folder in folders:
        for name in sorted(os.listdir(folder)):
            if not name.endswith((".c", ".h")):
                continue
            path = os.path.join(folder, name)
            with open(path, encoding="utf-8") as f:
                lines = f.read().splitlines()
            problems += check_lines(path, lines)
            sizes += [(length, path, number, function) for number, function, length in functions(lines)]
    for length, path, number, function in sorted(sizes, reverse=True):
        if length > LONG:
            print("%s:%d: note: %s has %d lines" % (path, number, function, length))
    for problem in problems:
        print(problem)
    if not problems:
        print("style: %d functions, the longest has %d lines" % (len(sizes), max(sizes)[0]))
    return bool(problems)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

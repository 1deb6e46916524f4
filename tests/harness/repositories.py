"""Programs of several files: each folder tests/programs/NAME/ runs the same under torch and, converted, under Paddle.

    repositories.py [registry …]      check the conversions, run both, compare all that they print

The folder's file `commands` lists the scripts with their arguments, one a line, run from the folder one after the
other; `cd FOLDER` in front runs one from a folder below.  Both versions start from the same weights (program_child.py).
A file converts alone as it does with the others, but for those that the folder's file `together` lists: what
others show of their layers decides how they are built.
Numbers in what they print agree to a thousandth.
"""
import argparse
import os
import re
import shutil
import sys

import converter
import filechecks
import programs
from report import Report

NUMBER = re.compile(r"-?\d+\.?\d*(?:e[+-]?\d+)?|nan|-?inf")
ROUNDING = 1e-4          # of the few digits that are printed


def folders(names=()):
    found = [f for f in sorted(os.listdir(programs.PROGRAMS)) if os.path.exists(os.path.join(programs.PROGRAMS, f, "commands"))]
    return [os.path.join(programs.PROGRAMS, f) for f in found if not names or f in names]


def copied(folder, framework):
    """A copy for the files that the program writes; converted for Paddle."""
    copy = os.path.join(converter.STAGE, "repositories", "%s.%s" % (os.path.basename(folder), framework))
    shutil.copytree(folder, copy, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__"))
    if framework == "paddle":
        converter.run_binary(["-q", "-w", copy])
    return copy


def modules(folder):
    """The paths of its Python files, below it."""
    return sorted(os.path.relpath(os.path.join(place, name), folder)
                  for place, _, names in os.walk(folder) for name in names if name.endswith(".py"))


def check_conversion(folder, converted):
    """Problems of all its files: TODOs, text that does not parse, files that convert otherwise alone or once more."""
    problems = []
    listing = os.path.join(folder, "together")
    together = programs.read(listing).split() if os.path.exists(listing) else []
    for path in modules(folder):
        text = programs.read(os.path.join(converted, path))
        alone = converter.run_binary(["-q", os.path.join(folder, path)]).stdout.decode()
        again = converter.run_binary(["-q", os.path.join(converted, path)]).stdout.decode()
        found = [filechecks.check_parses(text), "# TODO(pt2pd)" in text and "needs a hand edit",
                 (alone != text) != (path in together) and "converts otherwise alone, or is listed and does not", again != text and "a second run changes it"]
        problems += ["%s: %s" % (path, problem) for problem in found if problem]
    return problems


def same_number(a, b):
    x, y = float(a), float(b)
    return x == y or (x != x and y != y) or abs(x - y) <= programs.TOLERANCE * abs(x) + ROUNDING * ("." in a or "e" in a)


def compare_lines(first, second):
    """A message, or None when all lines agree."""
    a, b = first.splitlines(), second.splitlines()
    for i, (x, y) in enumerate(zip(a, b), 1):
        same = NUMBER.sub("#", x) == NUMBER.sub("#", y)
        if not same or not all(map(same_number, NUMBER.findall(x), NUMBER.findall(y))):
            return "line %d\ntorch  %s\nPaddle %s" % (i, x, y)
    if not a or len(a) != len(b):
        return "torch's version prints %d lines, Paddle's %d" % (len(a), len(b))


def run_all(framework, folder, copy):
    """(message or None, what all its commands printed)"""
    printed = ""
    for line in programs.read(os.path.join(folder, "commands")).split("\n"):
        words = line.split()
        if not words:
            continue
        place = os.path.join(copy, words[1]) if words[0] == "cd" else copy
        script, arguments = words[2 * (words[0] == "cd")], words[2 * (words[0] == "cd") + 1:]
        run, output = programs.run_program(framework, os.path.join(place, script), arguments, place)
        printed += output
        if run.trouble:
            return "%s: %s" % (line, run.trouble), printed
    return None, printed


def check_all(report, names=()):
    for folder in folders(names):
        title = "repository %s" % os.path.basename(folder)
        copies = {framework: copied(folder, framework) for framework in ("torch", "paddle")}
        problems = check_conversion(folder, copies["paddle"])
        trouble, printed = {}, {}
        for framework, copy in copies.items():
            trouble[framework], printed[framework] = run_all(framework, folder, copy)
            if trouble[framework]:
                problems.append("%s version: %s" % (framework, trouble[framework]))
        difference = None if any(trouble.values()) else compare_lines(printed["torch"], printed["paddle"])
        if problems or difference:
            report.fail(title, problems + [difference] * bool(difference))
        else:
            report.ok()


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("names", nargs="*", help="names of folders; all when none is given")
    report = Report()
    check_all(report, p.parse_args().names)
    report.finish()
    return 1 if report.failed else 0


if __name__ == "__main__":
    sys.exit(main())

"""Counts what passed and failed, and prints each failure as it comes.

Defects that are known stand in tests/known_defects.txt, a title a line: they are counted by themselves and do not fail the run, so
that a new failure does.  `run.py --known` writes the file anew from a whole run.
"""
import os
import re

KNOWN = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "known_defects.txt")


def plain(title):
    """A failure's name without the line number of a mapping row and without the words of an error."""
    return re.sub(r"^mappings/\S+:\d+: ", "row ", title).strip()


def known_defects():
    if not os.path.exists(KNOWN):
        return set()
    with open(KNOWN, encoding="utf-8") as f:
        return {line.rstrip("\n") for line in f if line.strip() and not line.startswith("#")}


class Report:
    FULL = 3     # failures of one file that are printed in full, unless `verbose`

    def __init__(self, verbose=False):
        self.verbose = verbose
        self.of_group = {}
        self.passed = self.failed = 0
        self.dropped = self.diagnosed = 0      # derived forms: refused by torch, left with a diagnostic
        self.times = []                        # (seconds, name)
        self.known = known_defects()
        self.met = set()                       # known defects that were met again
        self.titles = set()                    # of all failures, known or not

    def ok(self, count=1):
        self.passed += count

    def fail(self, title, problems, details="", group=None):
        """`group`: the file it belongs to; after some failures of one file the others get a line each."""
        self.titles.add(plain(title))
        if plain(title) in self.known:
            self.met.add(plain(title))
            if not self.verbose:
                return
        else:
            self.failed += 1
        before = self.of_group[group] = self.of_group.get(group, 0) + 1
        if group and before > self.FULL and not self.verbose:
            print("FAIL %s: %s" % (title, " ".join(problems[0].split("\n")[-1].split())[:200]))
            return
        print("FAIL %s" % title)
        for text in [*problems, details]:
            if text:
                print("  " + text.replace("\n", "\n  "))
        print(flush=True)

    def write_known(self):
        with open(KNOWN, "w", encoding="utf-8") as f:
            f.write("# What is known to fail, a title a line; run.py --known writes this file.\n")
            f.writelines(title + "\n" for title in sorted(self.titles))

    def finish(self, whole=False):
        """`whole`: everything was run, so a known defect that was not met is gone."""
        gone = sorted(self.known - self.met) if whole else []
        for title in gone:
            print("no longer fails, take it out of tests/known_defects.txt: " + title)
        if self.known:
            print("%d known defects met, %d gone (tests/known_defects.txt)" % (len(self.met), len(gone)))
        print("%d passed, %d failed" % (self.passed, self.failed))

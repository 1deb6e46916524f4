"""Counts what passed and failed, and prints each failure as it comes."""


class Report:
    FULL = 3     # failures of one file that are printed in full, unless `verbose`

    def __init__(self, verbose=False):
        self.verbose = verbose
        self.of_group = {}
        self.passed = self.failed = 0
        self.dropped = self.diagnosed = 0      # derived forms: refused by torch, left with a diagnostic
        self.times = []                        # (seconds, name)

    def ok(self, count=1):
        self.passed += count

    def fail(self, title, problems, details="", group=None):
        """`group`: the file it belongs to; after some failures of one file the others get a line each."""
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

    def finish(self):
        print("%d passed, %d failed" % (self.passed, self.failed))

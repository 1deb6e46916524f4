"""Counts what passed and failed, and prints each failure as it comes."""


class Report:
    def __init__(self):
        self.passed = self.failed = 0
        self.dropped = self.diagnosed = 0      # derived forms: refused by torch, left with a diagnostic
        self.times = []                        # (seconds, name)

    def ok(self, count=1):
        self.passed += count

    def fail(self, title, problems, details=""):
        self.failed += 1
        print("FAIL %s" % title)
        for text in [*problems, details]:
            if text:
                print("  " + text.replace("\n", "\n  "))
        print(flush=True)

    def finish(self):
        print("%d passed, %d failed" % (self.passed, self.failed))

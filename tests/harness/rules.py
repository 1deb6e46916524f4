"""Runs tests/rules: one file for each behaviour that is no single API.

    rules.py [NAME …]            convert, compare with the golden conversions, run under both frameworks
    rules.py --golden [NAME …]   rewrite the golden conversions

A rule file is an ordinary PyTorch file.  What must hold of it is what must hold of a case file
(tests/README.md), and it keeps its encoding and its line ends.  Its functions case_…() run under torch and,
converted, under Paddle; functions todo_…() hold what is left alone with a TODO.  The last line is
`N passed, N failed`; exit code 1 when any failed.
"""
import os

for variable in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ[variable] = "1"      # before the frameworks are imported: threads do not survive a fork
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "")

import argparse
import glob
import io
import sys
import tokenize
import warnings

import converter
import entries
import filechecks
from report import Report
from source_text import TODO, functions, lost_comments, side_by_side

FOLDER = os.path.join(entries.ROOT, "tests", "rules")


def decode(data):
    """Text as Python reads it: without a mark, in the encoding that the file declares; line ends as they are."""
    encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
    return data.decode("utf-8-sig" if encoding == "utf-8-sig" else encoding)


def plain(text):
    return text.replace("\r\n", "\n").replace("\r", "\n")


class Rule:
    def __init__(self, path):
        self.path, self.file = path, os.path.basename(path)
        self.name = self.file[:-len(".py")]
        with open(path, "rb") as f:
            self.data = f.read()

    @property
    def golden(self):
        try:
            with open(entries.golden_path(self.path), "rb") as f:
                return f.read()
        except FileNotFoundError:
            return None


def select(names):
    paths = sorted(p for p in glob.glob(os.path.join(FOLDER, "*.py")) if not p.endswith(".paddle.py"))
    rules = [Rule(p) for p in paths]
    unknown = [n for n in names if n not in {r.name for r in rules}]
    if unknown:
        sys.exit("no rule file %s in %s" % (", ".join(unknown), os.path.relpath(FOLDER, entries.ROOT)))
    return [r for r in rules if not names or r.name in names]


class Conversions:
    """The output for each file; the same of the output, of the twin with CRLF, and by one thread."""

    def __init__(self, rules, jobs):
        originals = converter.stage("rules", {r.file: r.data for r in rules})
        self.first, folder, _ = converter.convert_folder(originals, "rules.out", jobs)
        self.again, _, _ = converter.convert_folder(folder, "rules.again", jobs)
        twins = converter.stage("rules.crlf", {r.file: r.data.replace(b"\n", b"\r\n") for r in rules if has_twin(r)})
        self.twins, _, _ = converter.convert_folder(twins, "rules.crlf.out", jobs)
        self.single, _, _ = converter.convert_folder(originals, "rules.single", 1)


def has_twin(rule):
    return b"\r" not in rule.data


# ---- checks ----

def check_comments(original, converted):
    """All comments but those of an earlier run are there."""
    lost = [c for c in lost_comments(original, converted) if not TODO.match(c)]
    return "comments lost: " + ", ".join(lost) if lost else None


def check_line_ends(original, converted):
    """Every line end of the output is of the kind that the input has."""
    kinds = {"\r\n" if line.endswith("\r\n") else "\n" for line in original.splitlines(True) if line.endswith("\n")}
    for number, line in enumerate(converted.split("\n")[:-1], 1):
        kind = "\r\n" if line.endswith("\r") else "\n"
        if kinds and kind not in kinds:
            return "line %d of the conversion ends with %r" % (number, kind)


def check_rule(rule, conversions):
    """All problems of one file's text."""
    data = conversions.first.get(rule.file)
    if data is None:
        return ["the converter gave no file"]
    original, converted = decode(rule.data), decode(data)
    before, after = plain(original), plain(converted)
    broken = filechecks.check_parses(after)
    if broken:
        return [broken]
    checks = [check_comments(before, after), check_line_ends(original, converted),
              filechecks.check_todos(before, after)]
    golden, again = rule.golden, conversions.again.get(rule.file)
    checks.append(filechecks.check_golden(converted, None if golden is None else decode(golden), rule.name + ".paddle.py"))
    if golden is not None and golden != data and not checks[-1]:
        checks.append("the bytes differ from the golden file: a mark or the encoding")
    checks.append(filechecks.check_again(converted, None if again is None else decode(again)))
    if has_twin(rule):
        twin = conversions.twins.get(rule.file)
        checks.append(filechecks.check_crlf(converted, None if twin is None else decode(twin)))
    if data != conversions.single.get(rule.file):
        checks.append("-j1 and -jN differ")
    return [c for c in checks if c]


def run_cases(rules, conversions, jobs, report):
    """The functions of every file, each file in a child of its own."""
    import execute
    import pool
    runnable = [r for r in rules if r.file in conversions.first and b"def case_" in r.data]
    before = converter.stage("rules.before", {r.file: plain(decode(r.data)).encode() for r in runnable})
    after = converter.stage("rules.after", {r.file: plain(decode(conversions.first[r.file])).encode() for r in runnable})
    sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

    def work_of(rule):
        return lambda emit: execute.run_file(os.path.join(before, rule.file), os.path.join(after, rule.file), "", emit)

    for child in pool.run_all([(r.name, work_of(r)) for r in runnable], jobs):
        for message in child.messages:
            if "start" in message:
                continue
            if message["ok"]:
                report.ok()
                continue
            title = "%s %s" % (child.name, message["name"])
            report.fail(title, message["problems"], details(child.name + ".py", message, before, after), child.name)
        if child.ended:
            started = [m["start"] for m in child.messages if "start" in m]
            report.fail("%s %s" % (child.name, started[-1] if started else ""), [child.ended, child.printed])


def details(file, message, *folders):
    sources = []
    for folder in folders:
        with open(os.path.join(folder, file), encoding="utf-8") as f:
            found = functions(f.read()).get(message["name"])
        sources.append(found.text.strip("\n") if found else "")
    text = side_by_side("torch", sources[0], "Paddle", sources[1])
    if message["results"]:
        text += "\n\n" + side_by_side("torch's result", message["results"][0], "Paddle's result", message["results"][1])
    return text


def write_goldens(rules, conversions):
    changed = 0
    for rule in rules:
        data = conversions.first.get(rule.file)
        if data is not None and data != rule.golden:
            with open(entries.golden_path(rule.path), "wb") as f:
                f.write(data)
            changed += 1
            print("wrote %s" % os.path.relpath(entries.golden_path(rule.path), entries.ROOT))
    print("%d golden files of rules, %d rewritten" % (len(rules), changed))


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("names", nargs="*", help="names of rule files; all when none is given")
    p.add_argument("--golden", action="store_true", help="rewrite the golden conversions instead of testing")
    p.add_argument("-j", "--jobs", type=int, default=2)
    p.add_argument("-v", "--verbose", action="store_true", help="print every failure in full")
    args = p.parse_args()
    warnings.simplefilter("ignore")
    rules = select(args.names)
    conversions = Conversions(rules, args.jobs)
    if args.golden:
        write_goldens(rules, conversions)
        return 0
    report = Report(args.verbose)
    for rule in rules:
        problems = check_rule(rule, conversions)
        if problems:
            report.fail("%s conversion" % rule.name, problems)
        else:
            report.ok()
    run_cases(rules, conversions, args.jobs, report)
    report.finish()
    return 1 if report.failed else 0


if __name__ == "__main__":
    sys.exit(main())

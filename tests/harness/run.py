"""Runs the case files: converts each, checks the conversion, runs both versions and compares.

    run.py                       everything: cases, derived forms, mappings, samples
    run.py torch.max torch.cat   some APIs (a prefix: torch.nn.*)
    run.py --golden [KEY …]      rewrite the golden conversions

tests/README.md says what a case file is.  The last line is `N passed, N failed`; exit code 1 when any failed.
"""
import os

for variable in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ[variable] = "1"      # before the frameworks are imported: threads do not survive a fork
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "")

import argparse
import fnmatch
import glob
import sys
import time
import warnings

import converter
import coverage
import entries
import filechecks
from report import Report
from source_text import functions, side_by_side


OLDER_TARGETS = ("2.6", "3.0")
RETRIES = 3     # of a file from the function on that gave no answer: Paddle's loaders with workers fork beside threads, and hang now and then


class Case:
    """One case file with everything that was made of it."""

    def __init__(self, path):
        self.path, self.key = path, entries.case_key(path)
        self.file = self.key + ".py"                       # its name in the stage
        with open(path, encoding="utf-8", newline="") as f:
            self.text = f.read()
        self.forms = None                                  # text of its derived forms
        self.golden_name = os.path.relpath(entries.golden_path(path), entries.ROOT)

    @property
    def golden(self):
        try:
            with open(entries.golden_path(self.path), encoding="utf-8", newline="") as f:
                return f.read()
        except FileNotFoundError:
            return None


def select(keys, table):
    """The case files of the given keys; a key may be an alias or a pattern."""
    paths = entries.all_case_files()
    if not keys:
        return paths
    aliases = {a: e.key for e in table.values() for a in e.data.get("alias", [])}
    wanted = [aliases.get(k, k) for k in keys]
    found = [p for p in paths if any(fnmatch.fnmatchcase(entries.case_key(p), k) for k in wanted)]
    missing = [k for k in wanted if not any(fnmatch.fnmatchcase(entries.case_key(p), k) for p in found)]
    if missing:
        sys.exit("no case file for %s: expected %s" % (
            ", ".join(missing), ", ".join(os.path.relpath(entries.case_path(k), entries.ROOT) for k in missing)))
    return found


# ---- conversion of all files ----

def rule_files():
    """{name: bytes} of tests/rules."""
    paths = [p for p in glob.glob(os.path.join(entries.ROOT, "tests", "rules", "*.py")) if not p.endswith(".paddle.py")]
    found = {}
    for path in paths:
        with open(path, "rb") as f:
            found[os.path.basename(path)] = f.read()
    return found


class Conversions:
    """All conversions, by staged file name; each kind of input is one run of the converter."""

    def __init__(self, cases, jobs):
        self.rows = coverage.all_rows()              # now: somebody may build the converter while this runs
        fired = os.path.join(converter.STAGE, "fired.tsv")
        originals = {c.file: c.text.encode() for c in cases}
        self.originals = converter.stage("cases", originals)
        self.cases, self.cases_folder, _ = converter.convert_folder(self.originals, "cases.out", jobs, fired)
        self.fired = coverage.fired_rows(fired)
        for target in OLDER_TARGETS:                 # rows for these fire only when they are asked for
            converter.convert_folder(self.originals, "target.out", jobs, fired, target)
            self.fired |= coverage.fired_rows(fired)
        # rows that hang on facts about a whole file stand in files of their own, which rules.py runs
        converter.convert_folder(converter.stage("rules", rule_files()), "rules.out", jobs, fired)
        self.fired |= coverage.fired_rows(fired)
        self.again, _, _ = converter.convert_folder(self.cases_folder, "again.out", jobs)
        twins = converter.stage("crlf", {n: t.replace(b"\n", b"\r\n") for n, t in originals.items()})
        self.twins, _, _ = converter.convert_folder(twins, "crlf.out", jobs)
        self.single, _, _ = converter.convert_folder(self.originals, "single.out", 1)

    def text(self, kind, file):
        data = getattr(self, kind).get(file)
        return None if data is None else data.decode("utf-8", errors="replace")


def convert_forms(cases, table, jobs, report):
    """Derive the forms of all files and convert them; gives (folder, folder of the conversions)."""
    import forms
    texts = {}
    for case in cases:
        entry = table.get(case.key)
        if entry is None:
            continue
        try:
            case.forms, count = forms.derive(case.text, entry)
        except Exception as error:
            report.fail("%s forms" % case.key, ["cannot derive forms: %s: %s" % (type(error).__name__, error)])
            continue
        if count:
            texts[case.file] = case.forms.encode()
        else:
            case.forms = None
    folder = converter.stage("forms", texts)
    if not texts:
        return folder, folder
    return folder, converter.convert_folder(folder, "forms.out", jobs)[1]


# ---- checks ----

def check_files(cases, conversions, report):
    for case in cases:
        problems = filechecks.file_problems(
            case.golden_name, case.text, conversions.text("cases", case.file), conversions.text("again", case.file),
            conversions.text("twins", case.file), case.golden)
        if problems:
            report.fail("%s conversion" % case.key, problems)
        else:
            report.ok()
    different = [n for n in conversions.cases if conversions.cases[n] != conversions.single.get(n)]
    if different:
        report.fail("-j1 and -jN", ["differ in " + ", ".join(different)])
    else:
        report.ok()


def check_form_files(cases, folder, report):
    """The derived forms too must parse and keep their comments; counts those left with a diagnostic."""
    for case in cases:
        path = os.path.join(folder, case.file)
        if case.forms is None:
            continue
        if not os.path.exists(path):
            report.fail("%s forms" % case.key, ["the converter gave no file; see %s with --keep" % path])
            continue
        with open(path, encoding="utf-8") as f:
            converted = f.read()
        problem = (filechecks.check_converted(case.forms, converted) or filechecks.check_parses(converted)
                   or filechecks.check_comments(case.forms, converted))
        if problem:
            report.fail("%s forms" % case.key, [problem])
        else:
            report.ok()
            report.diagnosed += sum(f.blocked for n, f in functions(converted).items() if n.startswith("case_"))


def run_cases(cases, conversions, form_folders, jobs, report):
    """Each file in a child of its own: the cases, then the forms derived from those that passed."""
    import execute
    import pool
    if any("optim" in c.text for c in cases):
        import torch._dynamo  # noqa: F401  (the first optimizer imports it, which takes seconds: here, once)

    def work_of(case, done=frozenset()):
        pairs = [("", conversions.originals, conversions.cases_folder)]
        if case.forms is not None:
            pairs.append(("form ", *form_folders))

        def work(emit):
            sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
            failed = set()
            for prefix, before, after in pairs:
                if os.path.exists(os.path.join(after, case.file)):
                    failed = execute.run_file(os.path.join(before, case.file), os.path.join(after, case.file), prefix,
                                              emit, failed, done)
        return work

    texts, done = {c.key: c for c in cases}, {}
    waiting = [(c.key, work_of(c)) for c in cases]
    for attempt in range(RETRIES + 1):
        hung = []
        for child in pool.run_all(waiting, jobs):
            if attempt < RETRIES and (child.ended or "").startswith("no answer"):
                done.setdefault(child.name, set()).update(m["name"] for m in child.messages if "name" in m)
                hung.append((child.name, work_of(texts[child.name], done[child.name])))
                print("%s: %s; tried again from there" % (child.name, child.ended), flush=True)
                child.ended = None
            take(child, texts[child.name], conversions, form_folders, report)
        waiting = hung


def take(child, case, conversions, form_folders, report):
    """Count what one child said."""
    for message in child.messages:
        if "start" in message:
            continue
        title = "%s %s" % (case.key, message["name"])
        is_form = message["name"].startswith("form ")
        report.times.append((message["seconds"], title))
        if message["ok"]:
            report.ok()
        elif message["dropped"] and is_form:
            report.dropped += 1
        else:
            folders = form_folders if is_form else (conversions.originals, conversions.cases_folder)
            report.fail(title, message["problems"], details(case, message, folders), case.key)
    if child.ended:
        started = [m["start"] for m in child.messages if "start" in m]
        report.fail("%s %s" % (case.key, started[-1] if started else ""), [child.ended, child.printed])


def details(case, message, folders):
    """Both sources and both results of a function that failed."""
    name = message["name"].split(" ")[-1]
    sources = []
    for folder in folders:
        with open(os.path.join(folder, case.file), encoding="utf-8") as f:
            found = functions(f.read()).get(name)
        sources.append(found.text.strip("\n") if found else "")
    text = side_by_side("torch", sources[0], "Paddle", sources[1])
    if message["results"]:
        text += "\n\n" + side_by_side("torch's result", message["results"][0], "Paddle's result", message["results"][1])
    return text


def check_coverage(conversions, cases, table, keys, report):
    """Every row of the given keys (all when None) must have fired."""
    rows = [r for r in conversions.rows if keys is None or r.key in keys]
    imported = set().union(*(coverage.imported_names(c.text) for c in cases))
    silent = [r for r in coverage.silent_rows(rows, conversions.fired)
              if not (r.key in imported and r.key in table and table[r.key].kind == "module")]
    for row in silent:
        report.fail(str(row), ["no case file fires this row"])
    report.ok(len(rows) - len(silent))


def write_goldens(cases, conversions):
    changed = 0
    for case in cases:
        text = conversions.text("cases", case.file)
        if text is not None and text != case.golden:
            with open(entries.golden_path(case.path), "w", encoding="utf-8", newline="") as f:
                f.write(text)
            changed += 1
            print("wrote %s" % case.golden_name)
    print("%d golden files, %d rewritten" % (len(cases), changed))


def parse_arguments():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("keys", nargs="*", help="torch names; all when none is given")
    p.add_argument("--only", action="append", default=[], help="the same as a key")
    p.add_argument("--golden", action="store_true", help="rewrite the golden conversions instead of testing")
    p.add_argument("-j", "--jobs", type=int, default=2)
    p.add_argument("--no-forms", action="store_true", help="without the derived call forms")
    p.add_argument("--no-programs", action="store_true", help="without the samples")
    p.add_argument("-v", "--verbose", action="store_true", help="print every failure in full")
    p.add_argument("--keep", action="store_true", help="keep the staged files in build/harness/")
    p.add_argument("--slowest", type=int, default=5, help="how many of the slowest functions to name")
    return p.parse_args()


def main():
    args = parse_arguments()
    began = time.monotonic()
    warnings.simplefilter("ignore")
    if args.keep:
        converter.keep_stage()
    keys = args.keys + args.only
    table = entries.load_entries()
    cases = [Case(p) for p in select(keys, table)]
    conversions = Conversions(cases, args.jobs)
    if args.golden:
        write_goldens(cases, conversions)
        if not keys:
            import programs
            programs.write_goldens()
        return 0

    report = Report(args.verbose)
    check_files(cases, conversions, report)
    form_folders = (None, None)
    if not args.no_forms:
        form_folders = convert_forms(cases, table, args.jobs, report)
        check_form_files(cases, form_folders[1], report)
    run_cases(cases, conversions, form_folders, args.jobs, report)
    chosen = {c.key for c in cases} if keys else None
    check_coverage(conversions, cases, table, chosen, report)
    import check_mappings
    check_mappings.check_all(table, report, chosen)
    if not keys and not args.no_programs:
        import programs
        import repositories
        programs.check_all(report, args.jobs)
        repositories.check_all(report)

    for seconds, title in sorted(report.times, reverse=True)[:args.slowest]:
        print("%6.0f ms  %s" % (seconds * 1000, title))
    print("%d case files in %.0f s; derived forms: %d refused by torch, %d left with a diagnostic"
          % (len(cases), time.monotonic() - began, report.dropped, report.diagnosed))
    report.finish()
    return 1 if report.failed else 0


if __name__ == "__main__":
    sys.exit(main())

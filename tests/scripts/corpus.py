"""Converts real packages whole and measures how much of them the converter knows.

    corpus.py BINARY BENCH [PACKAGE …]

The packages are those of tests/corpus-packages.txt, fetched once into build/corpus.  Printed for each: lines, references to torch that were
resolved, method calls whose receiver is known, TODOs, processor time next to a bare parse of the same files, peak memory.  Packages behind
the line `# Control` must come out byte for byte as they went in.  tests/corpus-reading.tsv holds sites that were
read by a person, with a verdict: they are compared with what happens there now, and wrong ones are counted by kind.
`--sample N` writes N new sites of each set to build/corpus/sample.txt, for reading.  Standard library only; the exit code is 1 when a control file changed, a file
crashed the converter, several threads gave other files than one, or a site that was rightly rewritten when it was read is neither
converted nor right as it is.
"""
import collections
import hashlib
import os
import random
import re
import resource
import shutil
import subprocess
import sys
import tarfile
import zipfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
LIST = os.path.join(ROOT, "tests", "corpus-packages.txt")
READING = os.path.join(ROOT, "tests", "corpus-reading.tsv")
FOLDER = os.path.join(ROOT, "build", "corpus")
SEED = 20
COLUMNS = "set path line col kind name receiver status row verdict note".split()

Site = collections.namedtuple("Site", "path line col kind name receiver status row")


# ---- packages ----

def packages():
    """[(name, version, is it a control)]"""
    found, control = [], False
    with open(LIST, encoding="utf-8") as f:
        for line in f:
            control |= line.startswith("# Control")
            m = re.match(r"([\w.-]+)==(\S+)", line)
            if m:
                found.append((m[1], m[2], control))
    return found


def unpack(archive, target):
    if archive.endswith((".whl", ".zip")):
        with zipfile.ZipFile(archive) as z:
            z.extractall(target)
    else:
        with tarfile.open(archive) as t:
            t.extractall(target, filter="data")


def fetch():
    """Downloads and unpacks what is not there yet."""
    done = os.path.join(FOLDER, "done")
    wanted = open(LIST, encoding="utf-8").read()
    if os.path.exists(done) and open(done, encoding="utf-8").read() == wanted:
        return
    shutil.rmtree(FOLDER, ignore_errors=True)
    archives = os.path.join(FOLDER, "archives")
    os.makedirs(archives)
    subprocess.run([sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps", "--require-hashes",
                    "-r", LIST, "-d", archives], check=True)
    for name, version, _ in packages():
        stem = re.sub(r"[-_.]+", "[-_.]", name) + "-" + re.escape(version)
        archive = next(a for a in sorted(os.listdir(archives)) if re.match(stem + r"(-|\.(tar|zip))", a, re.I))
        unpack(os.path.join(archives, archive), os.path.join(FOLDER, "source", name))
    with open(done, "w", encoding="utf-8") as f:
        f.write(wanted)


def python_files(folder):
    return sorted(os.path.join(base, name) for base, _, names in os.walk(folder) for name in names if name.endswith((".py", ".pyi")))


# ---- one package ----

class Package:
    def __init__(self, name, control, binary, bench):
        self.name, self.control = name, control
        self.source = os.path.join(FOLDER, "source", name)
        self.output = os.path.join(FOLDER, "output", name)
        self.files = python_files(self.source)
        self.lines = sum(open(p, "rb").read().count(b"\n") for p in self.files)
        self.convert(binary)
        self.parse_time = self.bare_parse(bench)
        self.sites = list(self.read_sites())

    def convert(self, binary):
        shutil.rmtree(self.output, ignore_errors=True)
        self.table = os.path.join(FOLDER, self.name + ".tsv")
        if os.path.exists(self.table):
            os.unlink(self.table)
        common = [binary, "-q", "-o", self.output]
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        done = subprocess.run([*common, "-j1", self.source], capture_output=True, text=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        self.time = after.ru_utime - before.ru_utime
        self.memory = after.ru_maxrss / 1024       # of the largest child so far
        self.code, self.messages = done.returncode, done.stderr
        self.todos = sum(open(p.replace(self.source, self.output, 1), "rb").read().count(b"# TODO(pt2pd): ") for p in self.files)
        one_thread = self.digest()
        shutil.rmtree(self.output)
        subprocess.run([*common, "-j4", "--sites", self.table, self.source], capture_output=True)
        self.same = self.digest() == one_thread

    def digest(self):
        """Of all converted files."""
        total = hashlib.sha256()
        for path in self.files:
            with open(path.replace(self.source, self.output, 1), "rb") as f:
                total.update(hashlib.sha256(f.read()).digest())
        return total.hexdigest()

    def bare_parse(self, bench):
        listing = os.path.join(FOLDER, "files")
        with open(listing, "w", encoding="utf-8") as f:
            f.write("".join(p + "\n" for p in self.files))
        return float(subprocess.run([bench, "--parse", listing], check=True, capture_output=True, text=True).stdout)

    def read_sites(self):
        if not os.path.exists(self.table):
            return
        with open(self.table, encoding="utf-8") as f:
            for line in f:
                path, line_number, col, *rest = line.rstrip("\n").split("\t")
                yield Site(self.name + "/" + os.path.relpath(path, self.source), int(line_number), int(col), *rest)

    def changed(self):
        return [p for p in self.files if open(p, "rb").read() != open(p.replace(self.source, self.output, 1), "rb").read()]


def share(part, whole):
    return "%6.2f%%" % (100 * part / whole) if whole else "      -"


def counts(sites):
    names = [s for s in sites if s.kind == "name"]
    methods = [s for s in sites if s.kind == "method"]
    return (sum(s.status != "unknown" for s in names), len(names), sum(s.receiver != "?" for s in methods), len(methods))


def print_row(title, lines, sites, todos, time, parse_time, memory):
    resolved, names, known, methods = counts(sites)
    print("%-28s %8d lines %7d names %s resolved %7d methods %s on known receivers %6d TODOs  %6.2f s, %.2f of a parse %4.0f MB"
          % (title, lines, names, share(resolved, names), methods, share(known, methods), todos, time, time / parse_time, memory), flush=True)


# ---- reading ----

SETS = {
    "unknown": lambda s: s.kind == "method" and s.receiver == "?",
    "rewritten": lambda s: s.kind == "method" and s.status == "converted",
}


def write_sample(all_sites, n):
    chooser = random.Random(SEED)
    with open(os.path.join(FOLDER, "sample.txt"), "w", encoding="utf-8") as f:
        for name, fits in SETS.items():
            for site in sorted(chooser.sample([s for s in all_sites if fits(s)], n)):
                f.write("\t".join([name, *map(str, site)]) + "\n")
                f.write(shown(site) + "\n")


def shown(site):
    """The lines around a site, and what the converter makes of them."""
    path = os.path.join(FOLDER, "source", site.path)
    with open(path, encoding="utf-8", errors="replace") as f:
        lines = f.read().split("\n")
    around = lines[max(0, site.line - 6):site.line + 2]
    diff = subprocess.run(["diff", "-U0", path, os.path.join(FOLDER, "output", site.path)], capture_output=True, text=True, errors="replace").stdout
    new, near = [], False
    for line in diff.split("\n"):
        m = re.match(r"@@ -(\d+)(?:,(\d+))?", line)
        if m:
            first = int(m[1])
            near = first - 2 <= site.line <= first + int(m[2] or 1) + 2
        elif line[:1] == "+" and line[:3] != "+++" and near:
            new.append(line)
    return "\n".join(["    " + line for line in around] + ["    " + line for line in new])


def check_reading(all_sites):
    """Counts the verdicts of tests/corpus-reading.tsv.  A site whose outcome is another one than when it was read is told of."""
    if not os.path.exists(READING):
        return 0
    now = {(s.path, s.line, s.col, s.name): s for s in all_sites}
    verdicts, moved, worse = collections.Counter(), 0, 0
    with open(READING, encoding="utf-8") as f:
        for line in f:
            if line.startswith("#") or not line.strip():
                continue
            row = dict(zip(COLUMNS, line.rstrip("\n").split("\t")))
            site = now.get((row["path"], int(row["line"]), int(row["col"]), row["name"]))
            verdicts[row["set"], row["verdict"]] += 1
            if site is None or (site.status, site.row.split("#")[0]) != (row["status"], row["row"].split("#")[0]):
                moved += 1
                worse += (row["set"], row["verdict"]) == ("rewritten", "right") and (site is None or site.status not in ("converted", "kept"))
                print("  read as %s, now %s: %s:%s %s" % (row["status"], site and site.status, row["path"], row["line"], row["name"]))
    for (name, verdict), n in sorted(verdicts.items()):
        print("%-12s %-20s %4d sites read" % (name, verdict, n))
    print("%d sites have another outcome than when they were read" % moved)
    return worse


def main():
    binary, bench, *chosen = [os.path.abspath(a) if os.path.exists(a) else a for a in sys.argv[1:]]
    sample = int(chosen[chosen.index("--sample") + 1]) if "--sample" in chosen else 0
    chosen = [c for c in chosen if not c.startswith("--") and not c.isdigit()]
    fetch()
    total, failed = collections.Counter(), 0
    all_sites = []
    for name, _, control in packages():
        if chosen and name not in chosen:
            continue
        p = Package(name, control, binary, bench)
        if control:
            changed = p.changed()
            failed += len(changed)
            print("%-28s %8d lines, %d of %d files changed   %.2f s, %.2f of a parse" % (name, p.lines, len(changed), len(p.files), p.time, p.time / p.parse_time), flush=True)
            for path in changed[:5]:
                print("  changed: " + os.path.relpath(path, FOLDER))
            continue
        crashed = p.code < 0 or "TPD9" in p.messages
        failed += crashed + (not p.same)
        if not p.same:
            print("%s: four threads give other files than one" % name)
        for line in p.messages.splitlines()[:5]:
            print("  " + line.replace(FOLDER + "/source/", ""))
        print_row(name, p.lines, p.sites, p.todos, p.time, p.parse_time, p.memory)
        total.update(lines=p.lines, todos=p.todos, time=p.time, parse=p.parse_time)
        all_sites += p.sites
    if all_sites:
        print_row("all", total["lines"], all_sites, total["todos"], total["time"], total["parse"], p.memory)
    if sample:
        write_sample(all_sites, sample)
    if not chosen:
        failed += check_reading(all_sites)
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())

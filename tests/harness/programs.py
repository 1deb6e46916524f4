"""Whole programs: each of samples/*.py and tests/programs/*.py trains the same under torch and, converted, under Paddle.

    programs.py [seqnet …]        check the conversions, run both, compare the losses of each step
    programs.py --golden          rewrite samples/*.paddle.py; tests/programs/ have none

Both versions start from the same weights (program_child.py) and print `step 12 loss 0.693147`; further
losses may follow on the line.  What torch printed is kept in build/, as long as nothing changed.
"""
import argparse
import glob
import hashlib
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import converter
import entries
import filechecks
from report import Report

HERE = os.path.dirname(os.path.abspath(__file__))
CHILD = os.path.join(HERE, "program_child.py")
STEP = re.compile(r"^step\s+(\d+)\s+loss((?:\s+-?[\d.]+(?:e[+-]?\d+)?|\s+nan|\s+-?inf)+)", re.M)
STEPS = {"dcgan": 5, "actor_critic": 5, "cyclegan": 6, "pix2pix": 9}    # two players amplify rounding; 20 for all others
TOLERANCE = 1e-3                           # relative
ROUNDING = 2e-6                            # of the %.6f that is printed
PATIENCE = 15                              # seconds without any work after which a program counts as hanging


PROGRAMS = os.path.join(entries.ROOT, "tests", "programs")


def sample_files(names=(), folders=(entries.SAMPLES, PROGRAMS)):
    found = [p for folder in folders for p in sorted(glob.glob(os.path.join(folder, "*.py"))) if not p.endswith(".paddle.py")]
    return [p for p in found if not names or name_of(p) in names]


def name_of(path):
    return os.path.basename(path)[:-len(".py")]


def read(path):
    try:
        with open(path, encoding="utf-8", newline="") as f:
            return f.read()
    except FileNotFoundError:
        return None


# ---- running ----

class Run:
    """What one version printed."""

    def __init__(self, code, output, errors):
        self.code, self.errors = code, errors
        self.losses = {int(step): [float(v) for v in values.split()] for step, values in STEP.findall(output)}

    @property
    def trouble(self):
        return "exit code %s\n%s" % (self.code, "\n".join(self.errors.rstrip().split("\n")[-12:])) if self.code else None


def run_program(framework, path, arguments=(), folder=None):
    """(Run, what it printed)"""
    environment = dict(os.environ, OMP_NUM_THREADS="1", CUDA_VISIBLE_DEVICES="", PYTHONWARNINGS="ignore")
    folder = folder or os.path.join(converter.STAGE, "%s.%s" % (name_of(path), framework))    # for the files that it writes
    os.makedirs(folder, exist_ok=True)
    child = subprocess.Popen([sys.executable, CHILD, framework, path, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                             text=True, env=environment, cwd=folder)
    used = -1.0
    while True:
        try:
            output, errors = child.communicate(timeout=PATIENCE)
            return Run(child.returncode, output, errors), output
        except subprocess.TimeoutExpired:
            before, used = used, cpu_seconds(child.pid)
            if used - before < 0.05:     # Paddle's DataLoader waits for ever when its thread has raised
                child.kill()
                output, errors = child.communicate()
                return Run("none: it hangs", output, errors), output


def cpu_seconds(pid):
    """Processor time that a process has used."""
    with open("/proc/%d/stat" % pid) as f:
        fields = f.read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def run_torch(path):
    """The torch version; its output is kept under a name made of everything that it depends on."""
    parts = [open(p, "rb").read() for p in (path, CHILD, os.path.join(HERE, "weights.py"))]
    key = hashlib.sha256(b"\0".join(parts)).hexdigest()[:16]
    kept = os.path.join(entries.BUILD, "harness", "%s.%s.torch.out" % (name_of(path), key))
    if os.path.exists(kept):
        return Run(0, read(kept), "")
    run, output = run_program("torch", path)
    if not run.code:
        os.makedirs(os.path.dirname(kept), exist_ok=True)
        with open(kept, "w", encoding="utf-8") as f:
            f.write(output)
    return run


# ---- comparing ----

def compare_losses(first, second, wanted):
    """A message, or None when the first `wanted` steps agree."""
    steps = sorted(first.losses)[:wanted]
    if len(steps) < wanted:
        return "torch's version prints the losses of %d steps; %d are to be compared" % (len(steps), wanted)
    for step in steps:
        a, b = first.losses[step], second.losses.get(step)
        if b is None or len(a) != len(b):
            return "step %d: torch prints %s, Paddle %s" % (step, a, b)
        if not all(abs(x - y) <= TOLERANCE * abs(x) + ROUNDING for x, y in zip(a, b)):
            table = ["step %-3d torch %-24s Paddle %s" % (s, first.losses[s], second.losses.get(s)) for s in steps
                     if s <= step + 2][-8:]
            return "losses differ from step %d on\n%s" % (step, "\n".join(table))


def check_conversion(path, texts):
    name = os.path.relpath(entries.golden_path(path), entries.ROOT)
    file = os.path.basename(path)
    converted = texts["converted"].get(file)
    decoded = [None if t is None else t.decode(errors="replace")
               for t in (converted, texts["again"].get(file), texts["crlf"].get(file))]
    golden = read(entries.golden_path(path)) if os.path.dirname(path) == entries.SAMPLES else decoded[0]
    problems = filechecks.file_problems(name, read(path), *decoded, golden)
    if decoded[0] and "# TODO(pt2pd)" in decoded[0]:
        problems.append("needs a hand edit:\n" + "\n".join(
            "line %d: %s" % (i, line.strip()) for i, line in enumerate(decoded[0].split("\n"), 1) if "# TODO(pt2pd)" in line))
    return problems


def convert_all(paths):
    originals = {os.path.basename(p): read(p).encode() for p in paths}
    source = converter.stage("samples", originals)
    converted, folder, _ = converter.convert_folder(source, "samples.out")
    again, _, _ = converter.convert_folder(folder, "samples.again")
    twins = converter.stage("samples.crlf", {n: t.replace(b"\n", b"\r\n") for n, t in originals.items()})
    crlf, _, _ = converter.convert_folder(twins, "samples.crlf.out")
    return {"converted": converted, "again": again, "crlf": crlf, "folder": folder}


def check_all(report, jobs=2, names=()):
    """Check the conversions of all samples (or the named ones), and run and compare them."""
    paths = sample_files(names)
    texts = convert_all(paths)
    for path in paths:
        problems = check_conversion(path, texts)
        if problems:
            report.fail("sample %s conversion" % name_of(path), problems)
        else:
            report.ok()

    def run_both(path):
        first = run_torch(path)
        if first.trouble:
            return first, None
        return first, run_program("paddle", os.path.join(texts["folder"], os.path.basename(path)))[0]

    with ThreadPoolExecutor(jobs) as pool:
        for path, (first, second) in zip(paths, pool.map(run_both, paths)):
            title = "sample %s" % name_of(path)
            if first.trouble or second.trouble:
                which = "torch's" if first.trouble else "Paddle's"
                report.fail(title, ["%s version: %s" % (which, first.trouble or second.trouble)])
                continue
            problem = compare_losses(first, second, STEPS.get(name_of(path), 20))
            if problem:
                report.fail(title, [problem])
            else:
                report.ok()


def write_goldens():
    paths = sample_files(folders=(entries.SAMPLES,))
    texts = convert_all(paths)
    for path in paths:
        text = texts["converted"].get(os.path.basename(path))
        golden = read(entries.golden_path(path))
        if text is not None and text.decode() != golden:
            with open(entries.golden_path(path), "wb") as f:
                f.write(text)
            print("wrote %s" % os.path.relpath(entries.golden_path(path), entries.ROOT))


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("names", nargs="*", help="names of samples; all when none is given")
    p.add_argument("--golden", action="store_true")
    p.add_argument("-j", "--jobs", type=int, default=2)
    args = p.parse_args()
    if args.golden:
        write_goldens()
        return 0
    report = Report()
    check_all(report, args.jobs, args.names)
    report.finish()
    return 1 if report.failed else 0


if __name__ == "__main__":
    sys.exit(main())

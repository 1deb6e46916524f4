"""Checks conversions across the files of a project: tests/project/input against tests/project/output.

    test_project.py [--golden]

The folder is converted whole, each file alone, in place, and with one and two threads: all must give the same bytes.  train.py runs under torch, its
conversion under Paddle, and both print the same.  Ends with the line `N passed, N failed`.
"""
import os
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
TOOL = os.path.join(ROOT, "build", "pt2pd-src")
INPUT = os.path.join(ROOT, "tests", "project", "input")
OUTPUT = os.path.join(ROOT, "tests", "project", "output")


def tree(folder):
    """{path below folder: bytes}."""
    files = {}
    for place, folders, names in os.walk(folder):
        folders[:] = [f for f in folders if f != "__pycache__"]
        for name in names:
            path = os.path.join(place, name)
            with open(path, "rb") as f:
                files[os.path.relpath(path, folder)] = f.read()
    return files


def convert(target, *options):
    subprocess.run([TOOL, "-q", *options, "-o", target, INPUT], check=True)
    return tree(target)


def alone(path, *options):
    return subprocess.run([TOOL, "-q", *options, os.path.join(INPUT, path)], check=True, capture_output=True).stdout


def printed(folder):
    env = dict(os.environ, OMP_NUM_THREADS="1", PYTHONDONTWRITEBYTECODE="1", GLOG_v="0")
    run = subprocess.run([sys.executable, "train.py"], cwd=folder, env=env, capture_output=True, text=True)
    return run.stdout if run.returncode == 0 else run.stderr


def checks(scratch):
    """Yields (name, is it right)."""
    whole = convert(os.path.join(scratch, "whole"), "-j1")
    yield "the golden output", whole == tree(OUTPUT)
    yield "two threads", convert(os.path.join(scratch, "two"), "-j2") == whole
    for path in sorted(whole):
        yield path + " alone", alone(path) == whole[path]
    place = os.path.join(scratch, "place")
    shutil.copytree(INPUT, place)
    subprocess.run([TOOL, "-q", "-w", place], check=True)
    yield "in place", tree(place) == whole
    yield "F is known through the siblings only", b" F.softmax(out, dim=1)" in alone("train.py", "--no-project")
    torch, paddle = printed(INPUT), printed(os.path.join(scratch, "whole"))
    yield "prints the same: %r, %r" % (torch, paddle), torch == paddle and "[" in torch


def main():
    if "--golden" in sys.argv:
        shutil.rmtree(OUTPUT, ignore_errors=True)
        subprocess.run([TOOL, "-q", "-o", OUTPUT, INPUT], check=True)
    with tempfile.TemporaryDirectory() as scratch:
        results = list(checks(scratch))
    for name, right in results:
        if not right:
            print("FAIL " + name)
    failed = sum(not right for _, right in results)
    print("%d passed, %d failed" % (len(results) - failed, failed))
    return failed > 0


sys.exit(main())

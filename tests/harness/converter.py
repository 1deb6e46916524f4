"""Runs build/pt2pd-src over a folder of staged files, one process for all of them.

Files are staged flat, under names such as `torch.nn.Conv2d.py`, so that no folder of the stage looks
like a package named torch.  Each run has a stage of its own, so that two at once do not meet.
"""
import atexit
import glob
import os
import shutil
import subprocess
import time

from entries import BUILD

BINARY = os.environ.get("PT2PD_SRC") or os.path.join(BUILD, "pt2pd-src")
DAY = 24 * 3600.0    # what --keep left is kept so long
STAGE = os.path.join(BUILD, "harness", "run-%d" % os.getpid())


def keep_stage():
    """Leave the stage behind, for a look at it."""
    atexit.unregister(remove_stage)


@atexit.register
def remove_stage():
    shutil.rmtree(STAGE, ignore_errors=True)


def remove_old_stages():
    """Those of runs that were killed."""
    for folder in glob.glob(os.path.join(BUILD, "harness", "run-*")):
        pid = folder.rpartition("-")[2]
        if not os.path.exists("/proc/" + pid) and time.time() - os.path.getmtime(folder) > DAY:
            shutil.rmtree(folder, ignore_errors=True)


class ConverterFailed(Exception):
    pass


def run_binary(arguments):
    return subprocess.run([BINARY, *arguments], capture_output=True, timeout=600)


remove_old_stages()


def stage(name, files):
    """Write {file name: bytes} into a fresh folder of the stage; gives its path."""
    folder = os.path.join(STAGE, name)
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    for file, data in files.items():
        with open(os.path.join(folder, file), "wb") as f:
            f.write(data)
    return folder


def convert_folder(source, name, jobs=2, rows=None, target=None):
    """Convert all files of `source`; gives ({file name: bytes}, folder of the output,
    what the converter said).

    Where the converter crashes, each file is converted alone, and those that crash it give no output.
    """
    output = os.path.join(STAGE, name)
    shutil.rmtree(output, ignore_errors=True)
    options = ["-q", "-j%d" % jobs, "-o", output] + (["--rows", rows] if rows else [])
    options += ["--target", target] if target else []
    done = run_binary(options + [source])
    if done.returncode < 0:
        print("pt2pd-src: killed by signal %d on %s; now one file at a time" % (-done.returncode, source), flush=True)
        shutil.rmtree(output, ignore_errors=True)
        for file in sorted(os.listdir(source)):
            run_binary(["-q", "-o", output, os.path.join(source, file)])
    elif done.returncode not in (0, 2) or not os.path.isdir(output):    # 2: some file could not be converted
        raise ConverterFailed("pt2pd-src %s\nexit code %d\n%s" % (
            " ".join(options + [source]), done.returncode, done.stderr.decode(errors="replace")[-2000:]))
    outputs = {}
    for file in os.listdir(source):
        path = os.path.join(output, file)
        if os.path.exists(path):
            with open(path, "rb") as f:
                outputs[file] = f.read()
    return outputs, output, done.stderr.decode(errors="replace")

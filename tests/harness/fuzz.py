"""Feeds mutated samples and cases to a sanitised build.

    fuzz.py BINARY [ROUNDS [SEED]]

For each mutated file: no crash; exit code 0 or 2; refused files come out as they were; what Python could compile
it still can; a second conversion changes nothing.  Prints the smallest failing text that it finds.
"""
import glob
import os
import random
import subprocess
import sys
import tempfile
import warnings

warnings.simplefilter("ignore")
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SPLINTERS = [b"(", b")", b",", b"=", b"*a, ", b"**k, ", b" ", b"\n", b"[", b"]", b":", b"'", b"#", b"\\\n", b";", b".", b" if x else ", b"lambda: ",
             b"await ", b"yield ", b"not ", b"-", b"(x := 1)", b"f'{x.size(0)=}'", b"F = torch.cat\n", b"del torch\n", b"x += 1\n", b"\r", b"\t",
             b"\xc3\xa9", b"global x\n", b"@f\n", b"torch", b"torch.", b"import torch as t\n", b"from torch import *\n", b"\x0c"]


def sources():
    names = glob.glob(ROOT + "/samples/*.py") + glob.glob(ROOT + "/tests/cases/**/*.py", recursive=True)
    texts = []
    for name in sorted(names):
        if not name.endswith(".paddle.py"):
            with open(name, "rb") as f:
                texts.append(f.read())
    return texts


def mutate(rng, texts):
    lines = rng.choice(texts).split(b"\n")
    for _ in range(rng.randint(1, 4)):
        at = rng.randrange(len(lines))
        kind = rng.randrange(5)
        if kind == 0:
            del lines[at:at + rng.randint(1, 3)]
        elif kind == 1:
            lines.insert(at, rng.choice(lines))
        elif kind == 2:
            other = rng.choice(texts).split(b"\n")
            start = rng.randrange(len(other))
            lines[at:at] = other[start:start + 4]
        else:
            text = b"\n".join(lines)
            at = rng.randrange(len(text) + 1)
            lines = (text[:at] + rng.choice(SPLINTERS) + text[at + rng.randrange(3):]).split(b"\n")
        lines = lines or [b""]
    return b"\n".join(lines)


def compiles(text):
    try:
        compile(text, "x", "exec")
        return True
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        return False


def convert(binary, text):
    return subprocess.run([binary, "-q", "-"], input=text, capture_output=True, timeout=60)


def problem(binary, text):
    """What is wrong with the conversion of this text, or None."""
    run = convert(binary, text)
    if run.returncode not in (0, 2) or b"internal error" in run.stderr:
        lines = [line for line in run.stderr.decode(errors="replace").splitlines() if "TPD" not in line]
        return "exit code %d: %s" % (run.returncode, "\n".join(lines[:12]))
    if b"TPD9" in run.stderr:
        return "withdrawn"
    if run.returncode == 2:
        return None if run.stdout == text else "a refused file was changed"
    if compiles(text) and not compiles(run.stdout):
        return "the output does not compile"
    if convert(binary, run.stdout).stdout != run.stdout:
        return "a second conversion changes the output"
    return None


def shrink(binary, text, what):
    """Leaves out lines while the problem stays the same."""
    lines = text.split(b"\n")
    python = compiles(text)
    size = len(lines) // 2
    while size:
        at = 0
        while at < len(lines):
            fewer = lines[:at] + lines[at + size:]
            found = compiles(b"\n".join(fewer)) == python and problem(binary, b"\n".join(fewer))
            if found and found[:12] == what[:12]:
                lines = fewer
            else:
                at += size
        size //= 2
    return b"\n".join(lines)


def suspects(binary, texts):
    """Those of the texts that need a closer look: found by converting all in one process, as long as it lives."""
    with tempfile.TemporaryDirectory() as folder:
        for number, text in enumerate(texts):
            with open("%s/%04d.py" % (folder, number), "wb") as f:
                f.write(text)
        run = subprocess.run([binary, "-q", "-j1", "--check", folder], capture_output=True)
        if run.returncode not in (0, 1, 2) or b"Sanitizer" in run.stderr or b"runtime error" in run.stderr:
            return texts
        subprocess.run([binary, "-q", "-j1", "-w", folder], capture_output=True)
        again = subprocess.run([binary, "-q", "-j1", "--diff", folder], capture_output=True)
        changed = again.stdout
        found = []
        for number, text in enumerate(texts):
            name = b"%04d.py" % number
            with open("%s/%04d.py" % (folder, number), "rb") as f:
                after = f.read()
            if name in changed or name + b": TPD9" in run.stderr or (compiles(text) and not compiles(after)):
                found.append(text)
        return found


def main(binary, rounds=10, seed=1):
    binary = os.path.abspath(binary)
    texts, failed = sources(), {}
    for number in range(int(rounds)):
        rng = random.Random(int(seed) * 1000 + number)
        batch = [mutate(rng, texts) for _ in range(300)]
        for text in suspects(binary, batch):
            what = problem(binary, text)
            if what and len(failed) < 20:
                small = shrink(binary, text, what)
                if small in failed.values():
                    continue
                failed[len(failed)] = small
                print("FAIL %s\n%s\n" % (what, small.decode(errors="backslashreplace")), flush=True)
    print("%d passed, %d failed" % (int(rounds) * 300 - len(failed), len(failed)))
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

"""Feeds mutated files to a sanitised build of the converter.

    fuzz.py BINARY [--seconds N] [--seed N]

The files of tests/cases, tests/rules and samples are chopped, mixed and sprinkled with tokens.  Of each must hold:
no crash, no report of a sanitizer, an answer within 10 seconds; a refused file comes out as it was; what Python could
compile it still can, with all its comments, and a second conversion changes nothing of it.  The same seed gives the same files
in the same order; `--seconds` says when to stop.  Prints the smallest failing text that it finds; the last line is
`N passed, N failed`.
"""
import argparse
import glob
import io
import os
import random
import re
import subprocess
import sys
import tempfile
import time
import tokenize
import warnings

warnings.simplefilter("ignore")
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
LIMIT = 10      # seconds that one file may take
BATCH = 200     # files that one process converts
SHOWN = 20      # failures that are made small and printed

TOKENS = [b"(", b")", b"[", b"]", b"{", b"}", b",", b":", b";", b".", b"=", b"==", b"*", b"**", b"-", b"->", b"@", b"'", b'"', b'"""', b"#", b"\\\n",
          b" ", b"\t", b"\n", b"\r", b"\r\n", b"\x0c", b"\x00", b"\xff", b"\xc3\xa9", b"\xef\xbb\xbf", b"0", b"1.5", b"None", b"True", b"x", b"self",
          b"torch", b"torch.", b"*a, ", b"**k, ", b" if x else ", b"lambda: ", b"await ", b"yield ", b"not ", b"del ", b"(x := 1)", b" := ",
          b"f'{x.size(0)=}'", b"f\"{x!r:>{y}}\"", b"F = torch.cat\n", b"x += 1\n", b"global x\n", b"@f\n", b"@torch.no_grad()\n", b"async ",
          b"import torch as t\n", b"from torch import *\n", b"import torch; ", b"if 1: ", b"else: ", b"match x:\n case torch.Tensor(): pass\n",
          b" for x in y", b"return ", b".data", b".size(0)", b"[0]", b".values", b", dim=0", b"class A(torch.nn.Module): pass\n", b"# torch\n"]
WORD = re.compile(rb"[A-Za-z_]\w*|\d+|[^\sA-Za-z_0-9]")


def sources():
    names = [n for folder in ("samples/*.py", "tests/cases/**/*.py", "tests/rules/*.py") for n in glob.glob(os.path.join(ROOT, folder), recursive=True)]
    texts = []
    for name in sorted(names):
        if not name.endswith(".paddle.py"):
            with open(name, "rb") as f:
                texts.append(f.read())
    return texts


# ---- mutations: each takes a random generator, a text and all texts ----

def delete_bytes(rng, text, texts):
    at = rng.randrange(len(text) + 1)
    return text[:at] + text[at + rng.choice((1, 1, 2, 5, 40)):]


def repeat_bytes(rng, text, texts):
    at, size = rng.randrange(len(text) + 1), rng.choice((1, 3, 20, 200))
    return text[:at] + text[at:at + size] * rng.randint(2, 4) + text[at + size:]


def flip_byte(rng, text, texts):
    at = rng.randrange(len(text) + 1)
    return text[:at] + bytes([rng.randrange(256)]) + text[at + 1:]


def truncate(rng, text, texts):
    at = rng.randrange(len(text) + 1)
    return text[:at] if rng.random() < 0.7 else text[at:]


def add_token(rng, text, texts):
    at = rng.randrange(len(text) + 1)
    return text[:at] + rng.choice(TOKENS) + text[at:]


def swap_words(rng, text, texts):
    """One word in place of another."""
    words = list(WORD.finditer(text))
    if not words:
        return text
    a, b = rng.choice(words), rng.choice(words)
    return text[:a.start()] + b.group() + text[a.end():]


def delete_lines(rng, text, texts):
    lines = text.split(b"\n")
    at = rng.randrange(len(lines))
    del lines[at:at + rng.randint(1, 3)]
    return b"\n".join(lines)


def swap_lines(rng, text, texts):
    lines = text.split(b"\n")
    a, b = rng.randrange(len(lines)), rng.randrange(len(lines))
    lines[a], lines[b] = lines[b], lines[a]
    return b"\n".join(lines)


def join_lines(rng, text, texts):
    lines = text.split(b"\n")
    at = rng.randrange(len(lines))
    lines[at:at + 2] = [rng.choice((b"", b" ", b"; ", b"\\\n")).join(lines[at:at + 2])]
    return b"\n".join(lines)


def splice(rng, text, texts):
    """Some lines of another file."""
    lines, other = text.split(b"\n"), rng.choice(texts).split(b"\n")
    at, start = rng.randrange(len(lines)), rng.randrange(len(other))
    lines[at:at] = other[start:start + rng.randint(1, 8)]
    return b"\n".join(lines)


def nest(rng, text, texts):
    """A word wrapped in calls of torch, some of them many times."""
    words = [m for m in WORD.finditer(text) if m.group()[:1].isalpha() and m.group() != b"torch"]
    if not words:
        return text
    word, depth = rng.choice(words), rng.choice((1, 2, 3, 50))
    before, after = rng.choice([(b"torch.abs(", b")"), (b"torch.cat([", b"], dim=0)"), (b"(", b")"), (b"[*", b"]"), (b"torch.unsqueeze(", b", 0).size(0)"),
                                (b"f'{", b"}'"), (b"(lambda: ", b")()"), (b"not ", b""), (b"-", b"")])
    return text[:word.start()] + before * depth + word.group() + after * depth + text[word.end():]


MUTATIONS = [delete_bytes, repeat_bytes, flip_byte, truncate, add_token, add_token, swap_words, swap_words, delete_lines, swap_lines, join_lines, splice, nest]


def mutate(rng, texts):
    text = rng.choice(texts)
    for _ in range(rng.choice((1, 1, 1, 2, 3, 5))):
        text = rng.choice(MUTATIONS)(rng, text, texts)
    return text


# ---- what must hold ----

def compiles(text):
    try:
        compile(text, "x", "exec")
        return True
    except (SyntaxError, ValueError, MemoryError, RecursionError, OverflowError):
        return False


def comments(text):
    return [t.string.strip() for t in tokenize.tokenize(io.BytesIO(text).readline) if t.type == tokenize.COMMENT]


def lost_comment(before, after):
    """A comment that the conversion lost; None also when the tokens cannot be read."""
    try:
        left = comments(after)
        for comment in comments(before):
            if comment in left:
                left.remove(comment)
            elif "TODO(pt2pd)" not in comment:
                return comment
    except (tokenize.TokenError, SyntaxError, UnicodeDecodeError):
        return None


def broken(stderr):
    return b"Sanitizer" in stderr or b"runtime error" in stderr or b"internal error" in stderr


def compare(before, after):
    """What is wrong with `after`, the conversion of `before`; None when all is well."""
    if before == after or not compiles(before):
        return None
    if not compiles(after):
        return "the output does not compile"
    lost = lost_comment(before, after)
    return lost and "lost comment: " + lost


def run(binary, arguments, text=None, limit=LIMIT):
    """The process; None when it takes too long."""
    try:
        return subprocess.run([binary, "-q", *arguments], input=text, capture_output=True, timeout=limit)
    except subprocess.TimeoutExpired:
        return None


def problem(binary, text):
    """What is wrong with the conversion of one text, or None."""
    done = run(binary, ["-"], text)
    if done is None:
        return "no answer for %d seconds" % LIMIT
    if done.returncode not in (0, 2) or broken(done.stderr):
        lines = [line for line in done.stderr.decode(errors="replace").splitlines() if "TPD" not in line]
        return "exit code %d: %s" % (done.returncode, "\n".join(lines[:12]))
    if b"TPD9" in done.stderr and compiles(text):
        return "withdrawn"
    if done.returncode == 2:
        return None if done.stdout == text else "a refused file was changed"
    wrong = compare(text, done.stdout)
    if wrong:
        return wrong
    again = run(binary, ["-"], done.stdout)
    if again is None or (again.stdout != done.stdout and compiles(text)):
        return "a second conversion changes the output"


def alike(a, b):
    return a[:12] == b[:12]


def shrink(binary, text, what):
    """Leaves out lines, then words, while the problem stays the same."""
    python = compiles(text)

    def fails(text):
        found = compiles(text) == python and problem(binary, text)
        return found and alike(found, what)

    for pattern in (rb"(?<=\n)", rb"(?<=[\s(),])"):
        parts = re.split(pattern, text)
        size = len(parts) // 2
        while size and len(parts) < 2000:
            at = 0
            while at < len(parts):
                fewer = parts[:at] + parts[at + size:]
                if fails(b"".join(fewer)):
                    parts = fewer
                else:
                    at += size
            size //= 2
        text = b"".join(parts)
    return text


def visible(text):
    """The text with everything but printable characters and line feeds escaped."""
    return "".join(c if c.isprintable() or c == "\n" else repr(c)[1:-1] for c in text.decode(errors="backslashreplace"))


# ---- batches: one process for many files, as long as it lives ----

def read(folder, number):
    with open(os.path.join(folder, "%04d.py" % number), "rb") as f:
        return f.read()


def suspects(binary, texts, extra):
    """Those of the texts that need a closer look, each by itself."""
    with tempfile.TemporaryDirectory() as top:
        folders = [os.path.join(top, name) for name in ("in", "out", "again")]
        os.mkdir(folders[0])
        for number, text in enumerate(texts):
            with open(os.path.join(folders[0], "%04d.py" % number), "wb") as f:
                f.write(text)
        for source, target in zip(folders, folders[1:]):
            done = run(binary, [*extra, "-j1", "-o", target, source], limit=LIMIT + 0.2 * len(texts))
            if done is None or done.returncode not in (0, 2) or broken(done.stderr) or b"TPD9" in done.stderr:
                return texts
        found = []
        for number, text in enumerate(texts):
            after = read(folders[1], number)
            if compare(text, after) or (read(folders[2], number) != after and compiles(text)):
                found.append(text)
        return found


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("binary")
    p.add_argument("--seconds", type=float, default=300)
    p.add_argument("--seed", type=int, default=1)
    args = p.parse_args()
    binary, texts = os.path.abspath(args.binary), sources()
    end, number, passed, failed = time.monotonic() + args.seconds, 0, 0, {}
    while time.monotonic() < end:
        rng = random.Random(args.seed * 100000 + number)
        number += 1
        batch = [mutate(rng, texts) for _ in range(BATCH)]
        extra = rng.choice(([], ["--no-project"], ["--strict", "--no-project"], ["--target", "2.6", "--no-project"]))
        wrong = 0
        for text in suspects(binary, batch, extra):
            what = problem(binary, text)
            wrong += what is not None
            if what and len(failed) < SHOWN:
                small = shrink(binary, text, what)
                if small not in failed:
                    failed[small] = what
                    print("FAIL %s\n%s\n" % (what, visible(small)), flush=True)
        passed += BATCH - wrong
    print("%d passed, %d failed" % (passed, len(failed)))
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())

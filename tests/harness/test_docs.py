"""Checks that what the documentation shows is what the tool does.

    test_docs.py [--golden]

In README.md a comment `<!-- input: FILE -->` or `<!-- output: COMMAND -->` stands before a fenced block that must hold that file, or what
the command prints.  `--golden` writes the blocks anew.  Every module that ARCHITECTURE.md's table names must exist, every `make` target in
README.md too.  Ends with the line `N passed, N failed`.
"""
import os
import re
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
BLOCK = re.compile(r"(<!-- (input|output): (.*?) -->\n```\w*\n)(.*?)(```\n)", re.S)


def read(name):
    with open(os.path.join(ROOT, name), encoding="utf-8") as f:
        return f.read()


def produced(kind, what):
    if kind == "input":
        return read(what)
    return subprocess.run(what.split(), cwd=ROOT, capture_output=True, text=True, check=True).stdout


def places_off(text):
    """Without the numbers of a mapping's cases and lines, which every new entry moves."""
    return re.sub(r"case \d+, (mappings/\S+\.json):\d+", r"\1", text)


def check_blocks(golden):
    """Yields (name, is it right) for each block of README.md."""
    text = read("README.md")
    if golden:
        text = BLOCK.sub(lambda m: m[1] + produced(m[2], m[3]) + m[5], text)
        with open(os.path.join(ROOT, "README.md"), "w", encoding="utf-8") as f:
            f.write(text)
    blocks = list(BLOCK.finditer(text))
    yield "README.md has its blocks", len(blocks) >= 2
    for m in blocks:
        yield "README.md: %s: %s" % (m[2], m[3]), places_off(m[4]) == places_off(produced(m[2], m[3]))


def check_modules():
    """Every word in the first column of ARCHITECTURE.md's module table is a source file."""
    table = read("ARCHITECTURE.md").split("| module |")[1].split("\n\n")[0]
    for row in table.splitlines()[2:]:
        for name in re.findall(r"[\w.*]+", row.split("|")[1]):
            stem = name.rstrip("*")
            files = os.listdir(os.path.join(ROOT, "src"))
            yield "ARCHITECTURE.md: " + name, any(f == name or f.startswith(stem) for f in files)


def check_targets():
    makefile = read("Makefile")
    for target in sorted(set(re.findall(r"make (\w+)", read("README.md")))):
        yield "make " + target, re.search(r"^%s:" % target, makefile, re.M) is not None


def main():
    results = list(check_blocks("--golden" in sys.argv)) + list(check_modules()) + list(check_targets())
    for name, right in results:
        if not right:
            print("FAIL " + name)
    failed = sum(not right for _, right in results)
    print("%d passed, %d failed" % (len(results) - failed, failed))
    return failed > 0


sys.exit(main())

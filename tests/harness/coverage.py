"""Every row of the mappings fires in some case file.

A row is one case of one entry (an entry without `cases` is one row).  build/rows.tsv, written with the
tables, names them all: number, key, number of the case in its entry, file, line.
`pt2pd-src --rows FILE` writes those that fired: path of the source file, number.  The row of a module has
no site of its own; it counts where a case file imports it or something of it.
"""
import ast
import os

from entries import BUILD
from source_text import parse

ROWS = os.path.join(BUILD, "rows.tsv")


class Row:
    def __init__(self, number, key, case, file, line):
        self.number, self.key, self.case, self.file, self.line = int(number), key, int(case), file, line

    def __str__(self):
        return "%s:%s: %s case %d" % (self.file, self.line, self.key, self.case)


def all_rows():
    with open(ROWS, encoding="utf-8") as f:
        return [Row(*line.rstrip("\n").split("\t")) for line in f]


def fired_rows(path):
    with open(path, encoding="utf-8") as f:
        return {int(line.rsplit("\t", 1)[1]) for line in f}


def silent_rows(rows, fired):
    return [r for r in rows if r.number not in fired]


def imported_names(text):
    """Dotted names that a file imports, with the packages that they stand in."""
    names = set()
    for node in ast.walk(parse(text)):
        if isinstance(node, ast.Import):
            names.update(a.name for a in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.update("%s.%s" % (node.module, a.name) for a in node.names)
    return {".".join(parts[:n]) for parts in (name.split(".") for name in names) for n in range(1, len(parts) + 1)}

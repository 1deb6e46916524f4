"""Every row of the mappings fires in some case file.

A row is one case of one entry (an entry without `cases` is one row).  `pt2pd-src --list-rows` names
them all: number, key, number of the case in its entry, place.  `pt2pd-src --rows FILE` writes those
that fired: path of the source file, number.
"""
from converter import run_binary


class Row:
    def __init__(self, number, key, case, place):
        self.number, self.key, self.case, self.place = int(number), key, int(case), place

    def __str__(self):
        return "%s: %s case %d" % (self.place, self.key, self.case)


def all_rows():
    lines = run_binary(["--list-rows"]).stdout.decode().splitlines()
    return [Row(*line.split("\t")) for line in lines]


def fired_rows(path):
    with open(path, encoding="utf-8") as f:
        return {int(line.rsplit("\t", 1)[1]) for line in f}


def silent_rows(rows, fired):
    return [r for r in rows if r.number not in fired]

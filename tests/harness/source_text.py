"""Python source as the checks look at it: functions and their text, comments, TODO lines."""
import ast
import functools
import io
import re
import tokenize

TODO = re.compile(r"# TODO\(pt2pd\): TPD(\d{4})")
TOLERANCE = re.compile(r"# tolerance: ([0-9.eE+-]+) because \S")


class Function:
    """A top-level function: `text` reaches from the statement before it to its end, so that a comment
    above the def belongs to it."""

    def __init__(self, node, lines, start):
        self.node, self.name = node, node.name
        self.line = node.lineno
        self.text = "\n".join(lines[start:node.end_lineno]).strip("\n")

    @property
    def todos(self):
        """Numbers of the diagnostics written into the function, 2002 for TPD2002."""
        return [int(n) for n in TODO.findall(self.text)]

    @property
    def blocked(self):
        """Is something in it left unconverted?  1xxx says: rewritten, compare once."""
        return any(not 1000 <= n < 2000 for n in self.todos)

    @property
    def reads_gradients(self):
        return re.search(r"\.grad\b", self.text) is not None

    @property
    def tolerance(self):
        found = TOLERANCE.search(self.text)
        return float(found.group(1)) if found else None


@functools.lru_cache(8)
def parse(text):
    return ast.parse(text)


@functools.lru_cache(8)
def functions(text):
    """{name: Function} of the top-level functions of a file."""
    lines = text.split("\n")
    found, end = {}, 0
    for node in parse(text).body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            found[node.name] = Function(node, lines, end)
        end = node.end_lineno
    return found


def comments(text):
    """The comments of a file, in order."""
    return [t.string.rstrip() for t in tokenize.generate_tokens(io.StringIO(text).readline)
            if t.type == tokenize.COMMENT]


def lost_comments(before, after):
    """Comments of `before` that `after` no longer has."""
    left, lost = comments(after), []
    for comment in comments(before):
        if comment in left:
            left.remove(comment)
        else:
            lost.append(comment)
    return lost


def side_by_side(left_title, left, right_title, right, width=96):
    """Two texts in two columns, for messages."""
    def column(title, text):
        lines = []
        for line in text.expandtabs(4).split("\n"):
            lines += [line[i:i + width] for i in range(0, len(line), width)] or [""]
        return [title, "-" * len(title), *lines]

    a, b = column(left_title, left), column(right_title, right)
    size = max(len(line) for line in a)
    rows = max(len(a), len(b))
    a, b = a + [""] * (rows - len(a)), b + [""] * (rows - len(b))
    return "\n".join(("%-*s | %s" % (size, x, y)).rstrip() for x, y in zip(a, b))

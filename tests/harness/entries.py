"""The mapping entries, as the tests read them, and torch signatures written as text."""
import ast
import functools
import glob
import io
import json
import keyword
import os
import tokenize

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
MAPPINGS = os.path.join(ROOT, "mappings")
CASES = os.path.join(ROOT, "tests", "cases")
SAMPLES = os.path.join(ROOT, "samples")
BUILD = os.path.join(ROOT, "build")


class Param:
    """One parameter of a signature.  `default` is its text, None when required."""

    def __init__(self, name, kind, default=None):
        self.name, self.kind, self.default = name, kind, default

    def __repr__(self):
        return "Param(%s %s=%s)" % (self.kind, self.name, self.default)


def without_keywords(text):
    """Names that are Python keywords get an underscore, so that Python can parse the signature."""
    literal = ("None", "True", "False", "not", "and", "or", "lambda")
    tokens = [(t.type, t.string + "_" if keyword.iskeyword(t.string) and t.string not in literal else t.string)
              for t in tokenize.generate_tokens(io.StringIO(text).readline)]
    return tokenize.untokenize(tokens).strip()


@functools.lru_cache(None)
def parse_signature(text):
    """'(input, dim=None, *, out=None)' -> [Param]; kinds: posonly, normal, star, kwonly, kwargs.

    Torch has parameters whose names are Python keywords (`from` of random_): they can only be
    given by place.
    """
    args = ast.parse("def f%s: pass" % without_keywords(text)).body[0].args
    plain = args.posonlyargs + args.args
    defaults = [None] * (len(plain) - len(args.defaults)) + [ast.unparse(d) for d in args.defaults]
    params = [Param(a.arg, "posonly" if a in args.posonlyargs else "normal", d) for a, d in zip(plain, defaults)]
    for p in params:
        if keyword.iskeyword(p.name.rstrip("_")):
            p.kind = "posonly"
    if args.vararg:
        params.append(Param(args.vararg.arg, "star"))
    params += [Param(a.arg, "kwonly", ast.unparse(d) if d is not None else None)
               for a, d in zip(args.kwonlyargs, args.kw_defaults)]
    if args.kwarg:
        params.append(Param(args.kwarg.arg, "kwargs"))
    return params


class Entry:
    def __init__(self, key, data, file, line):
        self.key, self.data, self.file, self.line = key, data, file, line
        self.kind = data.get("kind", "method" if key.startswith("torch.Tensor.") else "function")

    @property
    def names(self):
        """The key and its aliases."""
        return [self.key, *self.data.get("alias", [])]

    def field(self, name):
        """All values of a field in the entry and its cases, without repeats."""
        found = []
        for part in (self.data, *self.data.get("cases", [])):
            value = part.get(name)
            for v in value if isinstance(value, list) else [value]:
                if v is not None and v not in found:
                    found.append(v)
        return found

    @property
    def signatures(self):
        return self.field("signature")


def load_entries(folder=MAPPINGS):
    """{key: Entry} of all mapping files but python.json, which lists other packages' names."""
    entries = {}
    for path in sorted(glob.glob(os.path.join(folder, "*.json"))):
        if os.path.basename(path) == "python.json":
            continue
        with open(path, encoding="utf-8") as f:
            text = f.read()
        for key, data in json.loads(text).items():
            line = text.count("\n", 0, text.find('"%s":' % key)) + 1
            entries[key] = Entry(key, data, os.path.relpath(path, ROOT), line)
    return entries


# ---- case files ----

def case_path(key):
    return os.path.join(CASES, *key.split(".")) + ".py"


def case_key(path):
    return os.path.relpath(path, CASES)[:-len(".py")].replace(os.sep, ".")


def golden_path(path):
    return path[:-len(".py")] + ".paddle.py"


def all_case_files():
    """Every case file, in the order of its key."""
    found = glob.glob(os.path.join(CASES, "**", "*.py"), recursive=True)
    return sorted((p for p in found if not p.endswith(".paddle.py")), key=case_key)

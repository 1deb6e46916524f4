"""mapc: what it says of bad mapping files, and what it writes for good ones.

Usage: test_mapc.py build/mapc
Each check runs mapc on files of its own and compares all of stderr, line by line.
"""
import json
import os
import re
import subprocess
import sys
import tempfile

MAPC = ""
HELPER = 'def weigh(x):\n    """Weighs x."""\n    return x\n'
failures = []


def run(files, *options):
    """Runs mapc in a new directory; returns exit code, messages, the C text (or None) and rows."""
    with tempfile.TemporaryDirectory() as d:
        for name, content in files.items():
            path = os.path.join(d, name)
            with open(path, "wb") as f:
                f.write(content if isinstance(content, bytes) else content.encode())
        jsons = [n for n in files if n.endswith(".json")]
        helpers = [n for n in files if not n.endswith(".json")]
        args = [MAPC, "out.c", *jsons, "--helpers", *helpers, "--rows", "rows.tsv", *options]
        p = subprocess.run(args, cwd=d, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        texts = []
        for name in ("out.c", "rows.tsv"):
            path = os.path.join(d, name)
            texts.append(open(path, encoding="utf-8").read() if os.path.exists(path) else None)
        return p.returncode, p.stderr.decode("utf-8", "replace").splitlines(), *texts


def check(what, got, wanted):
    if got != wanted:
        failures.append(what)
        print(f"FAILED {what}\n  got    {got}\n  wanted {wanted}")


def bad(what, files, *messages):
    """The files give exactly these messages, exit 1 and no output."""
    if not isinstance(files, dict):
        files = {"torch.json": files}
    code, got, out, rows = run(files)
    check(what, (code, got, out, rows), (1, list(messages), None, None))


def entry(key="torch.f", **fields):
    """A file of one entry: its key in line 2, its fields from line 3, one a line."""
    lines = ",\n".join(f"{json.dumps(k)}: {json.dumps(v)}" for k, v in fields.items())
    return '{\n"%s": {\n%s\n}}\n' % (key, lines)


def f(**fields):
    """An entry torch.f that is right but for the given fields, which come from line 5 on."""
    base = {"signature": "(x, dim=None, *size)", "paddle_api": "paddle.f"}
    return entry(**{**base, **fields})


def at(line, message, key="torch.f"):
    return f"torch.json:{line}: {key}: {message}"


def json_files():
    bad("no file", {"torch.json": "{"}, "torch.json:1: invalid JSON")
    bad("broken", '{\n"torch.f": {\n"keep" true}}', "torch.json:3: invalid JSON")
    bad("not an object", "[]", "torch.json:1: not an object")
    bad("trailing", '{}\n\n{"x": 1}', "torch.json:3: text behind the end of the object")
    bad("trailing letter", "{}\nx", "torch.json:2: text behind the end of the object")
    bad("byte order mark", b"\xef\xbb\xbf{}", "torch.json:1: byte order mark")
    for name, raw in {"lone": b"\xff", "cut": b"\xe2\x82", "long form": b"\xc0\xaf", "surrogate": b"\xed\xa0\x80",
                      "too high": b"\xf4\x90\x80\x80"}.items():
        bad("UTF-8, " + name, b'{\n"torch.f": "' + raw + b'"}', "torch.json:2: invalid UTF-8")
    bad("NUL byte", b'{\n"torch.f": \0}', "torch.json:2: NUL byte")
    bad("\\u0000", '{\n"torch.f": {\n"note": "a\\u0000b"}}', "torch.json:3: \\u0000 in a string")
    bad("\\u0000 in a key", '{\n"torch.f\\u0000g": {"keep": true}}', "torch.json:2: \\u0000 in a string")
    code, got, _, _ = run({"torch.json": '{"torch.f": {"keep": true, "note": "a\\\\u0000b"}}'})
    check("escaped backslash before u0000", (code, got), (0, []))
    bad("line end in a string", '{\n"torch.f": {\n"note": "a\nb", "keep": true}}', "torch.json:4: control character in a string")
    bad("duplicate field", '{\n"torch.f": {\n"keep": true,\n"keep": true}}',
        "torch.json:4: duplicate key 'keep', first in line 3")
    bad("duplicate key", '{\n"torch.f": {"keep": true},\n"torch.f": {"keep": true}}',
        "torch.json:3: duplicate key 'torch.f', first in line 2")
    bad("duplicate in args_map", f(args_map={"x": "y"}).replace('"x": "y"', '"x": "y",\n"x": "z"'),
        "torch.json:6: duplicate key 'x', first in line 5")
    bad("unreadable", {"torch.json": entry(keep=True), "helpers": "x"}, "helpers:1: not named NAME.py")


def keys():
    bad("unsorted", '{\n"torch.g": {"keep": true},\n"torch.f": {"keep": true}}', at(3, "not sorted: comes before torch.g"))
    bad("order of bytes", '{\n"torch.a": {"keep": true},\n"torch.Z": {"keep": true}}',
        at(3, "not sorted: comes before torch.a", "torch.Z"))
    bad("two files", {"torch.json": entry("torch.f", keep=True), "torch.nn.json": entry("torch.f", keep=True)},
        "torch.nn.json:2: torch.f: does not belong into torch.nn.json but into torch.json",
        "torch.nn.json:2: torch.f: duplicate key 'torch.f', also torch.json:2")
    bad("longer namespace", {"torch.json": entry("torch.nn.f", keep=True), "torch.nn.json": "{}"},
        "torch.json:2: torch.nn.f: does not belong into torch.json but into torch.nn.json")
    bad("alias", '{\n"torch.f": {"keep": true,\n"alias": ["torch.g"]},\n"torch.g": {"keep": true}}',
        at(4, "duplicate key 'torch.g', also torch.json:3", "torch.g"))
    bad("alias of itself", entry(keep=True, alias=["torch.f"]), at(4, "duplicate key 'torch.f', also torch.json:2"))
    bad("alias, no name", entry(keep=True, alias=["torch f"]), at(4, "alias: no dotted name: torch f"))
    bad("no name", entry("torch.f()", keep=True), at(2, "no dotted name", "torch.f()"))
    bad("no object", '{\n"torch.f": null}', at(2, "must be an object"))
    bad("torch in python.json", {"python.json": entry(kind="method")}, "python.json:2: torch.f: does not belong into python.json")
    bad("a function in modules.json", {"modules.json": entry(keep=True)},
        "modules.json:2: torch.f: modules.json holds entries of kind module only")
    code, got, _, _ = run({"modules.json": '{\n"torch.nn": {"kind": "module", "paddle_api": "paddle.nn"},\n'
                           '"torchvision": {"kind": "module", "paddle_api": "paddle.vision"}}',
                           "torch.json": entry("torch.fft", kind="module", paddle_api="paddle.fft"), "torch.nn.json": "{}"})
    check("modules", (code, got), (0, []))
    bad("kind of a method", entry("torch.Tensor.f", keep=True), at(2, "kind: must be method or property", "torch.Tensor.f"))


def fields():
    bad("unknown", f(templat="x"), at(5, "unknown field 'templat'"))
    bad("case matters", f(Template="x"), at(5, "unknown field 'Template'"))
    bad("all errors", f(a=1, b=2), at(5, "unknown field 'a'"), at(6, "unknown field 'b'"))
    bad("not in a case", f(cases=[{"kind": "class"}]), at(5, "field 'kind' may not stand in a case"))
    bad("type", f(view="yes"), at(5, "view: must be true or false"))
    bad("type of signature", entry(keep=True, signature=1), at(4, "signature: must be a string or a list"))
    bad("type in a list", entry(keep=True, signature=["(x)", 2]), at(4, "signature: must be a string"))
    bad("empty list", f(sets=[]), at(5, "sets: empty list"))
    bad("cases", f(cases={}), at(5, "cases: must be a list"))
    bad("empty cases", f(cases=[]), at(5, "cases: empty list"))
    bad("a case", f(cases=[1]), at(5, "cases: must be an object"))
    bad("kind", f(kind="type"), at(5, "kind: unknown kind 'type'"))
    bad("receiver", f(receiver="torch"), at(5, "receiver: only a method or property has one"))
    bad("receiver shared", {"python.json": entry("list.sort", kind="method"),
                            "torch.json": entry("torch.Tensor.sort", kind="method", keep=True, receiver="torch")},
        at(5, "receiver: list.sort has the same name", "torch.Tensor.sort"))
    bad("says nothing", entry(signature="(x)"),
        at(2, "says nothing of what becomes of it: paddle_api, template, statements, unsupported or keep"))
    bad("says two things", f(keep=True), at(2, "more than one of: a rewriting, unsupported, keep"))
    bad("no Paddle name", f(paddle_api="torch.g"), at(4, "paddle_api: neither paddle.name nor .name: torch.g"))
    bad("no receiver", f(paddle_api=".f"), at(4, "paddle_api: starts with a dot, but there is no receiver"))
    bad("hint", f(verify="TPD1001", hint="é" * 81), at(6, "hint: 81 characters, at most 80"))
    bad("bases", f(bases=["torch.g"]), at(5, "bases: only a class has them"), at(5, "bases: no class 'torch.g'"))
    bad("bases in a circle", entry(kind="class", keep=True, bases=["torch.f"]), at(5, "bases: go in a circle"))
    bad("property with a signature", f(kind="property"), at(3, "signature: this kind has none"))


def facts():
    bad("sets", f(sets=["a", "b c"]), at(5, "sets: no name: b c"))
    bad("sets type", f(sets={}), at(5, "sets: must be a string or a list"))
    bad("sets_twice", f(sets_twice={"y": "a"}), at(5, "sets_twice: 'y' is in none of the signatures"))
    bad("sets_twice empty", f(sets_twice={}), at(5, "sets_twice: must name one argument"))
    bad("sets_twice two", f(sets_twice={"x": "a", "dim": "b"}), at(5, "sets_twice: must name one argument"))
    bad("sets_twice fact", f(sets_twice={"x": "a b"}), at(5, "sets_twice: no name: a b"))
    bad("sets_twice fact's type", f(sets_twice={"x": ["a"]}), at(5, "sets_twice: must be a string"))
    bad("sets_twice type", f(sets_twice="a"), at(5, "sets_twice: must be an object"))
    bad("sets_twice of no case's argument", f(sets_twice={"y": "a"}, cases=[{"when": {"has": "dim"}}, {}]),
        at(5, "sets_twice: 'y' is in none of the signatures"))
    code, got, _, _ = run({"torch.json": f(sets_twice={"y": "a"}, quiet="y", cases=[{"signature": "(y)"}, {}])})
    check("sets_twice of some case's argument", (code, got), (0, []))
    bad("quiet", f(quiet="y"), at(5, "quiet: 'y' is in none of the signatures"))
    bad("quiet self", f(quiet="self"), at(5, "quiet: 'self' is in none of the signatures"))
    code, got, out, _ = run({"torch.json": entry("torch.C.f", kind="method", signature="(x)", paddle_api=".f", quiet="self",
                                                 sets=["a", "b"], sets_twice={"x": "c"}, cases=[
        {"when": {"file": "a"}, "sets": "d"}, {"when": {"file": "!c"}}, {"when": {"file": "d"}}, {}])})
    check("facts", (code, got), (0, []))
    check("a fact of the case", re.search(r'p(\d+)\[\] = \{"d", \};.*\.nsets = 1, \.sets = p\1, \.twice_arg = "x", '
                                          r'\.sets_twice = "c", \.quiet = "self"', out, re.S) is not None, True)
    check("facts of the entry", re.search(r'p(\d+)\[\] = \{"a", "b", \};.*\.nsets = 2, \.sets = p\1,', out, re.S) is not None, True)


def diagnostics():
    bad("unsupported", entry(unsupported="TPD2999"), at(3, "unsupported: unknown diagnostic 'TPD2999'"))
    bad("form of an id", entry(unsupported="2001"), at(3, "unsupported: unknown diagnostic '2001'"))
    bad("unsupported 1xxx", entry(unsupported="TPD1001"), at(3, "unsupported: TPD1001 is not for sites that are left alone"))
    bad("verify 2xxx", f(verify="TPD2001"), at(5, "verify: TPD2001 is not in the 1xxx block"))
    bad("else", f(args_map={"x": {"only": "1", "else": "TPD9999"}}), at(5, "else: unknown diagnostic 'TPD9999'"))


def signatures():
    def sig(text, why):
        bad("signature " + text, entry(signature=text, keep=True), at(3, f"signature: invalid signature: {why}: {text}"))
    sig("x", "no parentheses around it")
    sig("(x", "no ) at its end")
    sig("(x) -> y", "text behind the )")
    sig("(x y)", "expected a comma or )")
    sig("(x, 1)", "a parameter without a name")
    sig("(x, x)", "two parameters of one name")
    sig("(x=1, y)", "a parameter without default behind one with a default")
    sig("(*, x, *y)", "second *")
    sig("(/, x)", "misplaced /")
    sig("(x, /, y, /)", "second /")
    sig("(**k, x)", "** is not last")
    sig("(x=)", "a default that is no expression")
    sig("(x=1 +)", "a default that is no expression")
    sig("(x='a)", "no ) at its end")
    bad("paddle_signature", f(paddle_signature="(x"), at(5, "paddle_signature: invalid signature: no ) at its end: (x"))
    code, got, out, _ = run({"torch.json": entry(paddle_api="paddle.f",
                                                 signature="(a, b=(1, [2, ')']), /, *c, d='\\'),', e, **k)")})
    check("a hard signature", (code, got), (0, []))
    check("its default", '.name = "b", .kind = PARAM_POSONLY, .dflt = "(1, [2, \')\'])"' in out, True)
    check("its string", '.name = "d", .kind = PARAM_KWONLY, .dflt = "\'\\\\\'),\'"' in out, True)


def arguments():
    def arg(what, value, message, name="x"):
        bad("args_map " + what, f(args_map={name: value}), at(5, "args_map: " + message))
    arg("unknown", "y", "'z' is in none of the signatures", "z")
    arg("type", 1, "'x': must be a string, an object or null")
    arg("dropped", None, "'x': dropped, but no note says why")
    arg("name", "a.b", "'x': no name: a.b")
    arg("field", {"too": "y"}, "'x': unknown field 'too'")
    arg("field type", {"to": 1}, "'x': to: must be a string")
    arg("nothing", {}, "'x': says nothing")
    arg("two forms", {"expr": "-{}", "values": {"1": "2"}}, "'x': only one of expr, values, only, unpack, pack, strip")
    arg("only", {"only": "1"}, "'x': only without else")
    arg("else", {"to": "y", "else": "TPD2002"}, "'x': else without values or only")
    arg("literal", {"values": {"a": "b"}}, "'x': no literal: a")
    arg("value", {"values": {"1": "b +"}}, "'x': no Python expression: b +")
    arg("value type", {"values": {"1": 2}}, "'x': values: must be a string")
    arg("pack", {"to": "shape", "pack": True}, "'x': pack, but it is not *x")
    arg("unpack", {"unpack": ["a b"]}, "'x': no name: a b")
    arg("no hole", {"to": "y", "expr": "1"}, "'x': expr: must have one hole {}: 1")
    arg("two holes", {"to": "y", "expr": "{} + {}"}, "'x': expr: must have one hole {}: {} + {}")
    arg("named hole", {"to": "y", "expr": "{x}"}, "'x': expr: must have one hole {}: {x}")
    arg("no expression", {"to": "y", "expr": "{} ="}, "'x': expr: no Python expression: {} =")
    arg("empty unpack", {"unpack": []}, "'x': unpack: empty list")
    arg("strip", {"strip": "data"}, "'x': strip: must be \".name\": data")
    arg("strip a call", {"strip": ".data()"}, "'x': strip: must be \".name\": .data()")
    arg("strip two", {"strip": ".data.T"}, "'x': strip: must be \".name\": .data.T")
    arg("strip type", {"strip": [".data"]}, "'x': strip: must be a string")
    arg("strip and more", {"strip": ".data", "expr": "-{}"}, "'x': only one of expr, values, only, unpack, pack, strip")
    bad("dropped in the second case", f(cases=[{"when": {"has": "dim"}, "args_map": {"x": None}, "note": "n"},
                                               {"args_map": {"x": None}}]),
        at(5, "args_map: 'x': dropped, but no note says why"))
    code, got, out, _ = run({"torch.json": f(note="one for all", args_map={"x": None}, cases=[
        {"when": {"has": "dim"}, "args_map": {"dim": None}},
        {"when": {"has": "size"}, "args_map": {"dim": {"to": "axis", "strip": ".data"}}},
        {"args_map": {"dim": {"strip": ".T"}}}])})
    check("one note for all", (code, got), (0, []))
    check("strip, renamed", '.op = ARG_RENAME, .pos = 0, .to = "axis", .strip = ".data"' in out, True)
    check("strip, its own name", '.op = ARG_RENAME, .pos = 0, .to = "dim", .strip = ".T"' in out, True)
    code, got, out, _ = run({"torch.json": f(args_map={"x": {"values": {"( 1,  'a, b' )": "2", "\"\\\" \"": "3"}}})})
    check("blanks in literals", (code, got, '{.from = "(1,\'a, b\')", .to = "2"}, {.from = "\\"\\\\\\" \\"", .to = "3"}' in out),
          (0, [], True))
    bad("not Paddle's", f(paddle_signature="(x)", args_map={"x": "y"}), at(6, "args_map: 'x': 'y' is not in paddle_signature"))
    bad("default not Paddle's", f(paddle_signature="(x)", set_defaults={"y": "1"}),
        at(6, "set_defaults: 'y' is not in paddle_signature"))
    bad("default", f(set_defaults={"y": "1 +"}), at(5, "set_defaults: no Python expression: 1 +"))
    bad("default type", f(set_defaults={"y": 1}), at(5, "set_defaults: must be a string"))
    bad("in no case", f(args_map={"z": "y"}, cases=[{"when": {"has": "dim"}}, {}]),
        at(5, "args_map: 'z' is in none of the signatures"))


def templates():
    def tmpl(what, text, message, **more):
        bad("template " + what, f(template=text, **more), at(5, message))
    tmpl("hole", "paddle.f({y})", "template: {y} is in none of the signatures")
    tmpl("twice", "{x} + {x}", "template: {x} twice, and pure does not list it")
    tmpl("brace", "{x", "template: invalid hole or single brace: {x")
    tmpl("closing brace", "x}", "template: invalid hole or single brace: x}")
    tmpl("hole's name", "{x y}", "template: invalid hole or single brace: {x y}")
    tmpl("no expression", "{x} = 1", "template: no Python expression: {x} = 1")
    tmpl("statement", "return {x}", "template: no Python expression: return {x}")
    tmpl("syntax", "f({x}", "template: no Python expression: f({x}")
    tmpl("comment", "{x} # x", "template: no Python expression: {x} # x")
    tmpl("in a string", "'{x}'", "template: {x} is not in the place of an expression: '{x}'")
    tmpl("attribute", "paddle.{x}", "template: {x} is not in the place of an expression: paddle.{x}")
    tmpl("keyword", "f({x}=1)", "template: {x} is not in the place of an expression: f({x}=1)")
    tmpl("star", "f({*x})", "template: {*x} is no *parameter of a signature")
    tmpl("no star", "f({size})", "template: {size} must be written with a star")
    tmpl("star outside", "{*size}", "template: {*size} is not in brackets: {*size}")
    tmpl("self", "{self}.f()", "template: {self} but there is no receiver")
    tmpl("rest", "[{rest}]", "template: {rest} is no argument of a call: [{rest}]")
    tmpl("rest first", "f({rest}, 1)", "template: {rest} is not the last argument: f({rest}, 1)")
    tmpl("target", "{target}", "template: {target} is in none of the signatures")
    tmpl("value", "{value}", "template: {value} is in none of the signatures")
    tmpl("no name", "f({})", "template: {} has no name")
    bad("call", entry(signature="(x)", template="{call}"), at(4, "template: {call} needs paddle_api"))
    bad("statement", f(statements=["{target} = = {x}"]), at(5, "statements: no Python statement: {target} = = {x}"))
    bad("two statements", f(statements=["a = {x}; b = 1"]), at(5, "statements: no Python statement: a = {x}; b = 1"))
    bad("twice in statements", f(statements=["{target} = f({x})", "g({target}, {x})"]),
        at(5, "statements: {x} twice, and pure does not list it"))
    bad("unknown helper", f(template="weigh({x})", helper="weigh"), at(6, "helper: no templates/helpers/weigh.py"))
    bad("uncalled helper", {"torch.json": f(template="a.weigh({x})", helper="weigh"), "weigh.py": HELPER},
        at(6, "helper: no template calls weigh"))


    code, got, out, _ = run({"torch.json": f(cases=[{"when": {"context": "statement"}, "statements": []}, {}])})
    check("no statements", (code, got), (0, []))
    empty = re.search(r"const Tmpl (p\d+)\[\] = \{\{0\}\};.*\.nstatements = 0, \.statements = \1", out, re.S)
    check("present but empty", empty is not None, True)
    check("absent", out.count(".statements"), 1)


def helpers():
    def helper(what, text, *messages):
        bad("helper " + what, {"torch.json": "{}", "weigh.py": text}, *("weigh.py:" + m for m in messages))
    helper("name", HELPER.replace("weigh", "weight"), "1: the definition is not called weigh")
    helper("docstring", "def weigh(x):\n    return x\n", "1: no docstring of one line")
    helper("long docstring", 'def weigh(x):\n    """a\n    b"""\n    return x\n', "1: no docstring of one line")
    helper("import", "import os\n" + HELPER, "1: more than one function or class")
    helper("second", HELPER + "\n\ndef f():\n    pass\n", "6: more than one function or class")
    helper("empty", "", "1: no line end at the end", "1: no function or class")
    code, got, _, _ = run({"torch.json": "{}", "weigh.py": 'class weigh:\n    """Weighs."""\n'})
    check("a class as a helper", (code, got), (0, []))
    helper("syntax", "def weigh(x):\n    return (\n", "1: syntax error")


def conditions():
    def when(what, value, *messages):
        bad("when " + what, f(when=value), *(at(5, m) for m in messages))
    when("field", {"hass": "x"}, "when: unknown field 'hass'")
    when("has", {"has": ["x", "!y"]}, "when.has: 'y' is in none of the signatures")
    when("has type", {"has": 1}, "when.has: must be a string or a list")
    when("self", {"pure": "self"}, "when.pure: 'self' is in none of the signatures")
    when("context", {"context": ["call", "cal"]}, "when.context: unknown context 'cal'")
    when("type name", {"type": {"x": "Tensr"}}, "when.type: unknown type: Tensr")
    when("type param", {"type": {"y": "Tensor"}}, "when.type: 'y' is in none of the signatures")
    when("type like", {"type": {"x": "like(dim)"}}, "when.type: unknown type: like(dim)")
    when("literal", {"literal": {"dim": "a"}}, "when.literal: no literal: a")
    when("nargs", {"nargs": ">2"}, 'when.nargs: must be a number, ">=N" or "<N"')
    when("npos", {"npos": 1.5}, 'when.npos: must be a number, ">=N" or "<N"')
    when("paddle", {"paddle": "3.0"}, 'when.paddle: must be ">=N.N" or "<N.N"')
    when("paddle 3", {"paddle": ">=3"}, 'when.paddle: must be ">=N.N" or "<N.N"')
    when("alias", {"alias": "yes"}, 'when.alias: must be "may" or "no"')
    when("star", {"has": "!***"}, "when.has: '***' is in none of the signatures")
    when("form", {"form": {"x": ["name", "expression"]}}, "when.form: unknown form 'expression'")
    when("form, negated second", {"form": {"x": ["!name", "!call"]}}, "when.form: unknown form '!call'")
    when("form param", {"form": {"y": "name"}}, "when.form: 'y' is in none of the signatures")
    when("form type", {"form": "name"}, "when.form: must be an object")
    when("form's type", {"form": {"x": 1}}, "when.form: must be a string or a list")
    for item in ("0", "[i]", "[0].f()", "[0", ".", "[0]+[1]", "[1:2]", "[0, 1]", "[']']", ""):
        when("item " + item, {"item": item}, "when.item: no literal subscripts and attributes: " + item)
    when("item type", {"item": 0}, "when.item: must be a string")
    when("used_by", {"used_by": ["torch.optim", "torch optim"]}, "when.used_by: no dotted name: torch optim")
    when("used_by empty", {"used_by": []}, "when.used_by: empty list")
    when("used_by type", {"used_by": 1}, "when.used_by: must be a string or a list")
    when("type name in a union", {"type": {"x": "list[torch.nn.Parameter]|list[torch.no.Parameter]"}},
         "when.type: unknown type: list[torch.nn.Parameter]|list[torch.no.Parameter]")
    code, got, out, _ = run({"torch.json": f(when={
        "has": ["*", "!**"], "form": {"x": ["!name", "call"]}, "item": "[ 0 ]['l r'].grad", "used_by": "torch.optim",
        "context": ["next", "rebind", "store"], "literal": {"dim": ["(1, 2)"]},
        "type": {"x": "list[torch.nn.Parameter]|iter[torch.nn.Parameter]|list[Tensor]|iter[Tensor]"}})})
    check("new conditions", (code, got), (0, []))
    for text in ('{.kind = COND_HAS, .negated = 0, .param = "*"}, {.kind = COND_HAS, .negated = 1, .param = "**"}',
                 '{.kind = COND_FORM, .negated = 1, .n = 2, .param = "x", .literals = p', '= {"name", "call", };',
                 '.item = "[0][\'l r\'].grad"', '.nused_by = 1, .used_by = p', f".context = {65536 + 131072 + 128}", '{"(1,2)", }',
                 '{.tag = MT_INSTANCE, .name = "torch.nn.Parameter"}'):
        check("condition " + text, text in out, True)
    when("file", {"file": "!fact"}, "when.file: no entry sets 'fact'")
    code, got, _, _ = run({"torch.json": f(when={"literal": {"dim": ["!(1, 1)", "[]", "(-1,)", "'a'"], "x": ["!?0", "1"]}})})
    check("literals", (code, got), (0, []))
    when("literal tuple", {"literal": {"dim": "(1, a)"}}, "when.literal: no literal: (1, a)")
    bad("when beside cases", f(when={"has": "x"}, cases=[{}]), at(6, "when beside cases"))
    bad("unreachable", '{\n"torch.f": {\n"signature": "(x)", "paddle_api": "paddle.f", "cases": [\n{},\n{"when": {"has": "x"}}\n]}}',
        at(5, "case 2 is never reached: case 1 takes all"))
    code, got, _, _ = run({"torch.json": f(template="g({x})", cases=[{}, {"when": {"context": "value"}, "paddle_api": "paddle.g"}])})
    check("a template serves no value", (code, got), (0, []))


def types():
    def returns(text, good=False):
        files = {"torch.json": f(returns=text)}
        code, got, _, _ = run(files)
        wanted = (0, []) if good else (1, [at(5, f"returns: unknown type: {text}")])
        check("returns " + text, (code, got), wanted)
    for text in ("Tensor[bit]", "Tensor[", "Tensor[int", "list[int", "(int", "int|", "like()", "like(x", "promote(x)", "sequence",
                 "torch.Nothing", "torch.nn.", "torch.nn..X", "", "int int", "((((((((((((((((((((((int))))))))))))))))))))))"):
        returns(text)
    for text in ("Tensor", "Tensor[int|float]", "Tensor[=dim]", "Tensor[=dim|int]", "like(x)", "promote(x, dim)", "list[Tensor]",
                 "(Tensor, int|None)", "tuple[list[dict[iter[any]]]]", "( Tensor , Tensor )", "()", "(int,)", "(int|str)", "Size|dtype|device",
                 "ndarray|function|other|number", "list", "Self",
                 "torch.nn.NoEntry|list[torch.optim.lr_scheduler.NoEntry]", "torch.f"):
        returns(text, good=True)
    bad("returns of no argument", f(returns="like(y)"), at(5, "returns: 'y' is in none of the signatures"))
    bad("returns of no case's argument", f(returns="like(y)", cases=[{"when": {"has": "dim"}}, {}]),
        at(5, "returns: 'y' is in none of the signatures"))
    code, got, _, _ = run({"torch.json": f(returns="like(y)", cases=[{"signature": "(y)"}, {}])})
    check("returns of some case's argument", (code, got), (0, []))
    code, got, _, _ = run({"torch.json": '{\n"torch.C": {"kind": "class", "keep": true},\n'
                           '"torch.f": {"signature": "(x)", "paddle_api": "paddle.f", "returns": "list[torch.C]"}}'})
    check("a class", (code, got), (0, []))


GOOD = {
    "torch.json": """{
"torch.Tensor.add_": {
    "kind": "method", "signature": "(other, *, alpha=1)",
    "template": "{self} + {other} * {alpha}", "view": true, "receiver": "torch"
},
"torch.cat": {
    "signature": "(tensors, dim=0, *, out=None)", "alias": ["torch.concat"],
    "paddle_api": "paddle.concat", "paddle_signature": "(x, axis=0, name=None)",
    "args_map": {"tensors": "x", "dim": "axis"}
},
"torch.max": {
    "signature": "(input, dim)", "paddle_api": "paddle.max", "note": "n", "args_map": {"input": null, "dim": {"to": "axis", "expr": "1 - {}"}},
    "cases": [
        {"when": {"context": "[0]"}},
        {"when": {"pure": ["input"]}, "helper": "weigh",
         "template": "weigh(paddle.a.b({input}).c, -{input}, {{}}, {rest})"},
        {"unsupported": "TPD2001"}
    ]
}
}
""",
    "weigh.py": HELPER,
    "other.py": HELPER.replace("weigh", "other").replace("return x", "return weigh(x).other"),
}


def tables():
    code, got, out, rows = run(GOOD)
    check("good files", (code, got), (0, []))
    check("deterministic", run(GOOD)[2], out)
    check("rows", rows, "0\ttorch.Tensor.add_\t0\ttorch.json\t2\n1\ttorch.cat\t0\ttorch.json\t6\n"
          "2\ttorch.max\t0\ttorch.json\t14\n3\ttorch.max\t1\ttorch.json\t15\n4\ttorch.max\t2\ttorch.json\t17\n")
    for what, text in {
        "the alias shares the cases": '{.key = "torch.concat", .kind = MK_FUNCTION, .ncases = 1, .cases = p',
        "a sum's left operand": '{.kind = TP_HOLE, .prec = 12, .bracketed = 0, .text = "self"}',
        "a product's right operand": '{.kind = TP_HOLE, .prec = 14, .bracketed = 0, .text = "alpha"}',
        "the name ends at the call": '{.kind = TP_NAME, .prec = 0, .bracketed = 0, .text = "paddle.a.b"}',
        "doubled braces": '{.kind = TP_TEXT, .text = ", {}"}',
        "the comma before {rest}": '{.kind = TP_REST, .prec = 0, .bracketed = 1, .text = ", "}',
        "the helper": '{.kind = TP_HELPER, .prec = 0, .bracketed = 0, .text = "weigh"}',
        "place in Paddle's signature": '.op = ARG_RENAME, .pos = 1, .to = "axis"',
        "a dropped argument": '.op = ARG_DROP, .pos = -1',
        "the place behind a dropped one": '.op = ARG_EXPR, .pos = 0, .to = "axis"',
        "what Paddle lacks may only be the default": '.name = "out", .kind = PARAM_KWONLY, .dflt = "None", .arg = {.op = ARG_ONLY, .pos = -1, .else_id = 2002',
        "needs of a helper": '{.name = "other", .nneeds = 1',
    }.items():
        check(what, text in out, True)
    case = re.search(r"\{\.row = 4(.*)\}", out).group(1)
    check("unsupported takes nothing else", re.fullmatch(r", \.nsigs = 1, \.sigs = p\d+, \.unsupported = 2001", case) is not None, True)
    broken = dict(GOOD)
    broken["torch.json"] = broken["torch.json"].replace('"paddle.concat"', '"concat"')
    code, got, out, _ = run(broken, "--keep-going")
    check("--keep-going", (code, got), (0, ["torch.json:8: torch.cat: paddle_api: neither paddle.name nor .name: concat"]))
    check("it leaves out what is wrong", ("torch.concat" in out, "torch.cat" in out, "torch.max" in out), (False, False, True))


def command_line():
    with tempfile.TemporaryDirectory() as d:
        path = os.path.join(d, "torch.json")
        with open(path, "w", encoding="utf-8") as file:
            file.write("{}")
        code = subprocess.run([MAPC, path, path], stderr=subprocess.DEVNULL).returncode
        check("no output named", (code, open(path, encoding="utf-8").read()), (2, "{}"))
        p = subprocess.run([MAPC, "/nowhere/out.c", path], stderr=subprocess.PIPE)
        check("cannot write", (p.returncode, p.stderr), (1, b"/nowhere/out.c: cannot write the file\n"))
        p = subprocess.run([MAPC, "out.c", "nothing.json"], cwd=d, stderr=subprocess.PIPE)
        check("cannot read", (p.returncode, p.stderr), (1, b"nothing.json:1: cannot read the file\n"))


def main():
    global MAPC
    MAPC = os.path.abspath(sys.argv[1])
    for group in (json_files, keys, fields, facts, diagnostics, signatures, arguments, templates, helpers, conditions, types, tables,
                  command_line):
        group()
    print(f"mapc: {len(failures)} failed" if failures else "mapc: ok")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())

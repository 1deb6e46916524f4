"""Further forms of the calls in a case file, derived by source surgery.

Torch accepts a call in many forms and people use all of them: positional, by keyword, in reverse,
through variables, `*args`, `**kwargs`, as function and as method, through a wrapper whose
parameters could be anything.  `derive(text, entry)` makes, of every call of the entry's API in every `case_`
function, one function for each form, named `case_dim__keywords_1`, and returns the text of a file
that holds them.  Whether a form is legal, torch itself decides when it runs.

How it works: a Site is one call.  Each form is a function `form_…(site, bound)` that returns the new
text of the call and the lines to put before its statement, or None where it does not apply.  `bound`
is the call bound to one of the entry's signatures.
"""
import ast

import torch

from entries import parse_signature
from source_text import functions


class Site:
    """One call of the API under test within a case function."""

    def __init__(self, file, function, call, statement, is_method):
        self.file, self.function, self.call, self.statement = file, function, call, statement
        self.is_method = is_method   # the API hangs on a value, not on a module
        self.func = file.segment(call.func)
        self.args = [file.segment(a) for a in call.args]
        self.keywords = [(k.arg, file.segment(k.value)) for k in call.keywords]

    @property
    def plain(self):
        """No stars and no generator without parentheses: the arguments can be taken apart."""
        return not any(isinstance(a, (ast.Starred, ast.GeneratorExp)) for a in self.call.args) \
            and all(name for name, _ in self.keywords)

    @property
    def receiver(self):
        """Text of the object whose method is called, in parentheses where it needs them."""
        return parenthesised(self.file, self.call.func.value)

    def fresh(self, name):
        """`name`, or `name_`, … : not used in the function."""
        while name in self.function.text:
            name += "_"
        return name


class Bound:
    """A call bound to a signature: `given` is a list of (Param, text), *args one by one."""

    def __init__(self, params, given, nodes):
        self.params, self.given, self.nodes = params, given, nodes
        self.overloaded = False      # the call fits other signatures too

    def text_of(self, name):
        return next((text for p, text in self.given if p.name == name), None)


def bind(site, signature):
    """Bound, or None when the call does not fit the signature."""
    params = parse_signature(signature)
    positional = [p for p in params if p.kind in ("posonly", "normal")]
    star = next((p for p in params if p.kind == "star"), None)
    extra = next((p for p in params if p.kind == "kwargs"), None)
    given, nodes = [], []
    for i, (text, node) in enumerate(zip(site.args, site.call.args)):
        param = positional[i] if i < len(positional) else star
        if param is None:
            return None
        given.append((param, text))
        nodes.append(node)
    taken = {p.name for p, _ in given if p.kind != "star"}
    for (name, text), keyword in zip(site.keywords, site.call.keywords):
        param = next((p for p in params if p.name == name and p.kind in ("normal", "kwonly")), None)
        param = param or (extra and type(extra)(name, "kwonly"))
        if param is None or name in taken:
            return None
        given.append((param, text))
        nodes.append(keyword.value)
        taken.add(name)
    required = {p.name for p in positional + [p for p in params if p.kind == "kwonly"] if p.default is None}
    return Bound(params, given, nodes) if required <= taken else None


def bindings(site, entry):
    """The call bound to each signature of its entry that it fits."""
    found = [bind(site, s) for s in entry.signatures] if site.plain else []
    found = [b for b in found if b and b.given]
    for bound in found:
        bound.overloaded = len(found) > 1
    return found


# ---- the forms: each returns (call text, lines before the statement) or None ----

def call_text(func, arguments):
    return "%s(%s)" % (func, ", ".join(arguments))


def split_arguments(given, keep_positional):
    """Argument texts; those for which keep_positional(param) holds stay positional as long as no gap arises."""
    positional, keywords = [], []
    for param, text in given:
        if param.kind in ("posonly", "star") or (param.kind == "normal" and keep_positional(param)):
            positional.append(text)
        else:
            keywords.append("%s=%s" % (param.name, text))
    return positional, keywords


def form_positional(site, bound):
    """Everything by place, gaps filled with torch's defaults."""
    normal = [p for p in bound.params if p.kind in ("posonly", "normal")]
    last = max((i for i, p in enumerate(normal) if bound.text_of(p.name) is not None), default=-1)
    places = [bound.text_of(p.name) if bound.text_of(p.name) is not None else p.default for p in normal[:last + 1]]
    stars = [text for p, text in bound.given if p.kind == "star"]
    rest = ["%s=%s" % (p.name, text) for p, text in bound.given if p.kind == "kwonly"]
    return call_text(site.func, places + stars + rest), []


def form_keywords(site, bound):
    positional, keywords = split_arguments(bound.given, lambda p: False)
    return call_text(site.func, positional + keywords), []


def form_reversed(site, bound):
    positional, keywords = split_arguments(bound.given, lambda p: False)
    return call_text(site.func, positional + keywords[::-1]), []


def form_first_positional(site, bound):
    """The first argument by place, the others by keyword in reverse."""
    first = bound.params[0]
    positional, keywords = split_arguments(bound.given, lambda p: p is first)
    return call_text(site.func, positional + keywords[::-1]), []


def form_variables(site, bound):
    """A variable in place of each literal and of each constant of torch."""
    lines, made = [], {}
    for text, node in zip(site.args + [t for _, t in site.keywords],
                          site.call.args + [k.value for k in site.call.keywords]):
        if is_literal(site.file, node):
            made[id(node)] = site.fresh("a%d" % len(lines))
            lines.append("%s = %s" % (made[id(node)], text))
    args = [made.get(id(n), t) for n, t in zip(site.call.args, site.args)]
    args += ["%s=%s" % (name, made.get(id(k.value), text))
             for k, (name, text) in zip(site.call.keywords, site.keywords)]
    return (call_text(site.func, args), lines) if lines else None


def form_star_args(site, bound):
    if not site.args:
        return None
    name = site.fresh("args")
    tuple_text = "(%s,)" % ", ".join(site.args)
    rest = ["%s=%s" % pair for pair in site.keywords]
    return call_text(site.func, ["*" + name] + rest), ["%s = %s" % (name, tuple_text)]


def form_star_kwargs(site, bound):
    """The first argument by place, the others in a dictionary."""
    first = bound.params[0] if not site.is_method else None
    others = [(p, t) for p, t in bound.given if p.kind in ("normal", "kwonly") and p is not first]
    if not others:
        return None
    name = site.fresh("kwargs")
    rest = [text for p, text in bound.given if p.kind in ("posonly", "star") or p is first]
    table = "{%s}" % ", ".join('"%s": %s' % (p.name, text) for p, text in others)
    return call_text(site.func, rest + ["**" + name]), ["%s = %s" % (name, table)]


def form_defaults(site, bound):
    """Torch's defaults spelled out."""
    added = ["%s=%s" % (p.name, p.default) for p in bound.params
             if p.kind in ("normal", "kwonly") and p.default is not None and bound.text_of(p.name) is None]
    given = site.args + ["%s=%s" % pair for pair in site.keywords]
    return (call_text(site.func, given + added), []) if added else None


def form_packed(site, bound):
    """`f(2, 3)` as `f((2, 3))` and, where it is one tuple, the other way round."""
    stars = [text for p, text in bound.given if p.kind == "star"]
    if bound.overloaded:     # one list may be data there and sizes here
        return None
    nodes = [n for (p, _), n in zip(bound.given, bound.nodes) if p.kind == "star"]
    if not stars:
        return None
    if len(stars) == 1 and isinstance(nodes[0], (ast.Tuple, ast.List)):
        stars = [site.file.segment(e) for e in nodes[0].elts]
    else:
        stars = ["(%s,)" % ", ".join(stars)]
    before = [t for p, t in bound.given if p.kind in ("posonly", "normal")]
    rest = ["%s=%s" % (p.name, t) for p, t in bound.given if p.kind == "kwonly"]
    return call_text(site.func, before + stars + rest), []


def form_packed_keyword(site, bound):
    """`f(2, 3)` as `f(size=[2, 3])`."""
    stars = [(p, text) for p, text in bound.given if p.kind == "star"]
    if not stars or bound.overloaded or any(p.kind in ("posonly", "normal") for p, _ in bound.given):
        return None
    one = len(stars) == 1
    value = stars[0][1] if one else "[%s]" % ", ".join(text for _, text in stars)
    rest = ["%s=%s" % (p.name, t) for p, t in bound.given if p.kind == "kwonly"]
    return call_text(site.func, ["%s=%s" % (stars[0][0].name, value)] + rest), []


def form_method(site, bound):
    """`torch.max(x, 1)` as `x.max(1)`."""
    name = site.call.func.attr if isinstance(site.call.func, ast.Attribute) else None
    module = site.file.full_name(site.call.func)
    first = bound.params[0] if bound.params else None
    if site.is_method or not name or module != "torch." + name or not hasattr(torch.Tensor, name):
        return None
    if first.name not in ("input", "self", "x") or bound.given[0][0] is not first:
        return None
    receiver = parenthesised(site.file, bound.nodes[0])
    args = site.args[1:] if site.args else []
    keywords = ["%s=%s" % (n, t) for n, t in site.keywords if n != first.name]
    return call_text("%s.%s" % (receiver, name), args + keywords), []


def form_function(site, bound):
    """`x.max(1)` as `torch.max(x, 1)`."""
    torch_name = site.file.torch_alias
    if not site.is_method or not torch_name or not hasattr(torch, site.call.func.attr):
        return None
    args = [site.file.segment(site.call.func.value)] + site.args
    keywords = ["%s=%s" % pair for pair in site.keywords]
    return call_text("%s.%s" % (torch_name, site.call.func.attr), args + keywords), []


def form_named_first(site, bound):
    """The function bound to a variable, then called."""
    name = site.fresh("call")
    args = site.args + ["%s=%s" % pair for pair in site.keywords]
    return call_text(name, args), ["%s = %s" % (name, site.func)]


def form_wrapped(site, bound):
    """Called by a function whose parameters could be anything."""
    name = site.fresh("wrapped")
    values = site.args + [t for _, t in site.keywords]
    names = [site.fresh("p%d" % i) for i in range(len(values))]
    inner = names[:len(site.args)]
    inner += ["%s=%s" % (k, n) for (k, _), n in zip(site.keywords, names[len(site.args):])]
    func = site.func
    if site.is_method:
        own = site.fresh("own")
        func, names, values = "%s.%s" % (own, site.call.func.attr), [own] + names, [site.receiver] + values
    lines = ["def %s(%s):" % (name, ", ".join(names)), "    return %s" % call_text(func, inner)]
    return call_text(name, values), lines


def form_layout(site, bound):
    """One argument a line, each with a comment."""
    args = site.args + ["%s=%s" % pair for pair in site.keywords]
    if not args or any("\n" in a for a in args):
        return None
    lines = ["    %s,  # argument %d" % (text, i) for i, text in enumerate(args)]
    return "\n".join(["%s(  # call" % site.func, *lines, ")"]), []


def out_call(site, name):
    args = site.args + ["%s=%s" % pair for pair in site.keywords]
    return call_text(site.func, args + ["out=" + name])


def takes_out(site, bound):
    return site.file.torch_alias and any(p.name == "out" for p in bound.params) and bound.text_of("out") is None


def form_out(site, bound):
    """`out=`, the result used."""
    if not takes_out(site, bound):
        return None
    name = site.fresh("out")
    return out_call(site, name), ["%s = %s.empty_like(%s)" % (name, site.file.torch_alias, site.file.segment(site.call))]


def form_out_written(site, bound):
    """`out=`, the Tensor that was written used."""
    if not takes_out(site, bound):
        return None
    name = site.fresh("out")
    return name, form_out(site, bound)[1] + [out_call(site, name)]


def form_out_tuple(site, bound):
    """`out=` of a function with several results."""
    if not takes_out(site, bound):
        return None
    name = site.fresh("out")
    call, torch_name = site.file.segment(site.call), site.file.torch_alias
    return name, ["%s = tuple(%s.empty_like(t) for t in %s)" % (name, torch_name, call), out_call(site, name)]


FORMS = [form_positional, form_keywords, form_reversed, form_first_positional, form_variables, form_star_args,
         form_star_kwargs, form_defaults, form_packed, form_packed_keyword, form_method, form_function,
         form_named_first, form_wrapped, form_layout, form_out, form_out_written, form_out_tuple]


# ---- looking at the file ----

class CaseFile:
    """A parsed case file: text by node, names through its imports."""

    def __init__(self, text):
        self.text, self.bytes = text, text.encode()
        self.starts = [0]
        for line in self.bytes.split(b"\n"):
            self.starts.append(self.starts[-1] + len(line) + 1)
        self.tree = ast.parse(text)
        self.imports = imported_names(self.tree)

    def offset(self, line, column):
        return self.starts[line - 1] + column

    def span(self, node):
        return self.offset(node.lineno, node.col_offset), self.offset(node.end_lineno, node.end_col_offset)

    def segment(self, node):
        start, end = self.span(node)
        return self.bytes[start:end].decode()

    @property
    def torch_alias(self):
        return next((n for n, full in self.imports.items() if full == "torch"), None)

    def full_name(self, node):
        """'torch.nn.functional.relu' for `F.relu`; None when its root is no import."""
        parts = []
        while isinstance(node, ast.Attribute):
            parts.append(node.attr)
            node = node.value
        if not isinstance(node, ast.Name) or node.id not in self.imports:
            return None
        return ".".join([self.imports[node.id], *parts[::-1]])


def imported_names(tree):
    names = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for a in node.names:
                names[a.asname or a.name.split(".")[0]] = a.name if a.asname else a.name.split(".")[0]
        elif isinstance(node, ast.ImportFrom) and not node.level:
            for a in node.names:
                names[a.asname or a.name] = "%s.%s" % (node.module, a.name)
    return names


def parenthesised(file, node):
    text = file.segment(node)
    simple = (ast.Name, ast.Attribute, ast.Call, ast.Subscript)
    return text if isinstance(node, simple) else "(%s)" % text


def is_literal(file, node):
    """A literal, a list or tuple, or a constant such as torch.float32."""
    if isinstance(node, ast.UnaryOp):
        node = node.operand
    if isinstance(node, (ast.Constant, ast.Tuple, ast.List)):
        return True
    return isinstance(node, ast.Attribute) and (file.full_name(node) or "").startswith("torch.")


def find_sites(file, function, entry):
    """The calls of the API in one function, each with its innermost statement."""
    sites = []

    def visit(node, statement):
        if isinstance(node, ast.stmt):
            statement = node
        if isinstance(node, ast.Call):
            full = file.full_name(node.func)
            if full in entry.names:
                sites.append(Site(file, function, node, statement, False))
            elif full is None and entry.kind == "method" and isinstance(node.func, ast.Attribute) \
                    and node.func.attr in {n.rsplit(".", 1)[1] for n in entry.names}:
                sites.append(Site(file, function, node, statement, True))
        for child in ast.iter_child_nodes(node):
            visit(child, statement)

    for statement in function.node.body:
        visit(statement, statement)
    return sites


# ---- putting a form into its function ----

def can_insert(file, statement):
    """Lines can go before the statement: it starts its line, and is no `elif`."""
    start = file.offset(statement.lineno, 0)
    before = file.bytes[start:file.offset(statement.lineno, statement.col_offset)]
    return not before.strip() and not file.segment(statement).startswith("elif") \
        and not isinstance(statement, (ast.FunctionDef, ast.ClassDef, ast.AsyncFunctionDef))


def apply_form(site, new_call, lines):
    """Text of the case function with the call replaced and `lines` before its statement; None if it cannot be."""
    file, node = site.file, site.function.node
    if lines and not can_insert(file, site.statement):
        return None
    start, end = file.span(node)
    call_start, call_end = file.span(site.call)
    line_start = file.offset(site.statement.lineno, 0)
    indent = " " * site.statement.col_offset
    before = "".join(indent + line + "\n" for line in lines).encode()
    text = (file.bytes[start:line_start] + before + file.bytes[line_start:call_start]
            + new_call.encode() + file.bytes[call_end:end]).decode()
    try:
        ast.parse(text)
    except SyntaxError:      # a form that the place does not allow, such as a walrus as a keyword's value
        return None
    return text


def derive_function(file, function, entry):
    """{name: text} of all different forms of the calls in one case function."""
    made = {}
    for i, site in enumerate(find_sites(file, function, entry)):
        bounds = bindings(site, entry)
        seen = {"".join(file.segment(site.call).split())}
        for form in FORMS:
            for bound in bounds:
                result = form(site, bound)
                key = "".join("".join([*result[1], result[0]]).split()) if result else None
                if key is None or (key in seen and form is not form_layout):
                    continue
                seen.add(key)
                text = apply_form(site, *result)
                if text is None:
                    continue
                name = "%s__%s_%d" % (function.name, form.__name__[len("form_"):], i)
                while name in made:
                    name += "b"
                made[name] = text.replace("def %s(" % function.name, "def %s(" % name, 1)
                if form is form_layout:
                    break
    return made


def derive(text, entry):
    """(text of a file with all forms, their number); the rest of the case file stays in it."""
    file = CaseFile(text)
    cases = {n: f for n, f in functions(text).items() if n.startswith(("case_", "todo_", "convert_"))}
    kept, end = [], 0
    for node in file.tree.body:
        if getattr(node, "name", None) in cases:
            first = min([node.lineno] + [d.lineno for d in node.decorator_list])
            kept.append(file.bytes[end:file.offset(first, 0)].decode())
            end = file.span(node)[1]
    kept.append(file.bytes[end:].decode())
    made = {}
    for name, function in cases.items():
        if name.startswith("case_"):
            made.update(derive_function(file, function, entry))
    return "".join(kept).rstrip() + "\n\n\n" + "\n\n\n".join(made.values()) + "\n", len(made)

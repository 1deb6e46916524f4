"""Names of the parameters that torch's functions take, read from torch itself: inspect.signature, and for
what is written in C++ the operators' schemas, the docstrings and the type stubs that torch ships."""
import ast
import functools
import inspect
import os
import re

import torch

STUBS = {"function": "_C/_VariableFunctions.pyi", "nn": "_C/_nn.pyi", "method": "_C/__init__.pyi"}
# torch's argument parser takes numpy's names too.
NUMPY_NAMES = {"dim": "axis", "keepdim": "keepdims", "input": "x", "other": "x2"}


@functools.lru_cache(None)
def stub_parameters():
    """{('function', 'max'): {names}, ('method', 'max'): {names}} over all overloads."""
    found = {}
    folder = os.path.dirname(torch.__file__)
    for kind, path in STUBS.items():
        path = os.path.join(folder, path)
        if not os.path.exists(path):
            continue
        with open(path, encoding="utf-8") as f:
            tree = ast.parse(f.read())
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef):
                a = node.args
                names = {p.arg for p in a.posonlyargs + a.args + a.kwonlyargs + [a.vararg, a.kwarg] if p}
                found.setdefault(("method" if kind == "method" else "function", node.name), set()).update(names)
    return found


def docstring_parameters(obj, name):
    """Names in every `name(…)` that stands at the start of a docstring line or in a `.. function::`."""
    names = set()
    for match in re.finditer(r"^\s*(?:\.\. (?:function|method):: )?(?:[\w.]+\.)?%s\((.*)\)" % re.escape(name),
                             inspect.getdoc(obj) or "", re.M):
        for part in re.split(r",(?![^(\[]*[)\]])", match.group(1)):
            found = re.match(r"\s*\**([A-Za-z_]\w*)", part)
            if found:
                names.add(found.group(1))
    return names


def schema_parameters(key):
    """Names in the schemas of the operator behind `key`: torch.linalg.pinv is aten::linalg_pinv."""
    *path, name = key.split(".")
    space = path[-1] + "_" if path[-1] in ("linalg", "fft", "special") else ""
    schemas = torch._C._jit_get_schemas_for_operator("aten::%s%s" % (space, name))
    return {"input" if a.name == "self" else a.name for schema in schemas for a in schema.arguments}


def parameter_names(key, obj):
    """All names, or None when nothing is known or anything is taken (**kwargs)."""
    name = key.rsplit(".", 1)[1]
    names = set()
    try:
        parameters = inspect.signature(obj).parameters.values()
        if any(p.kind == p.VAR_KEYWORD for p in parameters):
            return None
        names |= {p.name for p in parameters}
    except (ValueError, TypeError):
        names.add("input")          # what torch's argument parser calls the first Tensor, whatever is documented
        names |= schema_parameters(key)
    names |= docstring_parameters(obj, name)
    names |= stub_parameters().get(("method" if key.startswith("torch.Tensor.") else "function", name), set())
    if names <= {"input"}:
        return None
    return names | {alias for known, alias in NUMPY_NAMES.items() if known in names}


class NotInstalled(Exception):
    """The module of a name needs another package, such as tensorboard."""


def resolve(name, root):
    """The object of a dotted name, submodules imported; raises AttributeError or NotInstalled."""
    obj, path = root, name.split(".")[0]
    for part in name.split(".")[1:]:
        path += "." + part
        try:
            obj = getattr(obj, part)
        except AttributeError:
            try:
                obj = __import__(path, fromlist=["_"])
            except ModuleNotFoundError as error:
                if not error.name.startswith(root.__name__):
                    raise NotInstalled(error.name)
                raise AttributeError(path)
    return obj


RNN_WEIGHT = re.compile(r"(weight|bias)_(ih|hh|hr)_l\d+(_reverse)?")


def is_instance_attribute(cls, name):
    """Attributes that only instances have: annotated, or set as `self.name` in the class's source."""
    if isinstance(cls, type) and issubclass(cls, torch.nn.RNNBase) and RNN_WEIGHT.fullmatch(name):
        return True
    if cls is torch.autograd.function.FunctionCtx:          # what a ctx is besides: the node of the graph
        return hasattr(torch._C._FunctionBase, name)
    for base in getattr(cls, "__mro__", ()):
        if name in getattr(base, "__annotations__", {}):
            return True
        try:
            if re.search(r"\bself\.%s\b" % re.escape(name), inspect.getsource(base)):
                return True
        except (OSError, TypeError):
            pass
    return False

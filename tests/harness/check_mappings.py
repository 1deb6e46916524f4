"""Are the facts in the mappings true of the installed torch and Paddle?

Of each entry: the torch name exists; its signatures name parameters that torch knows; `paddle_api` and
every `paddle.…` in templates exist; `paddle_signature` has the parameters of the real function, in
their order and with their defaults.
"""
import ast
import inspect
import re
import sys
import warnings

import paddle
import torch

from entries import load_entries, parse_signature
from torch_facts import is_instance_attribute, parameter_names, resolve

PADDLE_NAME = re.compile(r"\bpaddle(?:\.[A-Za-z_]\w*)+")


# ---- torch's side ----

def torch_object(name):
    """The object; None for what only instances have; raises AttributeError."""
    try:
        return resolve(name, torch)
    except AttributeError:
        owner, _, member = name.rpartition(".")
        if owner and is_instance_attribute(resolve(owner, torch), member):
            return None
        raise


def check_torch(entry):
    if not entry.key.startswith("torch."):
        return []
    problems = []
    for name in entry.names:
        try:
            obj = torch_object(name)
        except AttributeError:
            problems.append("torch has no %s" % name)
            continue
        known = parameter_names(name, obj) if obj is not None else None
        for text in entry.signatures:
            wrong = [p.name for p in parse_signature(text) if known and p.kind in ("normal", "kwonly")
                     and p.name not in known]
            if wrong:
                problems.append("%s takes no %s; signature %s" % (name, ", ".join(wrong), text))
    return problems


# ---- Paddle's side ----

def texts_of(entry):
    """Every piece of the entry that holds Paddle code."""
    found = []
    for part in (entry.data, *entry.data.get("cases", [])):
        found += [part.get("template") or "", *(part.get("statements") or []), *(part.get("set_defaults") or {}).values()]
        for value in (part.get("args_map") or {}).values():
            if isinstance(value, dict):
                found += [value.get("expr") or "", *map(str, (value.get("values") or {}).values())]
    return [str(t) for t in found]


def paddle_owner(entry, table):
    """The Paddle class whose member a `.name` of this entry is; None when not known."""
    owner = entry.key.rpartition(".")[0]
    if owner == "torch.Tensor":
        return paddle.Tensor
    apis = table[owner].field("paddle_api") if owner in table else []
    try:
        return resolve(apis[0], paddle) if apis and not apis[0].startswith(".") else None
    except AttributeError:
        return None


def paddle_object(api, entry, table):
    """(object, is it a member): (None, …) when it cannot be looked up; raises AttributeError."""
    if not api.startswith("."):
        return resolve(api, paddle), False
    owner = paddle_owner(entry, table)
    if owner is None:
        return None, True
    obj = owner
    for part in api.strip(".").split("."):
        if not hasattr(obj, part) and is_instance_attribute(obj, part):
            return None, True
        obj = getattr(obj, part)
    return obj, True


def check_paddle_names(entry, table):
    problems = []
    for api in entry.field("paddle_api"):
        try:
            paddle_object(api, entry, table)
        except AttributeError:
            problems.append("Paddle has no %s" % api)
    for name in sorted({n for text in texts_of(entry) for n in PADDLE_NAME.findall(text)}):
        try:
            resolve(name, paddle)
        except AttributeError:
            problems.append("Paddle has no %s, which a template names" % name)
    return problems


def real_parameters(obj, member):
    """Parameters of the real function without self; None when Python does not tell."""
    try:
        parameters = list(inspect.signature(obj).parameters.values())
    except (ValueError, TypeError):
        return None
    if member or (parameters and parameters[0].name == "self"):
        parameters = parameters[1:]
    kinds = {p.kind for p in parameters}
    return None if inspect.Parameter.VAR_POSITIONAL in kinds and len(parameters) <= 2 else parameters


def same_default(text, value):
    """Does the default written in the mapping equal the real one?  True when that cannot be told."""
    if isinstance(value, paddle.dtype):
        return True
    try:
        return ast.literal_eval(text) == value
    except (ValueError, SyntaxError):
        return True


def signature_problems(text, parameters):
    """Of one paddle_signature against the real parameters."""
    open_ended = any(p.kind == p.VAR_KEYWORD for p in parameters)
    real = {p.name: p for p in parameters}
    order = [p.name for p in parameters if p.kind in (p.POSITIONAL_ONLY, p.POSITIONAL_OR_KEYWORD)]
    problems = []
    for i, param in enumerate(parse_signature(text)):
        if param.kind in ("star", "kwargs"):
            continue
        if param.name not in real:
            if not open_ended or param.kind != "kwonly":
                problems.append("no parameter %s" % param.name)
            continue
        if param.kind != "kwonly" and order[i:i + 1] != [param.name]:
            problems.append("%s is not parameter %d" % (param.name, i + 1))
        default = real[param.name].default
        if (param.default is None) != (default is inspect.Parameter.empty):
            problems.append("%s is %s" % (param.name, "required" if default is inspect.Parameter.empty else "optional"))
        elif param.default is not None and not same_default(param.default, default):
            problems.append("%s=%r, not %s" % (param.name, default, param.default))
    return problems


def check_paddle_signatures(entry, table):
    problems = []
    for part in (entry.data, *entry.data.get("cases", [])):
        text = part.get("paddle_signature")
        api = part.get("paddle_api") or entry.data.get("paddle_api")
        if not text or not api:
            continue
        try:
            obj, member = paddle_object(api, entry, table)
        except AttributeError:
            continue                     # reported by check_paddle_names
        parameters = real_parameters(obj, member) if obj is not None else None
        if parameters is None:
            continue
        found = signature_problems(text, parameters)
        if found:
            real = ", ".join(str(p).split(":")[0] if "=" not in str(p) else "%s=%r" % (p.name, p.default)
                             for p in parameters)
            problems.append("paddle_signature of %s: %s\n  written %s\n  real    (%s)"
                            % (api, "; ".join(found), text, real))
    return problems


def check_entry(entry, table):
    return check_torch(entry) + check_paddle_names(entry, table) + check_paddle_signatures(entry, table)


def check_all(table, report):
    """Checks every entry; `report` has ok() and fail(title, problems)."""
    warnings.simplefilter("ignore")
    for entry in table.values():
        problems = list(dict.fromkeys(check_entry(entry, table)))
        if problems:
            report.fail("%s:%d: %s" % (entry.file, entry.line, entry.key), problems)
        else:
            report.ok()


def main():
    from report import Report
    report = Report()
    check_all(load_entries(), report)
    report.finish()
    return 1 if report.failed else 0


if __name__ == "__main__":
    sys.exit(main())

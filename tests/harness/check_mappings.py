"""Are the facts in the mappings true of the installed torch and Paddle?

Of each entry: the torch name exists, or is one of members that Paddle alone has; its signatures name parameters that torch knows; `paddle_api` and
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
from torch_facts import NotInstalled, is_instance_attribute, parameter_names, resolve

# What torch had and dropped, and programs still use: of names that start so, this parameter or member.
DROPPED = [("torch.optim.lr_scheduler.", "verbose"), ("torch.optim.lr_scheduler.LRScheduler", "print_lr"),
           ("torch._six", "inf"), ("torch._six", "int_classes"), ("torch._six", "nan"), ("torch._six", "string_classes")]
PADDLE_NAME = re.compile(r"\bpaddle(?:\.[A-Za-z_]\w*)+")


# ---- torch's side ----

def torch_object(name):
    """The object; None for what only instances have; raises AttributeError."""
    try:
        return resolve(name, torch)
    except NotInstalled:
        return None
    except AttributeError:
        owner, _, member = name.rpartition(".")
        if owner and is_instance_attribute(resolve(owner, torch), member):
            return None
        raise


def was_dropped(name, member):
    return any(name.startswith(prefix) and member == known for prefix, known in DROPPED)


def is_layers_own(owner, member):
    """A name that a program may give to a member of its module, since torch has none of that name; Paddle has."""
    return owner == "torch.nn.Module" and hasattr(paddle.nn.Layer, member)


def check_torch(entry):
    if not entry.key.startswith("torch."):
        return []
    problems = []
    for name in entry.names:
        if name.endswith(".__getattr__"):    # stands for any name that is only known at run time
            continue
        try:
            obj = torch_object(name)
        except AttributeError:
            if not was_dropped(*name.rsplit(".", 1)) and not is_layers_own(*name.rsplit(".", 1)):
                problems.append("torch has no %s" % name)
            continue
        known = parameter_names(name, obj) if obj is not None else None
        for text in entry.signatures:
            wrong = [p.name for p in parse_signature(text) if known and p.kind in ("normal", "kwonly")
                     and p.name not in known and not was_dropped(name, p.name)]
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


def paddle_owners(entry, table):
    """The Paddle classes whose member a `.name` of this entry may be."""
    owner = entry.key.rpartition(".")[0]
    if owner == "torch.Tensor":
        return [paddle.Tensor]
    found = []
    for api in table[owner].field("paddle_api") if owner in table else []:
        try:
            found.append(resolve(api, paddle))
        except AttributeError:
            pass                         # reported at the owner
    return found


def paddle_object(api, entry, table):
    """(object, is it a member): (None, …) when it cannot be looked up; raises AttributeError."""
    if api == entry.key:                 # Python's own
        return resolve(api, __import__(api.split(".")[0])), False
    if not api.startswith("."):
        return resolve(api, paddle), False
    owners = paddle_owners(entry, table)
    for owner in owners:
        obj = owner
        for part in api.strip(".").split("."):
            if not hasattr(obj, part):
                if is_instance_attribute(obj, part):
                    return None, True
                break
            obj = getattr(obj, part)
        else:
            return obj, True
    if owners:
        raise AttributeError(api)
    return None, True


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
    return None if any(p.kind == p.VAR_POSITIONAL for p in parameters) else parameters


def taken_by_wrappers(obj, name):
    """Does a decorator of the function know this parameter: is it quoted in the decorator's source or tables?"""
    while hasattr(obj, "__wrapped__"):
        cells = [c.cell_contents for c in obj.__closure__ or ()]
        tables = repr([c if isinstance(c, (dict, list, tuple, str)) else getattr(c, "__dict__", "") for c in cells])
        if re.search(r"""['"]%s['"]""" % re.escape(name), inspect.getsource(obj.__code__) + tables):
            return True
        obj = obj.__wrapped__
    return False


def same_default(text, value):
    """Does the default written in the mapping equal the real one?  True when that cannot be told."""
    if isinstance(value, paddle.dtype):
        return True
    try:
        return ast.literal_eval(text) == value
    except (ValueError, SyntaxError):
        return True


def signature_problems(text, obj, parameters):
    """Of one paddle_signature against the real parameters."""
    if any(taken_by_wrappers(obj, p.name) for p in parse_signature(text) if p.name not in {q.name for q in parameters}):
        return []                        # a form that a decorator takes apart, not the function itself
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
        api = part.get("paddle_api") or (None if "template" in part else entry.data.get("paddle_api"))
        if not text or not api:
            continue
        try:
            obj, member = paddle_object(api, entry, table)
        except AttributeError:
            continue                     # reported by check_paddle_names
        parameters = real_parameters(obj, member) if obj is not None else None
        if parameters is None:
            continue
        found = signature_problems(text, obj, parameters)
        if found:
            real = ", ".join(str(p).split(":")[0] if "=" not in str(p) else "%s=%r" % (p.name, p.default)
                             for p in parameters)
            problems.append("paddle_signature of %s: %s\n  written %s\n  real    (%s)"
                            % (api, "; ".join(found), text, real))
    return problems


def check_entry(entry, table):
    return check_torch(entry) + check_paddle_names(entry, table) + check_paddle_signatures(entry, table)


def check_all(table, report, keys=None):
    """Checks the entries of these keys, all when None."""
    warnings.simplefilter("ignore")
    for entry in (e for k, e in table.items() if keys is None or k in keys):
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

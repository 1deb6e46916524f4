import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.jit.script_if_tracing: compiler feature; see paddle.jit
    return torch.jit.script_if_tracing


def todo_call(fn):
    # TODO(pt2pd): TPD5003 torch.jit.script_if_tracing: compiler feature; see paddle.jit
    return torch.jit.script_if_tracing(fn)

import paddle
import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.jit.script_if_tracing: compiler feature; see paddle.jit
    return torch.jit.script_if_tracing


def todo_call(fn):
    # TODO(pt2pd): TPD5003 torch.jit.script_if_tracing: compiler feature; see paddle.jit
    return torch.jit.script_if_tracing(fn)


@paddle.jit.not_to_static
def doubled(x):
    return x * 2


@paddle.jit.not_to_static
def tripled(x):
    return x * 3


def case_decorator():
    return doubled(paddle.ones([2])), tripled(paddle.ones([2]))

import paddle
import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.jit._overload: compiler feature; see paddle.jit
    return torch.jit._overload


def todo_call(func):
    # TODO(pt2pd): TPD5003 torch.jit._overload: compiler feature; see paddle.jit
    return torch.jit._overload(func)


@paddle.jit.not_to_static
def double(x: int) -> int:
    pass


def double(x):
    return 2 * x


def case_last_definition():
    return double(paddle.ones([2]))

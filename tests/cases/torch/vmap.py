import torch
from caselib import floats


def case_one():
    x = torch.tensor(floats(3, 4))
    return torch.vmap(lambda t: t * 2)(x), torch.vmap(torch.dot)(x, x + 1), torch.func.vmap(lambda t: t.sum(), in_dims=1)(x)


def case_axes():
    x, w = torch.tensor(floats(3, 4)), torch.tensor(floats(4))
    return torch.vmap(lambda a, b: a * b, in_dims=(0, None), out_dims=1)(x, w), torch.vmap(lambda a, b: (a.sum(), b), in_dims=(0, None))(x, w)


def case_value():
    run = torch.vmap
    return run(lambda t: {"double": t * 2, "sum": t.sum()})(torch.tensor(floats(3, 4)))


@torch.vmap
def scaled(t):
    return t / t.abs().max()


def case_decorator():
    return scaled(torch.tensor(floats(3, 4)))


def case_nested():
    x, y = torch.tensor(floats(3, 2)), torch.tensor(floats(4, 2, seed=1))
    return torch.vmap(lambda a: torch.vmap(lambda b: (a * b).sum())(y))(x)

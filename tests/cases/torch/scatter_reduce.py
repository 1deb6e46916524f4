import torch
from caselib import floats, ints


def case_forms():
    x, src, index = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 2, high=3))
    out = torch.empty(3, 4)
    torch.scatter_reduce(x, 1, index, src, "sum", out=out)
    return torch.scatter_reduce(x, 1, index, src, "sum"), torch.scatter_reduce(x, 1, index, src, reduce="prod"), torch.scatter_reduce(x, 1, index, src, "mean"), torch.scatter_reduce(x, 1, index, src, "amax", include_self=False), torch.scatter_reduce(x, dim=1, index=index, src=src, reduce="amin"), out


def reduced(x, index, source, how):
    return torch.scatter_reduce(x, 1, index, source, how), torch.scatter_reduce(x, 1, index, source, reduce=how, include_self=False)


def case_reduction_in_a_variable():
    x, index = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 2, high=3))
    return [reduced(x, index, x, how) for how in ("sum", "prod", "mean", "amax", "amin")]


def todo_reduction_in_a_variable(how):
    x, index, out = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 2, high=3)), torch.empty(3, 4)
    return torch.scatter_reduce(x, 1, index, x, how, out=out)


def todo_as_value():
    return torch.scatter_reduce

import torch
from caselib import floats


def case_forms():
    x, v = torch.tensor(floats(3, 4)), torch.tensor(floats(4))
    return x.tile(2, 3), x.tile((2,)), x.tile([1, 2]), v.tile(3), x.tile(dims=(2, 1)), x.tile(2)


def todo_star():
    numbers = [3, 4]
    return torch.ones(3, 4).tile(*numbers)

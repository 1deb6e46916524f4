import torch
from caselib import bools, floats, ints


def case_forms():
    x, i, m = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4)), torch.tensor(bools(3, 4))
    return (
        x.new_ones(2, 3), x.new_ones((2, 3)), x.new_ones([2, 3]), x.new_ones(size=(2, 3)), x.new_ones(2),
        i.new_ones(2), x.new_ones(x.shape), x.new_ones(x.size(0), 1), x.new_ones(*x.shape), m.new_ones(2))


def case_options():
    x = torch.tensor(floats(3, 4))
    return (
        x.new_ones(2, 3, dtype=torch.int64), x.new_ones((2, 3), dtype=torch.bool), x.new_ones(2, device="cpu"),
        x.new_ones((2,), requires_grad=True), x.new_ones(size=(2, 3), dtype=torch.float64),
        x.new_ones(2, 2, dtype=torch.int64, device=x.device), x.new_ones((2,), layout=torch.strided))


def case_star():
    x, size = torch.tensor(floats(3, 4)), (2, 3)
    return x.new_ones(*size).shape, x.new_ones(*size, dtype=torch.int64).dtype, x.new_ones(2, *size).shape

import torch
from caselib import bools, floats, ints


def case_forms():
    x, i, m = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4)), torch.tensor(bools(3, 4))
    return (
        x.new_zeros(2, 3), x.new_zeros((2, 3)), x.new_zeros([2, 3]), x.new_zeros(size=(2, 3)), x.new_zeros(2),
        i.new_zeros(2), x.new_zeros(x.shape), x.new_zeros(x.size(0), 1), x.new_zeros(*x.shape), m.new_zeros(2))


def case_options():
    x = torch.tensor(floats(3, 4))
    return (
        x.new_zeros(2, 3, dtype=torch.int64), x.new_zeros((2, 3), dtype=torch.bool), x.new_zeros(2, device="cpu"),
        x.new_zeros((2,), requires_grad=True), x.new_zeros(size=(2, 3), dtype=torch.float64),
        x.new_zeros(2, 2, dtype=torch.int64, device=x.device), x.new_zeros((2,), layout=torch.strided))


def case_star():
    x, size = torch.tensor(floats(3, 4)), (2, 3)
    return x.new_zeros(*size).shape, x.new_zeros(*size, dtype=torch.int64).dtype, x.new_zeros(2, *size).shape

import torch
from caselib import floats, ints


def case_forms():
    x, i = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4))
    return (
        x.new_empty(2, 3).shape, x.new_empty((2, 3)).dtype, x.new_empty(0), x.new_empty((0, 4), dtype=torch.int64),
        x.new_empty(size=(2,)).shape, x.new_empty(2, 3).fill_(1), i.new_empty(2, 2, device="cpu").dtype,
        x.new_empty(size=(2, 3), dtype=torch.float64).dtype)


def case_star():
    x, size = torch.tensor(floats(3, 4)), (2, 3)
    return x.new_empty(*size).shape, x.new_empty(*size, dtype=torch.int64).dtype, x.new_empty(2, *size).shape

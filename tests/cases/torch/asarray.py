import numpy as np
import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    return torch.asarray(x), torch.asarray(floats(2)), torch.asarray([1, 2], dtype=torch.float), torch.asarray(np.ones(2), device="cpu"), torch.asarray([1.0], requires_grad=True), torch.asarray(floats(2), copy=True)


def case_ranges():
    return torch.asarray(range(4)), torch.asarray(obj=range(2, 4), dtype=torch.int64)

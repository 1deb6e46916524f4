import torch
from caselib import bools, complexes, floats, ints


def case_forms():
    x, i, m = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4)), torch.tensor(bools(3, 4))
    z, small = torch.tensor(complexes(3, 4)), torch.tensor([200, 100, 30], dtype=torch.uint8)
    return x.is_complex(), i.is_complex(), z.is_complex(), m.is_complex(), small.is_complex()

import torch
from caselib import bools, complexes, floats, ints


def case_forms():
    x, i, m = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4)), torch.tensor(bools(3, 4))
    z, small = torch.tensor(complexes(3, 4)), torch.tensor([200, 100, 30], dtype=torch.uint8)
    return x.is_signed(), i.is_signed(), z.is_signed(), m.is_signed(), small.is_signed()

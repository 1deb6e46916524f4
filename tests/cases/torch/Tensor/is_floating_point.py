import torch
from caselib import bools, complexes, floats, ints


def case_forms():
    x, i, m = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4)), torch.tensor(bools(3, 4))
    z, small = torch.tensor(complexes(3, 4)), torch.tensor([200, 100, 30], dtype=torch.uint8)
    return (
        x.is_floating_point(), i.is_floating_point(), z.is_floating_point(), m.is_floating_point(),
        small.is_floating_point())

import torch
from caselib import complexes, floats


def case_forms():
    x, z = torch.tensor(floats(3, 4)), torch.tensor(complexes(3, 4))
    return x.cdouble(), z.cdouble()

import torch
from caselib import bools, floats, ints


def case_forms():
    x, i, m = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4)), torch.tensor(bools(3, 4))
    scalar = torch.tensor(2.5)
    return x.tolist(), i.tolist(), m.tolist(), scalar.tolist(), x[0].tolist(), x.shape[0] + len(i.tolist())

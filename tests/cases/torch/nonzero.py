import torch
from caselib import bools


def case_forms():
    m, x = torch.tensor(bools(3, 4)), torch.tensor([0.0, 2.0, 0.0, 3.0])
    rows, columns = torch.nonzero(m, as_tuple=True)
    return torch.nonzero(m), torch.nonzero(x), torch.nonzero(m, as_tuple=False), rows, columns, torch.nonzero(x, as_tuple=True)[0], torch.nonzero(input=x > 2), torch.nonzero(x > 9), torch.nonzero(x, out=torch.empty(0, dtype=torch.int64))

import torch
from caselib import floats, ints


def case_forms():
    x, i, rows = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4)), torch.tensor([0, 2])
    return (
        x.index_fill(0, rows, 9.0), x.index_fill(1, rows, 9), x.index_fill(dim=1, index=rows, value=-1),
        i.index_fill(0, rows, 0), x.index_fill(x.dim() - 1, rows, 0))

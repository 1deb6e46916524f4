import torch
from caselib import floats


def case_forms():
    x, v, rows = torch.tensor(floats(3, 4)), torch.tensor(floats(4)), torch.tensor([0, 2])
    return (
        x.index_put((rows, rows), torch.tensor(2.0)), x.index_put((rows,), v),
        x.index_put(indices=(rows, rows), values=torch.ones(2), accumulate=True))

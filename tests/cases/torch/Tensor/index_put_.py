import torch
from caselib import floats


def case_forms():
    x, rows, m = torch.tensor(floats(3, 4)), torch.tensor([0, 2]), torch.tensor(floats(3, 4)) > 0
    a, b, c = x.clone(), x.clone(), x.clone()
    a.index_put_((rows, rows), torch.ones(2))
    b.index_put_([rows, rows], torch.ones(2), accumulate=True)
    same = c.index_put_((m,), torch.tensor(5.0))
    return a, b, c, same

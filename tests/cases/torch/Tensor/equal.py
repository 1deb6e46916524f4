import torch
from caselib import floats, ints


def case_forms():
    x, y, i = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4))
    v = torch.tensor(floats(4))
    return x.equal(y), x.equal(x.clone()), x.equal(other=y), x.equal(v), i.equal(i)

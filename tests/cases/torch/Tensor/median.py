import torch
from caselib import floats, ints


def case_forms():
    x, i = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4))
    values, _ = x.median(1)
    pair = x.median(dim=0, keepdim=True)
    return x.median(), i.median(), values, pair[0], pair.values, x.median(1).values, x.median(-1)[0], x.median(1, True)[0]


def case_unknown_receiver():
    def pair(x):
        values, indices = x.median(1)
        return values, indices
    return list(map(pair, [torch.tensor(floats(3, 5))]))[0]

import torch
from caselib import floats


def case_forms():
    x, c = torch.tensor(floats(3, 4)), torch.tensor(floats(2, 3, 4, 4))
    return (
        x.select(0, 1), x.select(1, -1), x.select(dim=1, index=2), c.select(2, 0), c.select(-1, 1), c.select(-2, 1),
        c.select(3, 1), (x + 1).select(1, 2))


def case_shares_memory():
    x = torch.tensor(floats(3, 4))
    x.select(1, 2).zero_()
    x.select(0, 1).fill_(2.0)
    return x


def case_unknown_receiver():
    def rows(x):
        return x.select(0, 1), x.select(1, -1), x.select(-1, 2)
    d = torch.tensor([1]).tolist()[0]
    return list(map(rows, [torch.tensor(floats(3, 4))]))[0], torch.ones(3, 4).select(d, 0)

import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return x.narrow(1, 1, 2), x.narrow(dim=1, start=1, length=2), x.narrow(0, 0, 2), x.narrow(-1, -2, 2)


def case_shares_memory():
    x = torch.tensor(floats(3, 4))
    x.narrow(1, 1, 2).fill_(3.0)
    return x


def case_of_a_view():
    x = torch.tensor(floats(3, 2, 4, 5))
    n = 3
    row, part = x[2], x[1:, 1]
    return row.narrow(0, 1, 1), row.narrow(1, 0, 2), part.narrow(2, 0, n), part.narrow(-1, n, 2), row[0].narrow(-1, 0, n), row.narrow(0, 0, 1), row.transpose(0, 1).narrow(1, -1, 1)


def case_written():
    x = torch.zeros(4, 1, 3, 5)
    for i in range(3):
        x[i][0].narrow(1, 0, i + 1).copy_(torch.tensor(floats(3, i + 1)))
        x[i][0].narrow(1, i + 1, 1).fill_(2.0)
    mask = torch.BoolTensor(x.size()).fill_(0)
    mask[1].narrow(2, 2, 3).fill_(1)
    return x, mask

import torch
from caselib import floats, ints, positive


def case_forms():
    x, p, i, j = torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4)), torch.tensor(ints(3, 4, low=-9)), torch.tensor(ints(3, 4, low=1))
    out = torch.empty(3, 4)
    torch.fmod(x, p, out=out)
    return torch.fmod(x, p), torch.fmod(i, j), torch.fmod(i, 3), torch.fmod(x, 0.5), torch.fmod(i, -3), torch.fmod(x, -p), torch.fmod(x * 2, p), torch.fmod(x - 1, 2), out


def case_integers_by_a_float():
    return torch.fmod(torch.tensor([-5, 1, 2, 3]), -1.5), torch.fmod(torch.tensor([5, -4]), other=1.5)

import torch
from caselib import floats, ints


def case_forms():
    x, d = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4)).double()
    return x.sign(), (x * 3)[0].sign(), d.sign()


def case_integers():
    k = torch.tensor(ints(3, 4, low=-5, high=6))
    return k.sign()


def case_bool():
    x = torch.tensor([[True, False], [False, True]])
    return x.sign()

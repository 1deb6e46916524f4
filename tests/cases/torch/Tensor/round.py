import torch
from caselib import floats, ints


def case_forms():
    x, d = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4)).double()
    return x.round(), (x * 3)[0].round(), d.round()


def case_integers():
    k = torch.tensor(ints(3, 4, low=-5, high=6))
    return k.round()


def case_decimals():
    x = torch.tensor(floats(3, 4))
    return x.round(decimals=1), x.round(decimals=2)

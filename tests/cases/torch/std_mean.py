import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    s, m = torch.std_mean(x)
    s1, m1 = torch.std_mean(x, 1)
    s2, m2 = torch.std_mean(x, dim=0)
    return s, m, s1, m1, s2, m2


def case_helper():
    x = torch.tensor(floats(3, 4))
    return torch.std_mean(x, dim=1, keepdim=True), torch.std_mean(x, 1, unbiased=False), torch.std_mean(x, 1, correction=0), torch.std_mean(x.abs(), 1)


def case_unbiased_alone():
    x = torch.tensor(floats(3, 4))
    s, m = torch.std_mean(x, False)
    return s, m, torch.std_mean(x, unbiased=True)

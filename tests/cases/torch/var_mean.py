import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    s, m = torch.var_mean(x)
    s1, m1 = torch.var_mean(x, 1)
    s2, m2 = torch.var_mean(x, dim=0)
    return s, m, s1, m1, s2, m2


def case_helper():
    x = torch.tensor(floats(3, 4))
    return torch.var_mean(x, dim=1, keepdim=True), torch.var_mean(x, 1, unbiased=False), torch.var_mean(x, 1, correction=0), torch.var_mean(x.abs(), 1)


def case_unbiased_alone():
    x = torch.tensor(floats(3, 4))
    s, m = torch.var_mean(x, False)
    return s, m, torch.var_mean(x, unbiased=True)

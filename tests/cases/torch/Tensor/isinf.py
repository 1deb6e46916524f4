import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return x.isinf(), torch.tensor([1.0, float("inf"), float("nan"), -float("inf")]).isinf()


def case_bool():
    x = torch.tensor([[True, False], [False, True]])
    return x.isinf()

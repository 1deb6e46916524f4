import torch
from caselib import floats


@torch.compiler.disable
def double(x):
    return x * 2


@torch.compiler.disable(recursive=False)
def triple(x):
    return x * 3


def case_forms():
    x = torch.tensor(floats(3))
    return double(x), triple(x), torch.compiler.disable(double)(x), torch.compiler.disable(fn=triple)(x)

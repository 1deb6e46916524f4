import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    out = torch.empty(3)
    torch.amax(x, 1, out=out)
    return torch.amax(x), torch.amax(x, 1), torch.amax(x, dim=(0, 1)), torch.amax(x, 1, True), torch.amax(x, dim=0, keepdim=True), out


def case_gradient_of_ties():
    x = torch.tensor([[1.0, 1.0, 0.0], [2.0, 2.0, 2.0]], requires_grad=True)
    torch.amax(x, 1).sum().backward()
    return x.grad


def case_masks():
    mask = torch.tensor(floats(3, 4)) > 0
    return torch.amax(mask), torch.amax(mask, 1), torch.amax(mask, dim=0, keepdim=True)

import torch
from caselib import floats, ints


def case_forms():
    x, y, m = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(floats(3, 4)) > 0
    out = torch.empty(3, 4)
    torch.maximum(x, y, out=out)
    return torch.maximum(x, y), torch.maximum(x, other=y[0]), torch.maximum(m, ~m), torch.maximum(torch.tensor(ints(3)), torch.tensor(4)), out


def case_gradient():
    x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
    torch.maximum(x, torch.tensor([1.0, 3.0, 0.0])).sum().backward()
    return x.grad

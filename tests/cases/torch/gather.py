import torch
from caselib import floats, ints


def case_forms():
    x, index = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 2, high=3))
    out = torch.empty(3, 2)
    torch.gather(x, 1, index, out=out)
    return torch.gather(x, 1, index), torch.gather(x, dim=0, index=index), torch.gather(input=x, dim=-1, index=index[:2]), torch.gather(x, 1, index, sparse_grad=False), torch.gather(torch.tensor(ints(3, 4)), 1, index), out


def case_gradient():
    x, index = torch.tensor(floats(3, 4), requires_grad=True), torch.tensor(ints(3, 2, high=3))
    torch.gather(x, 1, index).sum().backward()
    return x.grad


def todo_as_value():
    return torch.gather


def case_masks():
    mask, i = torch.tensor(floats(3, 4)) > 0, torch.tensor(ints(3, 4, high=3))
    out = torch.zeros(3, 4, dtype=torch.bool)
    torch.gather(mask, 0, i, out=out)
    return out, torch.gather(mask, 0, i), torch.gather(mask, dim=1, index=i)

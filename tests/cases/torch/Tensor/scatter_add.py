import torch
from caselib import floats, ints


def case_forms():
    x, i = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4))
    j, index = torch.tensor(ints(3, 4, low=1, high=6, seed=1)), torch.tensor(ints(3, 2, high=3))
    source = torch.tensor(floats(3, 2, seed=2))
    return (
        x.scatter_add(1, index, source), x.scatter_add(dim=1, index=index, src=source),
        x.scatter_add(0, index, source), i.scatter_add(1, index, j[:, :2]))


def case_gradient():
    x, index = torch.tensor(floats(3, 4), requires_grad=True), torch.tensor(ints(3, 2, high=3))
    source = torch.tensor(floats(3, 2, seed=2), requires_grad=True)
    result = x.scatter_add(1, index, source)
    (result * result).sum().backward()
    return x.grad, source.grad


def case_dim_of_a_call():
    x, index, source = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 2, high=3)), torch.tensor(floats(3, 2))
    return x.scatter_add(x.dim() - 1, index, source)


def case_changed_in_place_afterwards():
    source = torch.tensor(floats(2, 3, seed=1))
    index = torch.tensor([[0, 1, 2], [2, 0, 1]])
    y = torch.tensor(floats(4, 3)).scatter_add(0, index, source).mul_(2).add_(1)
    return y

import torch
from caselib import floats


def case_forms():
    x, src, index = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor([[0, 1], [1, 2], [3, 0]])
    out = torch.empty(3, 4)
    torch.scatter(x, 1, index, src, out=out)
    return torch.scatter(x, 1, index, src), torch.scatter(x, dim=1, index=index, src=src), torch.scatter(x, 1, index, 2.0), torch.scatter(x, 1, index, value=-1.0), torch.scatter(x, 1, index, src, reduce="add"), torch.scatter(x, 1, index, src, reduce="multiply"), out


def case_one_hot():
    labels = torch.tensor([[1], [0], [2]])
    return torch.scatter(torch.zeros(3, 3), 1, labels, 1.0), torch.scatter(torch.zeros(3, 3, dtype=torch.long), 1, labels, 1)


def todo_as_value():
    return torch.scatter


def case_masks():
    mask, i, source = torch.tensor(floats(3, 4)) > 0, torch.tensor([[1], [0], [3]]), torch.tensor([[True], [True], [False]])
    a, b = torch.zeros(3, 4, dtype=torch.bool), torch.zeros(3, 4, dtype=torch.bool)
    torch.scatter(mask, 1, i, source, out=a)
    torch.scatter(mask, 1, i, True, out=b)
    return a, b, torch.scatter(mask, 1, i, source), torch.scatter(mask, dim=1, index=i, src=source), torch.scatter(mask, 1, i, value=True)


def case_changed_in_place_afterwards():
    source = torch.tensor(floats(2, 3, seed=1))
    index = torch.tensor([[0, 1, 2], [2, 0, 1]])
    y = torch.scatter(torch.tensor(floats(4, 3)), 0, index, source).mul_(2).add_(1)
    return y


def case_value_changed_in_place_afterwards():
    x = torch.tensor(floats(4, 3))
    y = torch.scatter(x, 0, torch.tensor([[0, 1, 2], [2, 0, 1]]), 1.5).mul_(2)
    z = torch.scatter(x.detach(), 0, torch.tensor([[0, 1, 2]]), value=2.5).mul_(2)
    return y, z


def case_value_changed_in_place_on_the_spot():
    index = torch.tensor([[0, 1, 2], [2, 0, 1]])
    return torch.scatter(torch.zeros(4, 3), 0, index, 2.5).add_(1), torch.scatter(torch.zeros(4, 3), 0, index, value=2.5)

import torch
from caselib import floats, ints


def case_forms():
    x, index, labels = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 2, high=3)), torch.tensor([2, 0, 3])
    source = torch.tensor(floats(3, 2, seed=2))
    return (
        x.scatter(1, index[:, :1], source), x.scatter(dim=1, index=index[:, :1], src=source),
        x.scatter(1, index, 2.0), x.scatter(1, labels.unsqueeze(1), 1), x.scatter(1, index, value=2.0),
        x.scatter(0, index[:1], source))


def case_reduced():
    x, index, source = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 2, high=3)), torch.tensor(floats(3, 2, seed=2))
    return x.scatter(1, index[:, :1], source, reduce="add"), x.scatter(1, index[:, :1], 2.0, reduce="multiply")


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t, index):
    return t.scatter(1, index, 1.0)


def case_unknown():
    x, index = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 2, high=3))
    return call(of_unknown, x, index)


def case_gradient():
    x, src = torch.tensor(floats(3, 4), requires_grad=True), torch.tensor(floats(3, 1), requires_grad=True)
    index = torch.tensor([[1], [0], [3]])
    (x.scatter(1, index, src) ** 2).sum().backward()
    return x.grad, src.grad


def case_one_hot():
    labels = torch.tensor([2, 0, 3])
    return torch.zeros(3, 4).scatter(1, labels.unsqueeze(1), 1.0), torch.zeros(3, 4).scatter(x_dim(), labels.view(-1, 1), 1.0)


def x_dim():
    return 1


def case_masks():
    mask, i, source = torch.tensor(floats(3, 4)) > 0, torch.tensor([[1], [0], [3]]), torch.tensor([[True], [True], [False]])
    return mask.scatter(1, i, source), mask.scatter(dim=1, index=i, src=source), mask.scatter(1, i, True), mask.scatter(1, i, value=0)


def case_changed_in_place_afterwards():
    source = torch.tensor(floats(2, 3, seed=1))
    index = torch.tensor([[0, 1, 2], [2, 0, 1]])
    y = torch.tensor(floats(4, 3)).scatter(0, index, source).mul_(2).add_(1)
    return y


def case_value_changed_in_place_afterwards():
    x = torch.tensor(floats(4, 3))
    y = x.scatter(0, torch.tensor([[0, 1, 2], [2, 0, 1]]), 1.5).mul_(2)
    return y


def case_value_by_keyword_changed_in_place_afterwards():
    return torch.zeros(4, 3).scatter(0, torch.tensor([[0, 1, 2]]), value=2.5).mul_(2)

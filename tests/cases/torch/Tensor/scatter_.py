import torch
from caselib import floats


def case_forms():
    x, source = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 1))
    index, labels = torch.tensor([[1], [0], [3]]), torch.tensor([2, 0, 3])
    a, b, c, d, e = (x.clone() for _ in range(5))
    a.scatter_(1, index, source)
    b.scatter_(1, index, 1.0)
    c.scatter_(dim=1, index=index, value=2)
    d.scatter_(1, index, source, reduce="add")
    e.scatter_(1, index, 2.0, reduce="multiply")
    hot = torch.zeros(3, 4).scatter_(1, labels.unsqueeze(1), 1)
    other = torch.zeros(3, 4)
    same = other.scatter_(1, labels.view(-1, 1), 1.0)
    f = x.clone()
    f.scatter_(dim=1, index=index, src=source)
    return a, b, c, d, e, hot, other, same, f


def case_gradient():
    x, source = torch.tensor(floats(3, 4), requires_grad=True), torch.tensor(floats(3, 1), requires_grad=True)
    y = x * 2
    y.scatter_(1, torch.tensor([[1], [0], [3]]), source)
    (y ** 2).sum().backward()
    return x.grad, source.grad


def case_masks():
    mask, i, source = torch.tensor(floats(3, 4)) > 0, torch.tensor([[1], [0], [3]]), torch.tensor([[True], [True], [False]])
    same, other = mask, torch.zeros(3, 4, dtype=torch.bool)
    mask.scatter_(1, i, source)
    other.scatter_(1, i, True)
    new = torch.zeros(3, 4, dtype=torch.bool).scatter_(dim=1, index=i, src=source)
    return same, other, new, torch.zeros(3, 4).bool().scatter_(1, i, True)


def case_changed_in_place_afterwards():
    source = torch.tensor(floats(2, 3, seed=1))
    index = torch.tensor([[0, 1, 2], [2, 0, 1]])
    y = torch.tensor(floats(4, 3)).scatter_(0, index, source).mul_(2).add_(1)
    return y


def case_changed_in_place_seen_by_others():
    index = torch.tensor([[0, 1, 2], [2, 0, 1]])
    x, source = torch.tensor(floats(4, 3)), torch.tensor(floats(2, 3, seed=1))
    same = x
    x.scatter_(0, index, source).mul_(2)
    return x, same


def case_value_changed_in_place_afterwards():
    index = torch.tensor([[0, 1, 2], [2, 0, 1]])
    one_hot = torch.zeros(4, 3).scatter_(0, index, 1.0).mul_(0.9).add_(0.1)
    x = torch.tensor(floats(4, 3))
    same = x
    x.scatter_(0, index, 1.5).mul_(2)
    return one_hot, x, same


def case_source_changed_in_place_afterwards():
    source, index = torch.tensor(floats(2, 3, seed=1)), torch.tensor([[0, 1, 2], [2, 0, 1]])
    x = torch.tensor(floats(4, 3))
    x.scatter_(0, index, source).mul_(2).add_(1)
    return torch.ones(4, 3).scatter_(0, index, source).mul_(2), x


def case_value_by_keyword_changed_in_place_afterwards():
    index, x = torch.tensor([[0, 1, 2]]), torch.zeros(4, 3)
    x.scatter_(0, index, value=1.5).mul_(2)
    return torch.zeros(4, 3).scatter_(dim=0, index=index, value=2.5).mul_(2), x


def case_bools_of_their_own():
    index = torch.tensor([[0, 1, 2], [2, 0, 1]])
    a = torch.zeros(4, 3, dtype=torch.bool)
    b = torch.zeros(4, 3, dtype=torch.bool)
    a.scatter_(0, index, torch.ones(2, 3, dtype=torch.bool))
    b.scatter_(0, index, value=True)
    return a, b

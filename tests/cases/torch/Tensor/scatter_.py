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

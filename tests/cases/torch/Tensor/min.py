import torch
from caselib import floats, ints


def case_all():
    x, i = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4))
    return x.min(), i.min(), x[0].min(), x.min().item()


def case_pairs():
    x, i = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4))
    return (
        x.min(1)[0], x.min(1)[1], x.min(dim=1)[1], x.min(dim=0, keepdim=True)[0], x.min(1).values, x.min(1).indices,
        x.min(1, True)[0], x.min(-1, keepdim=True)[1], i.min(1)[0], i.min(1).values, x.min(axis=1)[0],
        x.min(axis=1, keepdims=True)[1])


def case_tensors():
    x, y, i = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4))
    j = torch.tensor(ints(3, 4, low=1, high=6, seed=1))
    return x.min(y), x.min(other=y), i.min(j)


def case_integers():
    whole = torch.arange(12).reshape(3, 4)
    return whole.min(1)[0], whole.min(dim=0, keepdim=True).values, whole.min(1)[1]


def case_unpacked():
    x, i = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4))
    values, indices = x.min(1)
    _, best = x.min(dim=1)
    low, _ = i.min(0)
    pair = x.min(dim=1, keepdim=True)
    return values, indices, best, low, pair[0], pair[1], pair.values, pair.indices


def case_chained():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    return (x + y).min(1, keepdim=True)[1].squeeze(1), (x.min(1)[1] == 2).sum().item(), -x.min(1)[0], x.min(1)[0][0]


def case_gradient_of_ties():
    x = torch.tensor([[1.0, 1.0, 0.0], [2.0, 2.0, 2.0]], requires_grad=True)
    (x.min(1)[0] * torch.tensor([1.0, 2.0])).sum().backward()
    return x.grad


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    (x.min() * 3 + x.min(0).values.sum()).backward()
    return x.grad


def case_axis_in_a_variable():
    x = torch.tensor(floats(3, 4))
    return [x.min(axis)[0] for axis in range(2)], [x.min(axis)[1] for axis in (0, -1)]


def case_integers_by_axis():
    whole = torch.arange(12).reshape(3, 4)
    return whole.min(axis=1, keepdims=True)[0], whole.min(axis=0).values


def case_unknown_receiver():
    def pair(x, y):
        values, indices = x.min(1)
        return values, indices, x.min(1)[1], x.min(-1)[1], x.min(0).indices, x.min(other=y)
    return list(map(pair, [torch.tensor(floats(3, 4))], [torch.zeros(3, 4)]))[0]

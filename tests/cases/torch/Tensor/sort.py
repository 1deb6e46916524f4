import torch
from caselib import floats, ints


def case_forms():
    x = torch.tensor(floats(3, 4))
    values, indices = x.sort()
    down, order = x.sort(0, True)
    stable = x.sort(stable=True, dim=0)
    named = x.sort(dim=1, descending=True)
    return values, indices, down, order, stable[0], stable[1], named.values, named.indices


def case_halves():
    x, i = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4))
    return (
        x.sort()[0], x.sort()[1], x.sort(1).values, x.sort(1).indices, x.sort(dim=0, descending=True)[0],
        x.sort(descending=True)[1], i.sort(1)[0], x.sort(1, True)[1], x.sort(1)[0][0])


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    (x.sort(1)[0] * torch.arange(4.0)).sum().backward()
    return x.grad


def case_lists_stay():
    names = ["b", "a"]
    names.sort()
    names.sort(key=len, reverse=True)
    return names


def case_statement():
    x, names = torch.tensor(floats(3, 4)), ["b", "a"]
    x.sort()
    names.sort()
    return x, names


def case_masks():
    mask = torch.tensor([[True, False], [False, True]])
    values, indices = mask.sort(1)
    both = mask.sort(dim=0, descending=True)
    return values, indices, both.values, both.indices, mask.sort(1)[0], mask.sort(1, descending=True).indices


def case_masks_by_the_function():
    mask = torch.tensor([[True, False], [False, True]])
    values, indices = torch.sort(mask, 1)
    both = torch.sort(mask, dim=0, descending=True)
    return values, indices, both.values, both.indices, torch.sort(mask, 1).values, torch.sort(mask, 1).indices


def case_unknown_receiver():
    def pair(x):
        values, indices = x.sort()
        return (
            values, indices, x.sort(1, True)[0], x.sort(1)[1], x.sort(0).values, x.sort(-1, True).indices, x.sort()[0],
            x.sort().indices)
    return list(map(pair, [torch.tensor(floats(3, 4))]))[0]

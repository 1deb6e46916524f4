import torch
from caselib import floats, ints


def case_forms():
    x, i = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 9))
    values, indices = x.topk(2)
    low = x.topk(2, dim=0, largest=False)
    named = x.topk(k=2, dim=1, largest=True, sorted=True)
    return (
        values, indices, low[0], low[1], named.values, named.indices, x.topk(2, 1, False, True)[0], x.topk(1)[1],
        i.topk(2)[0], x.topk(2, -1, True).values, x.topk(2, 1)[1].t())


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    x.topk(2, dim=1)[0].sum().backward()
    return x.grad


def case_options_in_a_dictionary():
    x, options = torch.tensor(floats(2, 3, 4)), {'k': 2, 'dim': 1}
    return x.topk(**options)

"""Lambdas, conditional expressions, walrus, yield, bare tuples and generators in the arguments of a call."""
import torch
import torch.nn as nn
import torch.nn.functional as F
from caselib import floats, ints


def case_conditional_argument():
    x, flag = torch.tensor(floats(2, 3)), True
    return torch.clamp(x if flag else -x, min=0.0), torch.sum(x if flag else -x, dim=0 if flag else 1)


def case_walrus_argument():
    x = torch.tensor(floats(2, 3))
    y = torch.unsqueeze(z := x + 1, 0)
    return y, z, torch.sum((w := x * 2), dim=(d := 1)), w, d


def case_lambda_argument():
    net = nn.Sequential(nn.Linear(2, 2), nn.ReLU())
    names = []
    net.apply(lambda m: names.append(type(m).__name__.lower()))
    return sorted(names)


def case_generator_argument():
    rows = [torch.tensor(floats(3, seed=i)) for i in range(3)]
    return torch.stack([r * 2 for r in rows]), torch.cat(list(r for r in rows)), sum(r.sum() for r in rows), \
        max(r.size(0) for r in rows), torch.stack(tuple(r for r in rows))


def case_bare_tuple():
    x = torch.tensor(floats(2, 3))
    t = x.sum(dim=0), x.size(0), torch.unsqueeze(x, 0)
    return t


def bare_tuple_in_subscript(x):
    return x[torch.arange(2), torch.arange(2)]


def case_bare_tuple_in_subscript():
    return bare_tuple_in_subscript(torch.tensor(floats(2, 3)))


def rows_of(x):
    for row in x:
        got = yield torch.unsqueeze(row, 0)
        if got:
            return


def case_yield():
    return list(rows_of(torch.tensor(floats(2, 3))))


def running(x):
    total = 0
    while True:
        total = torch.add(total, (yield total), alpha=2)


def case_yield_as_argument():
    g = running(None)
    first = next(g)
    return first, g.send(torch.tensor(floats(3))), g.send(torch.tensor(floats(3)))


def case_nested_templates():
    x = torch.tensor(floats(2, 3, 4))
    return x.size(x.dim() - 1), F.softmax(x.view(x.size(0), -1), dim=x.dim() - 2), \
        torch.gather(x.view(2, -1), 1, torch.tensor(ints(2, 3, high=12)).view(x.size(0), x.size(1)))


def case_starred_arguments():
    x, shape = torch.tensor(floats(2, 3)), (3, 2)
    return x.view(*shape), x.reshape(*shape[::-1]), torch.zeros(*shape), x.expand(2, *x.shape), x.permute(*range(1, -1, -1))

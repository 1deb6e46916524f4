"""Receivers of which nothing is known: what only Tensors have is converted, what others have too is not."""
import torch


def only_tensors(x):
    return x.unsqueeze(0), x.requires_grad_(), x.detach(), x.backward(), x.masked_fill(x, 0)


def evidence(x):
    n = x.size(0)
    return x.unsqueeze(0).sum(dim=1), n


def keyword(x):
    return x.sum(dim=1)


def called_size(x):
    return x.size(0), x.size(), x.max(1)[0]


def todo_shared(x):
    return x.max(1)


def shared_alike(x, y):
    x.sort()
    y.append(x.copy())
    return x.sum(), x.mean(), x.reshape(2, 3), x.split(","), x.index("a"), x.tolist(), y.pop(), x.all(), x.T


def todo_of_a_container(xs):
    for x in xs:
        x.size(0)
    return xs[0].max(1)


def arguments(x, weight, names):
    names.sort()
    y = torch.matmul(x, weight)
    return y.size(0), torch.nn.functional.linear(x, weight).view(-1), names.index("a")


def case_sizes_of_arguments():
    return evidence(torch.ones(2, 3)), keyword(torch.ones(2, 3)), arguments(torch.ones(2, 3), torch.ones(3, 3), ["b", "a"])[2]

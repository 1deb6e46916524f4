import torch
from caselib import floats, ints


def case_forms():
    x, i, index = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4)), torch.tensor(ints(3, 2, high=3))
    labels = torch.tensor([2, 0, 3])
    return (
        x.gather(1, index), x.gather(dim=1, index=index), x.gather(-1, index), x.gather(0, index),
        x.gather(1, labels.clamp(max=3).unsqueeze(1)), x.gather(1, labels.view(-1, 1)).squeeze(1),
        x.gather(1, index, sparse_grad=False), x.gather(1, index[:1]), i.gather(1, index))


def case_gradient():
    x, index = torch.tensor(floats(3, 4), requires_grad=True), torch.tensor(ints(3, 2, high=3))
    result = x.gather(1, index)
    (result * result).sum().backward()
    return x.grad


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t, index):
    return t.gather(1, index), t.gather(0, index)


def case_unknown():
    x, index = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 2, high=3))
    return call(of_unknown, x, index)


def case_dim_of_a_call():
    x, index = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 2, high=3))
    return x.gather(x.dim() - 1, index)


def case_masks():
    mask, i = torch.tensor(floats(3, 4)) > 0, torch.tensor(ints(3, 4, high=3))
    return mask.gather(0, i), mask.gather(dim=1, index=i)

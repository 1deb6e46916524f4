import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 3)) + 3 * torch.eye(3)
    sign, logabs = x.slogdet()
    return sign, logabs, x.slogdet()[0], x.slogdet()[1]


def case_gradient_of_the_logarithm():
    x = torch.tensor([[1.0, 2.0], [3.0, 5.0]], requires_grad=True)
    sign, value = x.slogdet()
    (value + x.slogdet()[1] + x.slogdet().logabsdet).backward()
    pair = x.slogdet()
    pair.logabsdet.backward()
    return x.grad, pair.sign


def case_complex():
    x = torch.complex(torch.tensor(floats(2, 2)), torch.tensor(floats(2, 2, seed=1)))
    sign, value = x.slogdet()
    return value, x.slogdet()[1], x.slogdet().logabsdet

import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 3))
    sign, value = torch.slogdet(x)
    return sign, value, torch.slogdet(x)[1], torch.slogdet(torch.tensor(floats(2, 3, 3)))


def case_gradient_of_the_logarithm():
    x = torch.tensor([[1.0, 2.0], [3.0, 5.0]], requires_grad=True)
    sign, value = torch.slogdet(x)
    (value + torch.slogdet(x)[1] + torch.slogdet(x).logabsdet).backward()
    pair = torch.slogdet(x)
    pair.logabsdet.backward()
    function = torch.slogdet
    sign, value = function(x)
    return x.grad, pair.sign, sign, value


def case_complex():
    x = torch.complex(torch.tensor(floats(2, 2)), torch.tensor(floats(2, 2, seed=1)))
    sign, value = torch.slogdet(x)
    return value, torch.slogdet(x)[1], torch.slogdet(x).logabsdet

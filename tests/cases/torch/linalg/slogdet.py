import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3, 3))
    sign, value = torch.linalg.slogdet(x)
    return sign, value, torch.linalg.slogdet(x)[1], torch.linalg.slogdet(A=x[0]).logabsdet


def case_gradient_of_the_logarithm():
    grads = []
    for values in ([[1.0, 2.0], [3.0, 5.0]], [[2.0, 1.0], [1.0, 3.0]]):
        x = torch.tensor(values, requires_grad=True)
        sign, value = torch.linalg.slogdet(x)
        (value + torch.linalg.slogdet(x)[1] + torch.linalg.slogdet(x).logabsdet).backward()
        pair = torch.linalg.slogdet(x)
        pair.logabsdet.backward()
        grads.append((x.grad, pair.sign))
    function = torch.linalg.slogdet
    sign, value = function(x)
    return grads, sign, value


def case_complex():
    x = torch.complex(torch.tensor(floats(2, 2)), torch.tensor(floats(2, 2, seed=1)))
    sign, value = torch.linalg.slogdet(x)
    return value, torch.linalg.slogdet(x)[1], torch.linalg.slogdet(x).logabsdet

import torch
from caselib import floats


def case_forms():
    x, b = torch.tensor(floats(3, 4)), torch.tensor(floats(2, 3, 4))
    return (
        x.log_softmax(1), x.log_softmax(dim=0), x.log_softmax(-1), b.log_softmax(dim=1),
        x.log_softmax(1, dtype=torch.float64), x.log_softmax(dim=-1, dtype=torch.float64))


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    result = x.log_softmax(1)
    (result * result).sum().backward()
    return x.grad

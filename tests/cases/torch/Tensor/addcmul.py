import torch
from caselib import floats, positive


def case_forms():
    x, y, p = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(positive(3, 4))
    return x.addcmul(y, p), x.addcmul(y, p, value=2), x.addcmul(tensor1=y, tensor2=p, value=-0.5)


def case_gradient():
    x, y = torch.tensor(floats(3, 4), requires_grad=True), torch.tensor(floats(3, 4, seed=1), requires_grad=True)
    p = torch.tensor(positive(3, 4), requires_grad=True)
    result = x.addcmul(y, p, value=2)
    (result * result).sum().backward()
    return x.grad, y.grad, p.grad


def case_factor_first():
    x, y = torch.tensor(floats(3, 3)), torch.tensor(floats(3, 3, seed=1))
    lr = 0.1
    return x.addcmul(2, x, y), x.addcmul(-lr, x, y)

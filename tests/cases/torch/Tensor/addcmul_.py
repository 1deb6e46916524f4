import torch
from caselib import floats, positive


def case_forms():
    x, y, p = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(positive(3, 4))
    a, b, c = x.clone(), x.clone(), x.clone()
    a.addcmul_(y, p)
    b.addcmul_(y, p, value=0.1)
    c.addcmul_(tensor1=y, tensor2=p, value=-2)
    return a, b, c


def case_result():
    x, y, p = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(positive(3, 4))
    t = x.clone()
    other = t
    result = t.addcmul_(y, p, value=2)
    return t, other, result


def case_factor_first():
    x, y = torch.tensor(floats(3, 3)), torch.tensor(floats(3, 3, seed=1))
    lr = 0.1
    x.addcmul_(1 - 0.99, y, y)
    x.mul_(0.9).addcmul_(-lr, y, y)
    return x

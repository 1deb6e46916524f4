import torch
from caselib import floats, positive


def case_forms():
    x, y, p = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(positive(3, 4))
    out, scaled = torch.empty(3, 4), torch.empty(3, 4)
    torch.addcmul(x, y, p, out=out)
    torch.addcmul(x, y, p, value=2, out=scaled)
    return torch.addcmul(x, y, p), torch.addcmul(x, y, p, value=0.5), torch.addcmul(x, y + 1, p - 1), torch.addcmul(x, tensor1=y, tensor2=p, value=-1), out, scaled


def case_factor_first():
    x, y = torch.tensor(floats(3, 3)), torch.tensor(floats(3, 3, seed=1))
    lr = 0.1
    out = torch.empty(3, 3)
    torch.addcmul(x, 2, y, y, out=out)
    return torch.addcmul(x, -lr, x, y), out

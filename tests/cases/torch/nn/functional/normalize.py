import torch
import torch.nn.functional as F
from caselib import floats


def case_default():
    x = torch.tensor(floats(3, 4))
    return F.normalize(x)


def case_positional():
    x = torch.tensor(floats(3, 4))
    return F.normalize(x, 2, 1)


def case_keywords():
    x = torch.tensor(floats(3, 4))
    return F.normalize(input=x, p=1, dim=0, eps=1e-6)


def case_last():
    x = torch.tensor(floats(3, 4))
    return F.normalize(x, dim=-1)


def case_norm_type():
    x = torch.tensor(floats(3, 4))
    return F.normalize(x, p=2, dim=1)


def case_options():
    x = torch.tensor(floats(2, 3))
    return F.normalize(x, dim=-1, **dict(eps=1e-3)), F.normalize(input=x, **dict(p=1.0, dim=0))


# The axes must be seen to be several: the calls stand in the line of their loop, so that no dictionary is made of them.
def case_several_axes():
    x, out, written = torch.tensor(floats(2, 3, 4)), [], torch.empty(2, 3, 4)
    for eps in (1e-12, 1e-6): out.append(F.normalize(x, dim=(1, 2), eps=eps))
    for p in (1, 2.0): out.append(F.normalize(x, p, [0, 2]))
    for p in (1, 2): out.append(F.normalize(x, p, dim=(0, 1), out=written).clone())
    return out, written

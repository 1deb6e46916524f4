import torch
import torch.nn.functional as F
from caselib import floats


def case_positional():
    c12 = torch.tensor(floats(2, 12, 4, 4))
    return F.group_norm(c12, 3)


def case_all_positional():
    c12 = torch.tensor(floats(2, 12, 4, 4))
    return F.group_norm(c12, 3, torch.tensor(floats(12)), torch.tensor(floats(12, seed=1)), 1e-3)


def case_keywords():
    c12 = torch.tensor(floats(2, 12, 4, 4))
    return F.group_norm(input=c12, num_groups=4, weight=torch.tensor(floats(12)), bias=torch.tensor(floats(12)), eps=1e-5)


def case_gradient_without_weight():
    x, c = torch.tensor(floats(2, 6, 3, 3), requires_grad=True), torch.tensor(floats(2, 6, 3, 3, seed=1))
    y = F.group_norm(x, 3) * c
    z = F.group_norm(x * 2, num_groups=2, eps=1e-3) * c
    b = F.group_norm(x + 1, 6, None, torch.tensor(floats(6))) * c
    (y.sum() + z.sum() + b.sum()).backward()
    return x.grad

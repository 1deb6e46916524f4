import torch
import torch.nn.functional as F
from caselib import floats


def case_default():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.instance_norm(c)


def case_all_positional():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.instance_norm(c, None, None, torch.tensor(floats(3)), torch.tensor(floats(3, seed=1)), True, 0.1, 1e-3)


def case_keywords():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.instance_norm(input=c, weight=torch.tensor(floats(3)), bias=None, use_input_stats=True, eps=1e-4)


def todo_statistics():
    return F.instance_norm(torch.tensor(floats(2, 3, 8, 8)), torch.zeros(3), torch.ones(3), use_input_stats=False)

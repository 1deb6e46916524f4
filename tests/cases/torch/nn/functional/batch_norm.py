import torch
import torch.nn.functional as F
from caselib import floats, positive


def case_positional():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.batch_norm(c, torch.tensor(positive(3)), torch.tensor(positive(3, seed=1)))


def case_all_positional():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.batch_norm(c, torch.tensor(positive(3)), torch.tensor(positive(3, seed=1)), torch.tensor(floats(3)), torch.tensor(floats(3, seed=1)), True, 0.2, 1e-3)


def case_keywords():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.batch_norm(input=c, running_mean=torch.tensor(positive(3)), running_var=torch.tensor(positive(3)), weight=None, bias=None, training=False, momentum=0.1, eps=1e-5)


def case_updated():
    c = torch.tensor(floats(2, 3, 8, 8))
    mean = torch.zeros(3)
    F.batch_norm(c, mean, torch.ones(3), training=True, momentum=0.3)
    return mean

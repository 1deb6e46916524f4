import torch
import torch.nn.functional as F
from caselib import floats


def case_default():
    return F.pairwise_distance(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)))


def case_positional():
    return F.pairwise_distance(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), 1, 1e-3, True)


def case_keywords():
    return F.pairwise_distance(x1=torch.tensor(floats(3, 4)), x2=torch.tensor(floats(3, 4)) + 1, p=2.0, eps=1e-6, keepdim=False)

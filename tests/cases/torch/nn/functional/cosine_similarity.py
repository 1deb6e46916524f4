import torch
import torch.nn.functional as F
from caselib import floats


def case_default():
    return F.cosine_similarity(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)))


def case_dim():
    return F.cosine_similarity(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), dim=-1)


def case_keywords():
    return F.cosine_similarity(x1=torch.tensor(floats(3, 4)), x2=torch.tensor(floats(1, 4)), dim=1, eps=1e-6)


def case_positional():
    return F.cosine_similarity(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), 0, 1e-6)


def case_of_torch():
    return torch.cosine_similarity(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), dim=1)

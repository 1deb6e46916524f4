import torch
import torch.nn.functional as F
from caselib import ints


def case_positional():
    return F.one_hot(torch.tensor(ints(5, high=4)), 4)


def case_keyword():
    return F.one_hot(torch.tensor(ints(2, 3, high=4)), num_classes=6)


def case_inferred():
    return F.one_hot(torch.tensor([0, 2, 1]))


def case_as_float():
    return F.one_hot(torch.tensor([0, 2, 1]), num_classes=3).float()


def case_permuted():
    return F.one_hot(torch.tensor(ints(2, 3, 3, high=4)), 4).permute(0, 3, 1, 2).float()


def todo_as_value():
    encode = F.one_hot
    return encode

import torch
import torch.nn.functional as F
from caselib import positive, ints


def case_default():
    return F.binary_cross_entropy(torch.tensor(positive(3, 4) * 0.8), torch.tensor(ints(3, 4, high=2).astype("float32")))


def case_mean():
    return F.binary_cross_entropy(torch.tensor(positive(3, 4) * 0.8), torch.tensor(ints(3, 4, high=2).astype("float32")), reduction='mean')


def case_sum():
    return F.binary_cross_entropy(torch.tensor(positive(3, 4) * 0.8), torch.tensor(ints(3, 4, high=2).astype("float32")), reduction='sum')


def case_none():
    return F.binary_cross_entropy(torch.tensor(positive(3, 4) * 0.8), torch.tensor(ints(3, 4, high=2).astype("float32")), reduction='none')


def case_not_averaged():
    return F.binary_cross_entropy(torch.tensor(positive(3, 4) * 0.8), torch.tensor(ints(3, 4, high=2).astype("float32")), size_average=False)


def case_averaged():
    return F.binary_cross_entropy(torch.tensor(positive(3, 4) * 0.8), torch.tensor(ints(3, 4, high=2).astype("float32")), size_average=True, reduce=None)


def case_not_reduced():
    return F.binary_cross_entropy(torch.tensor(positive(3, 4) * 0.8), torch.tensor(ints(3, 4, high=2).astype("float32")), reduce=False)


def case_keywords():
    return F.binary_cross_entropy(input=torch.tensor(positive(3, 4) * 0.8), target=torch.tensor(ints(3, 4, high=2).astype("float32")))


def case_weighted():
    return F.binary_cross_entropy(torch.tensor(positive(3, 4) * 0.8), torch.tensor(ints(3, 4, high=2).astype("float32")), weight=torch.tensor(positive(4)))


def case_weight_positional():
    return F.binary_cross_entropy(torch.tensor(positive(3, 4) * 0.8), torch.tensor(ints(3, 4, high=2).astype("float32")), torch.tensor(positive(3, 4)))

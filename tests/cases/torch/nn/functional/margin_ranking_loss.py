import torch
import torch.nn.functional as F
from caselib import floats, ints


def case_default():
    return F.margin_ranking_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32))


def case_mean():
    return F.margin_ranking_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32), reduction='mean')


def case_sum():
    return F.margin_ranking_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32), reduction='sum')


def case_none():
    return F.margin_ranking_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32), reduction='none')


def case_not_averaged():
    return F.margin_ranking_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32), size_average=False)


def case_averaged():
    return F.margin_ranking_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32), size_average=True, reduce=None)


def case_not_reduced():
    return F.margin_ranking_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32), reduce=False)


def case_keywords():
    return F.margin_ranking_loss(input1=torch.tensor(floats(3, 4)), input2=torch.tensor(floats(3, 4, seed=1)), target=torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32), margin=0.5)


def case_margin():
    return F.margin_ranking_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32), margin=0.2)


def case_positional():
    return F.margin_ranking_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32), 0.2)


def case_integers():
    return F.margin_ranking_loss(torch.tensor(floats(3)), torch.tensor(floats(3, seed=1)), torch.tensor([1, -1, 1]), margin=0.2)

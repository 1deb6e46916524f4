import torch
import torch.nn.functional as F
from caselib import floats


def case_default():
    return F.cosine_embedding_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor([1, -1, 1]))


def case_mean():
    return F.cosine_embedding_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor([1, -1, 1]), reduction='mean')


def case_sum():
    return F.cosine_embedding_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor([1, -1, 1]), reduction='sum')


def case_none():
    return F.cosine_embedding_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor([1, -1, 1]), reduction='none')


def case_not_averaged():
    return F.cosine_embedding_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor([1, -1, 1]), size_average=False)


def case_averaged():
    return F.cosine_embedding_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor([1, -1, 1]), size_average=True, reduce=None)


def case_not_reduced():
    return F.cosine_embedding_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor([1, -1, 1]), reduce=False)


def case_margin():
    return F.cosine_embedding_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor([1, -1, 1]), margin=0.2)


def case_positional():
    return F.cosine_embedding_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor([1, -1, 1]), 0.2)

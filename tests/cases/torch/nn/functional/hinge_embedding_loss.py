import torch
import torch.nn.functional as F
from caselib import floats, ints


def case_default():
    return F.hinge_embedding_loss(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32))


def case_mean():
    return F.hinge_embedding_loss(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32), reduction='mean')


def case_sum():
    return F.hinge_embedding_loss(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32), reduction='sum')


def case_none():
    return F.hinge_embedding_loss(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32), reduction='none')


def case_not_averaged():
    return F.hinge_embedding_loss(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32), size_average=False)


def case_averaged():
    return F.hinge_embedding_loss(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32), size_average=True, reduce=None)


def case_not_reduced():
    return F.hinge_embedding_loss(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32), reduce=False)


def case_margin():
    return F.hinge_embedding_loss(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32), margin=0.2)


def case_positional():
    return F.hinge_embedding_loss(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32), 0.2)

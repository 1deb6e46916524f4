import torch
import torch.nn.functional as F
from caselib import floats


def case_shape():
    x = torch.tensor(floats(3, 4))
    return F.gumbel_softmax(x).shape


def case_hard():
    x = torch.tensor(floats(3, 4))
    return F.gumbel_softmax(x, tau=0.5, hard=True).sum(-1)


def case_keywords():
    x = torch.tensor(floats(3, 4))
    return F.gumbel_softmax(logits=x, tau=1.0, hard=False, eps=1e-10, dim=0).sum(0)

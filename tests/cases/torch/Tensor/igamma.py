import torch
from caselib import positive


def case_forms():
    p, q = torch.tensor(positive(3, 4)), torch.tensor(positive(3, 4, seed=1))
    return p.igamma(q), p.igamma(other=q)

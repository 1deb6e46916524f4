import torch
from caselib import positive


def case_forms():
    p = torch.tensor(positive(3, 4))
    return (p + 3).mvlgamma(2), (p + 3).mvlgamma(p=2)

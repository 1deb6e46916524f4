import torch
from caselib import positive


def case_forms():
    p = torch.tensor(positive(3, 4))
    return (p * 0).bernoulli(), (p * 0 + 1).bernoulli(), (p * 0).bernoulli(generator=torch.Generator())

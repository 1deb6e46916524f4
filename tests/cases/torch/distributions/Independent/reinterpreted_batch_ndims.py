import torch
from torch import distributions


def case_number():
    d = distributions.Independent(distributions.Normal(torch.zeros(2, 3), torch.ones(2, 3)), 1)
    return d.reinterpreted_batch_ndims + 1

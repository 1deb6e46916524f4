import torch
from torch import distributions


def case_probs():
    u = torch.tensor([0.2, 0.7, 0.4], requires_grad=True)
    return distributions.ContinuousBernoulli(u).param_shape

import torch
from torch import distributions


def case_probs():
    u = torch.tensor([0.2, 0.7, 0.4], requires_grad=True)
    return distributions.Bernoulli(u).param_shape


def case_logits():
    u = torch.tensor([0.2, 0.7, 0.4], requires_grad=True)
    return distributions.Bernoulli(logits=u).param_shape

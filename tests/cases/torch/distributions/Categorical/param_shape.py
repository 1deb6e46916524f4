import torch
from torch import distributions


def case_probs():
    u = torch.tensor([0.2, 0.7, 0.4], requires_grad=True)
    return distributions.Categorical(u).param_shape


def case_logits():
    u = torch.tensor([0.2, 0.7, 0.4], requires_grad=True)
    return distributions.Categorical(logits=u.expand(2, 3)).param_shape

import torch
from torch import distributions


def case_of_probs():
    u = torch.tensor([0.2, 0.7, 0.4], requires_grad=True)
    logits = distributions.Multinomial(5, u).logits
    logits.sum().backward()
    return logits, u.grad


def case_of_logits():
    return distributions.Multinomial(5, logits=torch.tensor([0.5, -1.0, 0.2])).logits

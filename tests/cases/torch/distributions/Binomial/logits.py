import torch
from torch import distributions


def case_of_probs():
    u = torch.tensor([0.2, 0.7, 0.4])
    logits = distributions.Binomial(5, u).logits
    return logits


def case_of_logits():
    return distributions.Binomial(5, logits=torch.tensor([0.5, -1.0, 0.2])).logits

"""Optimizers in a table that is called with what all of them take."""
import torch
from caselib import floats

KINDS = {"sgd": torch.optim.SGD, "adam": torch.optim.Adam, "adamw": torch.optim.AdamW, "adamax": torch.optim.Adamax,
         "nadam": torch.optim.NAdam, "radam": torch.optim.RAdam}


def train(name):
    p = torch.nn.Parameter(torch.tensor(floats(3)))
    optimizer = KINDS[name]([p], lr=0.1)
    for _ in range(2):
        optimizer.zero_grad()
        (p * p).sum().backward()
        optimizer.step()
    return p.detach()


def case_all():
    return [train(name) for name in sorted(KINDS)]

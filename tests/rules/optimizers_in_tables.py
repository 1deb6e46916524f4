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


class Several:
    def __init__(self, optimizers):
        self.optimizers = optimizers

    def step(self):
        for optimizer in self.optimizers:
            optimizer.step()

    def zero_grad(self):
        for optimizer in self.optimizers:
            optimizer.zero_grad()


class Chosen:
    """An optimizer, or an object of the file's that has no groups."""

    def __init__(self, method, params):
        self.method = method
        if method == "sgd":
            self.optimizer = torch.optim.SGD(params, lr=0.1)
        elif method == "adam":
            self.optimizer = torch.optim.Adam(params, lr=0.1)
        else:
            self.optimizer = Several([torch.optim.SGD([p], lr=0.1) for p in params])

    def set_rate(self, rate):
        if self.method != "several":
            self.optimizer.param_groups[0]["lr"] = rate


def case_chosen():
    found = []
    for method in ("sgd", "adam", "several"):
        p = torch.nn.Parameter(torch.tensor(floats(3)))
        chosen = Chosen(method, [p])
        chosen.set_rate(0.5)
        chosen.optimizer.zero_grad()
        (p * p).sum().backward()
        chosen.optimizer.step()
        found.append(p.detach())
    return found

"""Positional arguments whose place differs become keywords; starred arguments stay where nothing differs."""
import torch
import torch.nn as nn
import torch.nn.functional as F
from caselib import fill, floats, ints


def case_positional():
    x, i = torch.tensor(floats(2, 3)), torch.tensor(ints(2, 3, high=2))
    return torch.gather(x, 0, i), torch.norm(x, 2, 1), torch.addmm(x, x, torch.eye(3), beta=0.5), F.pad(x, (1, 1), "constant", 2.0)


def case_mixed():
    x = torch.tensor(floats(2, 3))
    return torch.std(x, 1, keepdim=True), torch.cat([x, x], 1), torch.cat(tensors=[x, x], dim=1), torch.cat(dim=1, tensors=(x, x))


def case_many_positional():
    layer = nn.Conv2d(4, 6, 3, 2, 1, 1, 2, False)
    fill(layer)
    return layer(torch.tensor(floats(1, 4, 5, 5)))


def case_star_of_same_places():
    sizes, args, both = (3, 3), [torch.tensor(floats(2, 3))], [torch.tensor(floats(2, 3)), 0]
    return torch.zeros(*sizes), torch.unsqueeze(*args, dim=0), torch.unsqueeze(*both)


def todo_star_that_may_reach_further():
    pair = (4, 6)
    return nn.ConvTranspose2d(*pair, 3)


def todo_mapping_of_other_names():
    options = {"dim": 1}
    return torch.sum(torch.tensor(floats(2, 3)), **options)


def todo_star_over_other_places():
    rest = (0, torch.tensor(ints(2, 3, high=2)))
    return torch.gather(torch.tensor(floats(2, 3)), *rest)

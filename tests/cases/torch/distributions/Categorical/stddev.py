import torch
from torch import distributions


def todo_undefined():
    return distributions.Categorical(torch.ones(3)).stddev

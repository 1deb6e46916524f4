"""Numbers that lie as torch's Linear keeps them are loaded: the layers keep torch's layout."""
import numpy as np
import torch
from torch import nn
from caselib import floats


def case_loaded():
    weights = {"0.weight": floats(3, 3), "0.bias": floats(3, seed=1)}
    model = nn.Sequential(nn.Linear(3, 3))
    model.load_state_dict({k: torch.tensor(v) for k, v in weights.items()})
    state = {}
    for key, value in weights.items():
        state[key] = torch.from_numpy(value * 2)
    other = nn.Sequential(nn.Linear(3, 3))
    other.load_state_dict(state)
    x = torch.tensor(floats(2, 3, seed=2))
    return model(x), other(x)


def case_written_out():
    model = nn.Linear(2, 1)
    model.load_state_dict({"weight": torch.tensor([[1., 2.]]), "bias": torch.tensor([0.5])})
    return model(torch.tensor([[3., 4.]]))

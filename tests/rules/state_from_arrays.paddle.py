"""Numbers that lie as torch's Linear keeps them are loaded: the layers keep torch's layout."""
import numpy as np
import paddle
from paddle import nn
from caselib import floats


def case_loaded():
    weights = {"0.weight": floats(3, 3), "0.bias": floats(3, seed=1)}
    model = nn.Sequential(paddle.compat.nn.Linear(3, 3))
    model.load_state_dict({k: paddle.to_tensor(v) for k, v in weights.items()})
    state = {}
    for key, value in weights.items():
        state[key] = paddle.to_tensor(value * 2)
    other = nn.Sequential(paddle.compat.nn.Linear(3, 3))
    other.load_state_dict(state)
    x = paddle.to_tensor(floats(2, 3, seed=2))
    return model(x), other(x)


def case_written_out():
    model = paddle.compat.nn.Linear(2, 1)
    model.load_state_dict({"weight": paddle.to_tensor([[1., 2.]]), "bias": paddle.to_tensor([0.5])})
    return model(paddle.to_tensor([[3., 4.]]))

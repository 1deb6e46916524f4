"""Loops over the parameters of any layers that look at the order of their elements: the layers keep torch's layout."""
import numpy as np
import torch
import torch.nn as nn
from caselib import fill, floats


def net():
    return nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 2))


def fill_in_order(model):
    for i, p in enumerate(model.parameters()):
        p.data.copy_(torch.sin(torch.arange(p.numel(), dtype=torch.float32) + i).view(p.shape))


def case_filled():
    model = net()
    fill_in_order(model)
    return model(torch.tensor(floats(5, 3)))


def case_filled_from_a_vector():
    model = net()
    values, offset = np.cos(np.arange(26, dtype=np.float32)), 0
    with torch.no_grad():
        for p in model.parameters():
            n = p.numel()
            p.copy_(torch.from_numpy(values[offset:offset + n]).view_as(p))
            offset += n
    return model(torch.tensor(floats(5, 3)))


def case_drawn_by_numpy():
    model, rng = net(), np.random.RandomState(0)
    for p in model.parameters():
        p.data = torch.from_numpy(rng.randn(*p.shape)).float()
    return model(torch.tensor(floats(5, 3)))


def case_shown():
    model = net()
    fill_in_order(model)
    shapes = {name: list(p.shape) for name, p in model.named_parameters()}
    first = [p.detach().view(-1)[:3] for p in model.parameters()]
    rows = [p.detach().sum(dim=0) for p in model.parameters()]
    return shapes, first, rows, [p.detach().numpy().tolist() for p in model.parameters()]


def case_scaled_by_inputs():
    model = net()
    fill_in_order(model)
    for p in model.parameters():
        if p.dim() > 1:
            p.data /= p.size(1)
    return model(torch.tensor(floats(5, 3)))


def case_gradients():
    model = net()
    fill(model)
    model(torch.tensor(floats(5, 3))).sum().backward()
    return [p.grad[0].tolist() for p in model.parameters()], next(model.parameters())[0, 1].item()


def case_state():
    model = net()
    fill_in_order(model)
    return {k: v.detach().flatten()[:2] for k, v in model.state_dict().items()}

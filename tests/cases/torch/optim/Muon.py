import torch


def todo_use():
    return torch.optim.Muon


def todo_call(params):
    return torch.optim.Muon(params), torch.optim.Muon(params, nesterov=False)

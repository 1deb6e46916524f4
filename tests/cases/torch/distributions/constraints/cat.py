import torch


def todo_use():
    return torch.distributions.constraints.cat


def todo_call(cseq):
    return torch.distributions.constraints.cat(cseq), torch.distributions.constraints.cat(cseq, dim=1)

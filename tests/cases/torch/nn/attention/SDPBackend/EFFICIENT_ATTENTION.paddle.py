import torch


def todo_named():
    # TODO(pt2pd): TPD2001 torch.nn.attention.SDPBackend.EFFICIENT_ATTENTION: Paddle picks the kernel itself; take this away
    return torch.nn.attention.SDPBackend.EFFICIENT_ATTENTION

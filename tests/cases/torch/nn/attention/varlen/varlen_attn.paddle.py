import torch


def todo_call():
    # TODO(pt2pd): TPD2001 torch.nn.attention.varlen.varlen_attn: Paddle has no such attention
    return torch.nn.attention.varlen.varlen_attn()

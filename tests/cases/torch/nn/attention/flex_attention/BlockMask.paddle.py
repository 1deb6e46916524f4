import torch


def todo_built():
    # TODO(pt2pd): TPD2001 torch.nn.attention.flex_attention.BlockMask: Paddle has no such attention
    return torch.nn.attention.flex_attention.BlockMask()

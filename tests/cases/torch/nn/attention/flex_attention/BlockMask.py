import torch


def todo_built():
    return torch.nn.attention.flex_attention.BlockMask()

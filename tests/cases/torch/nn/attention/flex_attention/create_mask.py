import torch


def todo_call():
    return torch.nn.attention.flex_attention.create_mask()

import torch


def todo_call():
    # TODO(pt2pd): TPD2001 torch.nn.attention.flex_attention.create_block_mas: Paddle has no such attention
    return torch.nn.attention.flex_attention.create_block_mask()

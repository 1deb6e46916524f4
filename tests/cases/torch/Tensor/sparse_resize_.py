import torch


def todo_call():
    return torch.ones(4, 4).to_sparse().sparse_resize_((4, 4), 2, 0)

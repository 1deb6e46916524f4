import torch


def todo_forms():
    return torch.hub.set_dir("a")

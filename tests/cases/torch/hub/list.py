import torch


def todo_forms():
    return torch.hub.list("pytorch/vision")

import torch


def todo_forms():
    return torch.hub.help("pytorch/vision")

import torch


def todo_forms():
    # TODO(pt2pd): TPD7001 torch.hub.load: the repository gives a torch model; port it, or find a Paddle one
    return torch.hub.load("pytorch/vision", "resnet18")

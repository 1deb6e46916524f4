import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.hub.list: it lists torch models; drop it
    return torch.hub.list("pytorch/vision")

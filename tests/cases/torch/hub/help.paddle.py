import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.hub.help: it describes torch models; drop it
    return torch.hub.help("pytorch/vision")

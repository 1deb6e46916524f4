import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.hub.set_dir: use a folder of your own
    return torch.hub.set_dir("a")

import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.hub.get_dir: use a folder of your own, such as ~/.cache/paddle
    return torch.hub.get_dir()

import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.hub._get_torch_home: use a folder of your own, such as ~/.cache/paddle
    return torch.hub._get_torch_home()

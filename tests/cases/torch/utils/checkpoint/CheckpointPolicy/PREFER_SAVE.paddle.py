import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.utils.checkpoint.CheckpointPolicy.PREFER_SAV: no equivalent; rewrite this part by hand
    return torch.utils.checkpoint.CheckpointPolicy.PREFER_SAVE

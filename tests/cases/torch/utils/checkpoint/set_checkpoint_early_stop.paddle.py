import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.utils.checkpoint.set_checkpoint_early_stop: no equivalent; rewrite this part by hand
    return torch.utils.checkpoint.set_checkpoint_early_stop


def todo_call(enable):
    # TODO(pt2pd): TPD2001 torch.utils.checkpoint.set_checkpoint_early_stop: no equivalent; rewrite this part by hand
    return torch.utils.checkpoint.set_checkpoint_early_stop(enable)

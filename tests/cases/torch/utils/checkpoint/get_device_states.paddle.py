import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.utils.checkpoint.get_device_states: no equivalent; rewrite this part by hand
    return torch.utils.checkpoint.get_device_states


def todo_call(*args):
    # TODO(pt2pd): TPD2001 torch.utils.checkpoint.get_device_states: no equivalent; rewrite this part by hand
    return torch.utils.checkpoint.get_device_states(*args)

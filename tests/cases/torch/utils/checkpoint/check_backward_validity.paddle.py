import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.utils.checkpoint.check_backward_validity: no equivalent; rewrite this part by hand
    return torch.utils.checkpoint.check_backward_validity


def todo_call(inputs):
    # TODO(pt2pd): TPD2001 torch.utils.checkpoint.check_backward_validity: no equivalent; rewrite this part by hand
    return torch.utils.checkpoint.check_backward_validity(inputs)

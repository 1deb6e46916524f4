import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.autograd.graph.disable_saved_tensors_hooks: no equivalent; rewrite this part by hand
    return torch.autograd.graph.disable_saved_tensors_hooks


def todo_call(error_message):
    # TODO(pt2pd): TPD2001 torch.autograd.graph.disable_saved_tensors_hooks: no equivalent; rewrite this part by hand
    return torch.autograd.graph.disable_saved_tensors_hooks(error_message)

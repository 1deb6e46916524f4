import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.autograd.graph.register_multi_grad_hook: no equivalent; rewrite this part by hand
    return torch.autograd.graph.register_multi_grad_hook


def todo_call(tensors, fn):
    # TODO(pt2pd): TPD2001 torch.autograd.graph.register_multi_grad_hook: no equivalent; rewrite this part by hand
    return torch.autograd.graph.register_multi_grad_hook(tensors, fn)

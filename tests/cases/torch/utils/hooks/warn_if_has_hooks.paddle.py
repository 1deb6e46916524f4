import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.utils.hooks.warn_if_has_hooks: no equivalent; rewrite this part by hand
    return torch.utils.hooks.warn_if_has_hooks


def todo_call(tensor):
    # TODO(pt2pd): TPD2001 torch.utils.hooks.warn_if_has_hooks: no equivalent; rewrite this part by hand
    return torch.utils.hooks.warn_if_has_hooks(tensor)

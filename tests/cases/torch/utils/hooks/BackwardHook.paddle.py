import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.utils.hooks.BackwardHook: no equivalent; rewrite this part by hand
    return torch.utils.hooks.BackwardHook


def todo_call(module, user_hooks, user_pre_hooks):
    # TODO(pt2pd): TPD2001 torch.utils.hooks.BackwardHook: no equivalent; rewrite this part by hand
    return torch.utils.hooks.BackwardHook(module, user_hooks, user_pre_hooks)

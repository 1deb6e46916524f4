import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.utils._python_dispatch.TorchDispatchMode: no equivalent; rewrite this part by hand
    return torch.utils._python_dispatch.TorchDispatchMode


def todo_call():
    # TODO(pt2pd): TPD2001 torch.utils._python_dispatch.TorchDispatchMode: no equivalent; rewrite this part by hand
    return torch.utils._python_dispatch.TorchDispatchMode()

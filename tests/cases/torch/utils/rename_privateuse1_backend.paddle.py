import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.utils.rename_privateuse1_backend: no equivalent; rewrite this part by hand
    return torch.utils.rename_privateuse1_backend


def todo_call(backend_name):
    # TODO(pt2pd): TPD2001 torch.utils.rename_privateuse1_backend: no equivalent; rewrite this part by hand
    return torch.utils.rename_privateuse1_backend(backend_name)

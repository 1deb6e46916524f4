import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.utils._contextlib._DecoratorContextManager: no equivalent; rewrite this part by hand
    return torch.utils._contextlib._DecoratorContextManager


def todo_call():
    # TODO(pt2pd): TPD2001 torch.utils._contextlib._DecoratorContextManager: no equivalent; rewrite this part by hand
    return torch.utils._contextlib._DecoratorContextManager()
